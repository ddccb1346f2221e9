import type { Condition } from '../table/condition.ts';
import type { Input } from '../table/input.ts';
import type { Branch } from './branch.ts';
import { narrow } from './narrow.ts';
import type { Sample } from './sample.ts';

/** What a learned rule says: where it holds, and who owns. */
export interface Saying {
  readonly when: Readonly<Record<string, Condition>>;
  readonly owner: string;
}

/**
 * A tree as rules for FIRST: of every question first the side of "yes", whose rules take all its cases, and so the side
 * of "no" need not repeat the question. The last rule holds everywhere: the catch-all.
 */
export function rulesOfTree(
  sample: Sample,
  root: Branch,
): { readonly rules: Saying[]; readonly otherwise: string } {
  const sayings = tidy(
    sample.features.map((feature) => feature.input),
    [...leaves(sample, root, {})],
  );
  const last = sayings.pop();
  return { rules: sayings, otherwise: last?.owner ?? '' };
}

function* leaves(sample: Sample, branch: Branch, when: Saying['when']): Generator<Saying> {
  const { split, yes, no } = branch;
  const feature = sample.features[split?.feature ?? -1];
  if (split === null || yes === null || no === null || feature === undefined) {
    yield { when, owner: sample.owners[branch.owner] ?? '' };
    return;
  }
  const asked = feature.condition(split.answers);
  const own = when[feature.input.key];
  const both = own === undefined ? asked : narrow(feature.input, own, asked);
  yield* leaves(sample, yes, { ...when, [feature.input.key]: both });
  yield* leaves(sample, no, when);
}

/** Fewer rules that say the same: neighbours of one owner that differ in one list become one. */
function tidy(inputs: readonly Input[], sayings: readonly Saying[]): Saying[] {
  const kept: Saying[] = [];
  for (const saying of sayings) {
    const above = kept.at(-1);
    const one = above === undefined ? null : united(above, saying);
    if (one !== null) kept[kept.length - 1] = one;
    else kept.push(saying);
  }
  // What stands just above the catch-all and gives the same owner says nothing.
  while (kept.length > 1 && kept.at(-2)?.owner === kept.at(-1)?.owner) kept.splice(-2, 1);
  return kept.map(({ when, owner }) => ({ when: shortened(inputs, when), owner }));
}

function united(a: Saying, b: Saying): Saying | null {
  const keys = Object.keys(a.when);
  if (a.owner !== b.owner || keys.length !== Object.keys(b.when).length) return null;
  const different = keys.filter((key) => JSON.stringify(a.when[key]) !== JSON.stringify(b.when[key]));
  const [key = ''] = different;
  const mine = a.when[key];
  const other = b.when[key];
  if (different.length !== 1 || mine === undefined || other === undefined) return null;
  if (mine.kind === 'oneOf' && other.kind === 'oneOf') {
    const values = [...new Set([...mine.values, ...other.values])];
    return { owner: a.owner, when: { ...a.when, [key]: { kind: 'oneOf', values } } };
  }
  if (mine.kind !== 'within' || other.kind !== 'within') return null;
  const nodes = [...new Set([...mine.nodes, ...other.nodes])];
  return { owner: a.owner, when: { ...a.when, [key]: { kind: 'within', nodes } } };
}

/** "Not these three" instead of the other twenty. */
function shortened(inputs: readonly Input[], when: Saying['when']): Saying['when'] {
  const entries = Object.entries(when).map(([key, condition]): [string, Condition] => {
    const input = inputs.find((one) => one.key === key);
    if (condition.kind !== 'oneOf' || input?.kind !== 'set') return [key, condition];
    const others = input.values.filter((value) => !condition.values.includes(value));
    const shorter = others.length > 0 && others.length < condition.values.length;
    return [key, shorter ? { kind: 'not', condition: { kind: 'oneOf', values: others } } : condition];
  });
  return Object.fromEntries(entries);
}
