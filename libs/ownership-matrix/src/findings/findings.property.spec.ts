import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, decide, findings } from '../index.ts';
import type { CompiledMatrix, Finding, MatrixFacts, MatrixTable } from '../index.ts';
import { bruteForce, dutyOf, holds } from '../model/brute-force.ts';
import { inRegion } from '../model/in-region.ts';
import { everyCombination, smallTable } from '../model/small-tables.ts';

type Case = { facts: MatrixFacts } & ReturnType<typeof bruteForce>;

/** The regions hold exactly these cases, the example is one of them, and there are no more regions than cases. */
function expectExactly(
  finding: Finding | undefined,
  table: MatrixTable,
  cases: Case[],
  inside: (one: Case) => boolean,
) {
  const regions = finding?.regions ?? [];
  for (const one of cases) {
    const told = regions.some((region) => inRegion(region, table.inputs, one.facts));
    if (told !== inside(one)) expect.fail(`${JSON.stringify(one.facts)} told: ${told}`);
  }
  if (finding === undefined) return;
  expect(finding.regionCount).toBe(regions.length);
  expect(regions.every((region) => cases.some(({ facts }) => inRegion(region, table.inputs, facts)))).toBe(
    true,
  );
  expect(inside({ facts: finding.example ?? {}, ...bruteForce(table, finding.example ?? {}) })).toBe(true);
}

function gapIsExact(table: MatrixTable, found: readonly Finding[], cases: Case[]): void {
  const gap = found.find((one) => one.kind === 'gap');
  expectExactly(gap, table, cases, ({ assigning }) => assigning.length === 0);
}

function shadowedIsExact(table: MatrixTable, found: readonly Finding[], cases: Case[]): void {
  const shadowed = found.filter((one) => one.kind === 'shadowed');
  for (const rule of table.rules) {
    const own = cases.filter(({ assigning }) => assigning.includes(rule.id));
    const never =
      table.hitPolicy === 'FIRST' && own.length > 0 && own.every(({ ruleId }) => ruleId !== rule.id);
    const finding = shadowed.find((one) => one.rule === rule.id);
    expect(finding !== undefined, rule.id).toBe(never);
    if (!never) continue;
    expect(new Set(finding?.by)).toEqual(new Set(own.map(({ ruleId }) => ruleId)));
    expectExactly(finding, table, cases, ({ assigning }) => assigning.includes(rule.id));
  }
}

function disagreementIsExact(table: MatrixTable, found: readonly Finding[], cases: Case[]): void {
  const told = found.filter((one) => one.kind === 'disagreement');
  const assigning = table.rules.filter((rule) => rule.then.kind === 'assign');
  const expected = assigning.flatMap((a, i) =>
    assigning.slice(i + 1).flatMap((b) => {
      const both = ({ assigning: all }: Case): boolean => all.includes(a.id) && all.includes(b.id);
      const differ = table.hitPolicy === 'UNIQUE' && dutyOf(a.then) !== dutyOf(b.then) && cases.some(both);
      return differ ? [{ rules: [a.id, b.id] as const, both }] : [];
    }),
  );
  expect(told.map(({ rules }) => rules)).toEqual(expected.map(({ rules }) => rules));
  expected.forEach(({ both }, i) => expectExactly(told[i], table, cases, both));
}

function neverHoldsIsExact(table: MatrixTable, found: readonly Finding[]): void {
  const told = found.flatMap((one) => (one.kind === 'never-holds' ? [`${one.rule} ${one.input}`] : []));
  const expected = table.inputs.flatMap((input) => {
    const alone = { ...table, inputs: [input] };
    const values = everyCombination([input], 'all');
    return table.rules
      .filter((rule) => !values.some((facts) => holds(alone, rule, facts)))
      .map((rule) => `${rule.id} ${input.key}`);
  });
  expect(told.sort()).toEqual(expected.sort());
}

function examplesAgreeWithTheLookup(matrix: CompiledMatrix, found: readonly Finding[]): void {
  for (const finding of found) {
    if (finding.example === null) continue;
    const decision = decide(matrix, finding.example);
    expect(decision.problems).toEqual([]);
    if (finding.kind === 'shadowed') expect(finding.by).toContain(decision.ruleId);
    else expect(decision.ruleId).toBe('catch-all');
  }
}

it('finds exactly the gaps, shadowed rules, disagreements and dead conditions of 2,000 random tables', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      const compilation = compile(table);
      if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
      const found = findings(compilation.matrix).findings;
      const cases = everyCombination(table.inputs, 'rightly').map((facts) => ({
        facts,
        ...bruteForce(table, facts),
      }));
      gapIsExact(table, found, cases);
      shadowedIsExact(table, found, cases);
      disagreementIsExact(table, found, cases);
      neverHoldsIsExact(table, found);
      examplesAgreeWithTheLookup(compilation.matrix, found);
    }),
    { numRuns: 2000 },
  );
}, 180_000);
