import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, coverageLines, coverageMap, decide, exampleWithin } from '../index.ts';
import type { CompiledMatrix, CoverageLine, FactValue, Input, MatrixFacts, MatrixTable } from '../index.ts';
import { thresholdOf } from '../diagram/axis.ts';
import { bruteForce } from '../model/brute-force.ts';
import { everyCombination, smallTable } from '../model/small-tables.ts';

interface Weighed {
  readonly facts: MatrixFacts;
  readonly weight: number;
}

/** Every combination with its weight: amounts once for each interval, "missing" as one more value of its input. */
function cases({ table, axes }: CompiledMatrix): Weighed[] {
  return table.inputs.reduce<Weighed[]>(
    (all, input) => {
      const own = values(input, axes);
      return all.flatMap(({ facts, weight }) =>
        own.map((one) => ({ facts: { ...facts, [input.key]: one.value }, weight: weight * one.weight })),
      );
    },
    [{ facts: {}, weight: 1 }],
  );
}

function values(input: Input, axes: CompiledMatrix['axes']): { value: FactValue; weight: number }[] {
  const listed = everyCombination([{ ...input, mayBeMissing: false }], 'rightly').map(
    (facts) => facts[input.key] ?? null,
  );
  const cuts = axes.flatMap((axis) => (axis.kind === 'numbers' && axis.input === input ? axis.cuts : []));
  const minimum = input.kind === 'number' ? (input.minimum ?? 0) : 0;
  const known = input.kind === 'number' ? [minimum, ...cuts.map(thresholdOf)] : listed;
  const parts = input.kind === 'tags' ? 1 : known.length;
  const whole = input.mayBeMissing ? parts + 1 : parts;
  const shared = known.map((value) => ({ value, weight: parts / known.length / whole }));
  return input.mayBeMissing ? [...shared, { value: null, weight: 1 / whole }] : shared;
}

function isOn(line: CoverageLine, input: Input | undefined, value: FactValue, mentioned: string[]): boolean {
  switch (line.kind) {
    case 'value':
      return value === line.code;
    case 'within':
      return input?.kind === 'tree' && typeof value === 'string' && trail(input, value).includes(line.code);
    case 'is':
      return value === line.value;
    case 'missing':
      return value === null;
    case 'tagged':
      return Array.isArray(value) && value.includes(line.code);
    case 'untagged':
      return Array.isArray(value) && !mentioned.some((tag) => value.includes(tag));
    case 'interval': {
      if (typeof value !== 'number') return false;
      const { from, to } = line;
      const above = !from || (from.inclusive ? value >= from.value : value > from.value);
      return above && (!to || (to.inclusive ? value <= to.value : value < to.value));
    }
  }
}

const trail = (input: Extract<Input, { kind: 'tree' }>, code: string): string[] => {
  const parent = input.nodes.find((node) => node.code === code)?.parent ?? null;
  return parent === null ? [code] : [code, ...trail(input, parent)];
};

type Told = Record<string, number>;
const add = (told: Told, key: string, share: number) => (told[key] = (told[key] ?? 0) + share);

/** What a place must say, by counting. */
function counted(table: MatrixTable, here: readonly Weighed[]) {
  const total = here.reduce((sum, { weight }) => sum + weight, 0);
  const owners: Told = {};
  const rules: Told = {};
  const lost: Told = { gap: 0, disagreement: 0 };
  for (const { facts, weight } of here) {
    const { ruleId, duty, assigning } = bruteForce(table, facts);
    const owner: unknown = JSON.parse(duty)[0];
    add(owners, String(owner), weight / total);
    if (ruleId !== 'catch-all') add(rules, ruleId, weight / total);
    else add(lost, assigning.length > 0 ? 'disagreement' : 'gap', weight / total);
  }
  return { owners, rules, lost };
}

const round = (told: Told): Told =>
  Object.fromEntries(
    Object.entries(told)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, share]) => [key, Number(share.toFixed(9))]),
  );

function expectMapped(matrix: CompiledMatrix, seed: number): void {
  const { table } = matrix;
  const [first, second, third] = table.inputs;
  if (!first || !second) return;
  // Every other time the third input, if there is one, is held on one of its lines.
  const lines = third && seed % 2 === 0 ? coverageLines(matrix, third.key) : [];
  const held = lines[seed % lines.length];
  const given: Record<string, string> = third && held ? { [third.key]: held.key } : {};
  const map = coverageMap(matrix, first.key, second.key, { given });
  if (map.kind === 'refused') throw new Error(map.code);
  const all = cases(matrix);
  const tagsOf = (lines: readonly CoverageLine[]) =>
    lines.flatMap((line) => (line.kind === 'tagged' ? [line.code] : []));
  const winners = new Set(all.map(({ facts }) => bruteForce(table, facts).ruleId));
  map.rows.forEach((row, r) =>
    map.columns.forEach((column, c) => {
      const cell = map.cells[map.places[r]?.[c] ?? -1];
      if (!cell) throw new Error('a place without a cell');
      const here = all.filter(
        ({ facts }) =>
          (!held || isOn(held, third, facts[third?.key ?? ''] ?? null, tagsOf(lines))) &&
          isOn(row, first, facts[first.key] ?? null, tagsOf(map.rows)) &&
          isOn(column, second, facts[second.key] ?? null, tagsOf(map.columns)),
      );
      const { owners, rules, lost } = counted(table, here);
      expect(round(Object.fromEntries(cell.owners.map((one) => [one.owner, one.share])))).toEqual(
        round(owners),
      );
      expect(round(Object.fromEntries(cell.rules.map((one) => [one.rule, one.share])))).toEqual(round(rules));
      expect(round({ gap: cell.gap, disagreement: cell.disagreement })).toEqual(round(lost));
      const vain = table.rules.filter(
        ({ id }) =>
          !winners.has(id) && here.some(({ facts }) => bruteForce(table, facts).assigning.includes(id)),
      );
      expect(cell.shadowed).toEqual(table.hitPolicy === 'FIRST' ? vain.map(({ id }) => id) : []);
      for (const { rule } of cell.rules.slice(0, 1)) {
        const place = { row: first.key, rowKey: row.key, column: second.key, columnKey: column.key, given };
        const facts = exampleWithin(matrix, place, rule);
        expect(facts && decide(matrix, facts).ruleId).toBe(rule);
        expect(isOn(row, first, facts?.[first.key] ?? null, tagsOf(map.rows))).toBe(true);
      }
    }),
  );
}

it('says of each pair of values exactly who answers, over 1,000 random tables', () => {
  fc.assert(
    fc.property(smallTable, fc.nat(), (table, seed) => {
      const compilation = compile(table);
      if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
      expectMapped(compilation.matrix, seed);
    }),
    { numRuns: 1000 },
  );
}, 180_000);
