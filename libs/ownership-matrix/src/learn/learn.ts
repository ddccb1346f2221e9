import type { DraftTable } from '../draft/table-edit.ts';
import { compile } from '../lookup/compile.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import type { Assignment, Duty } from '../table/assignment.ts';
import type { Input } from '../table/input.ts';
import { byOneInput } from './by-one-input.ts';
import { byTime } from './example.ts';
import type { Example } from './example.ts';
import type { Caution } from './find-split.ts';
import { growTree } from './grow-tree.ts';
import { judge } from './judge.ts';
import { mostFrequent } from './majority.ts';
import { rulesOfTree, type Saying } from './rules-of-tree.ts';
import { sampleOf } from './sample.ts';

export interface LearnOptions {
  readonly inputs: readonly Input[];
  /** Besides the catch-all. */
  readonly maxRules: number;
  /** What the table gives besides the owner, and the owner where there is nothing to learn from. */
  readonly catchAll: Assignment;
  /** Service level, path and so on for a department; by default the catch-all's. */
  readonly dutyOf?: (owner: string) => Omit<Duty, 'owner'> | null;
}

/** From much evidence asked for to little. Tried on the later part of the examples; measured on real incidents. */
const CAUTIONS: readonly Caution[] = [
  { least: 8, price: 0.5 },
  { least: 12, price: 1 },
  { least: 3, price: 0.75 },
  { least: 1, price: 0.25 },
];

/** A way to learn: a tree of questions asked with some caution, or the plainest table, of one input. */
type Way = { readonly caution: Caution } | { readonly input: Input };

/** Another way must be better by this share of the tickets judged: less may be chance. */
const CLEARLY = 0.005;

/** With fewer examples than this the plainest table is tried as well; with more there is more to be seen than one input. */
const FEW = 400;

/** Where the examples are parted for choosing: learn from the share before, judge by what follows until the end. */
const TRIALS = [
  { learn: 0.55, until: 0.75 },
  { learn: 0.75, until: 1 },
];

/**
 * Builds a table for hit policy FIRST that gives to each ticket the department that resolved tickets like it. The same
 * examples give the same table, whatever order they come in (equal instants aside).
 */
export function learn(examples: readonly Example[], options: LearnOptions): DraftTable {
  const ordered = byTime(examples);
  const plainest = ordered.length < FEW ? options.inputs.map((input) => ({ input })) : [];
  const ways: Way[] = [...CAUTIONS.map((caution) => ({ caution })), ...plainest];
  let best: { readonly way: Way; readonly right: number } = {
    way: { caution: { least: 8, price: 0.5 } },
    right: -Infinity,
  };
  const margin = CLEARLY * ordered.length * (1 - (TRIALS[0]?.learn ?? 0));
  for (const way of ways) {
    const right = TRIALS.reduce((sum, trial) => sum + tried(ordered, options, way, trial), 0);
    if (right > best.right + margin) best = { way, right };
  }
  const table = learned(ordered, options, best.way);
  const most = mostFrequent(ordered);
  const plain: DraftTable = {
    ...table,
    rules: [],
    catchAll: assignment(options, most ?? options.catchAll.owner),
  };
  // Weighing by age may favour who resolves today over who resolved most; never at the price of saying nothing better.
  return judge(ready(table), ordered) < judge(ready(plain), ordered) ? plain : table;
}

function tried(
  ordered: readonly Example[],
  options: LearnOptions,
  way: Way,
  { learn: share, until }: (typeof TRIALS)[number],
): number {
  const end = Math.floor(ordered.length * share);
  const table = learned(ordered.slice(0, end), options, way);
  return judge(ready(table), ordered.slice(end, Math.floor(ordered.length * until)));
}

function learned(ordered: readonly Example[], options: LearnOptions, way: Way): DraftTable {
  const { inputs, maxRules, catchAll } = options;
  const table = { inputs, hitPolicy: 'FIRST' as const };
  if (ordered.length === 0) return { ...table, rules: [], catchAll };
  const { rules, otherwise } = sayingsOf(ordered, inputs, Math.max(0, maxRules), way);
  return {
    ...table,
    rules: rules.map(({ when, owner }, i) => {
      const { informed: _, additionalCosign: __, ...duty } = assignment(options, owner);
      return { id: `learned-${i + 1}`, when, then: { kind: 'assign', ...duty } };
    }),
    catchAll: assignment(options, otherwise),
  };
}

function sayingsOf(
  ordered: readonly Example[],
  inputs: readonly Input[],
  maxRules: number,
  way: Way,
): { readonly rules: readonly Saying[]; readonly otherwise: string } {
  if ('input' in way) {
    const sayings = byOneInput(way.input, ordered, maxRules);
    return { rules: sayings.slice(0, -1), otherwise: sayings.at(-1)?.owner ?? mostFrequent(ordered) ?? '' };
  }
  const sample = sampleOf(inputs, ordered);
  return rulesOfTree(sample, growTree(sample, way.caution, maxRules + 1));
}

function assignment({ catchAll, dutyOf }: LearnOptions, owner: string): Assignment {
  return { ...catchAll, ...dutyOf?.(owner), owner };
}

/** The inputs were checked when their matrix was: what is built from them compiles. */
function ready(table: DraftTable): CompiledMatrix {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals.slice(0, 5)));
  return compilation.matrix;
}
