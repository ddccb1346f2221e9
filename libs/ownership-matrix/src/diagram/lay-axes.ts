import { bare } from '../table/bare-condition.ts';
import type { Input, NumberInput, TagsInput } from '../table/input.ts';
import type { MatrixTable } from '../table/table.ts';
import { compareCuts } from './axis.ts';
import { depthFirst } from '../table/tree.ts';
import type { Axis, Cut, ValuesAxis } from './axis.ts';

/**
 * The axes of a diagram over these inputs, in the order in which it looks at them, fine enough for every
 * condition of every table. Numbers come last, as they alone have no fixed number of values: whatever the
 * conditions, the nodes above them are bounded by the values of the closed inputs.
 */
export function layAxes(inputs: readonly Input[], tables: readonly MatrixTable[]): Axis[] {
  const rank = { tree: 0, set: 0, boolean: 0, tags: 1, number: 2 };
  const ordered = inputs.toSorted((a, b) => rank[a.kind] - rank[b.kind] || valueCount(b) - valueCount(a));
  return ordered.flatMap((input) => axesOf(input, tables));
}

function axesOf(input: Input, tables: readonly MatrixTable[]): Axis[] {
  switch (input.kind) {
    case 'tree':
      return [valuesAxis(input, depthFirst(input))];
    case 'set':
      return [valuesAxis(input, input.values)];
    case 'boolean':
      return [valuesAxis(input, ['false', 'true'])];
    case 'number': {
      const cuts = cutsOf(input, tables);
      const known = cuts.length + 1;
      return [{ kind: 'numbers', input, cuts, known, width: known + 1, domain: domain(input, known) }];
    }
    case 'tags':
      return [
        { kind: 'known', input, known: 1, width: 2, domain: domain(input, 1) },
        ...mentionedTags(input, tables).map((tag) => ({
          kind: 'tag' as const,
          input,
          tag,
          known: 2,
          width: 2,
          domain: 2,
        })),
      ];
  }
}

function valuesAxis(input: Input, values: readonly string[]): ValuesAxis {
  const atomOf = new Map(values.map((value, atom) => [value, atom]));
  const known = values.length;
  const parentOf = new Map(input.kind === 'tree' ? input.nodes.map((node) => [node.code, node.parent]) : []);
  const parents = Int32Array.from(values, (value) => atomOf.get(parentOf.get(value) ?? '') ?? -1);
  return {
    kind: 'values',
    input,
    values,
    atomOf,
    parents,
    known,
    width: known + 1,
    domain: domain(input, known),
  };
}

const domain = (input: Input, known: number): number => (input.mayBeMissing ? known + 1 : known);

function valueCount(input: Input): number {
  if (input.kind === 'tree') return input.nodes.length;
  return input.kind === 'set' || input.kind === 'tags' ? input.values.length : 2;
}

function* conditionsOn(key: string, tables: readonly MatrixTable[]) {
  for (const table of tables) {
    for (const rule of table.rules) {
      const condition = Object.hasOwn(rule.when, key) ? rule.when[key] : undefined;
      if (condition !== undefined) yield bare(condition).condition;
    }
  }
}

function cutsOf(input: NumberInput, tables: readonly MatrixTable[]): Cut[] {
  const lowest: Cut = { at: input.minimum ?? 0, after: false };
  const cuts: Cut[] = [];
  for (const condition of conditionsOn(input.key, tables)) {
    if (condition.kind !== 'interval') continue;
    if (condition.from) cuts.push({ at: condition.from.value, after: !condition.from.inclusive });
    if (condition.to) cuts.push({ at: condition.to.value, after: condition.to.inclusive });
  }
  for (const table of tables) {
    for (const own of table.inputs) {
      // A version whose amounts begin higher cannot read the ones below.
      if (own.kind === 'number' && own.key === input.key) cuts.push({ at: own.minimum ?? 0, after: false });
    }
  }
  return cuts
    .filter((cut) => compareCuts(cut, lowest) > 0)
    .sort(compareCuts)
    .filter((cut, i, all) => i === 0 || compareCuts(cut, all[i - 1] ?? lowest) !== 0);
}

/** Tags that no condition mentions cannot matter. */
function mentionedTags(input: TagsInput, tables: readonly MatrixTable[]): string[] {
  const mentioned = new Set<string>();
  for (const condition of conditionsOn(input.key, tables)) {
    if (condition.kind === 'oneOf') condition.values.forEach((value) => mentioned.add(value));
  }
  return input.values.filter((value) => mentioned.has(value));
}
