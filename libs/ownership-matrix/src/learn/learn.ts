import type { DraftTable } from '../draft/table-edit.ts';
import { compile } from '../lookup/compile.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import type { Assignment, Duty } from '../table/assignment.ts';
import type { Input } from '../table/input.ts';
import { byTime } from './example.ts';
import type { Example } from './example.ts';
import type { Caution } from './find-split.ts';
import { growTree } from './grow-tree.ts';
import { judge } from './judge.ts';
import { mostFrequent } from './majority.ts';
import { rulesOfTree } from './rules-of-tree.ts';
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

/** Another caution must be better by this share of the tickets judged: less may be chance. */
const CLEARLY = 0.005;

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
  const first = CAUTIONS[0] ?? { least: 8, price: 0.5 };
  let best = { caution: first, right: -Infinity };
  const margin = CLEARLY * ordered.length * (1 - (TRIALS[0]?.learn ?? 0));
  for (const caution of CAUTIONS) {
    const right = TRIALS.reduce((sum, trial) => sum + tried(ordered, options, caution, trial), 0);
    if (right > best.right + margin) best = { caution, right };
  }
  const table = learned(ordered, options, best.caution);
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
  caution: Caution,
  { learn: share, until }: (typeof TRIALS)[number],
): number {
  const end = Math.floor(ordered.length * share);
  const table = learned(ordered.slice(0, end), options, caution);
  return judge(ready(table), ordered.slice(end, Math.floor(ordered.length * until)));
}

function learned(ordered: readonly Example[], options: LearnOptions, caution: Caution): DraftTable {
  const { inputs, maxRules, catchAll } = options;
  const table = { inputs, hitPolicy: 'FIRST' as const };
  if (ordered.length === 0) return { ...table, rules: [], catchAll };
  const sample = sampleOf(inputs, ordered);
  const { rules, otherwise } = rulesOfTree(sample, growTree(sample, caution, Math.max(0, maxRules) + 1));
  return {
    ...table,
    rules: rules.map(({ when, owner }, i) => {
      const { informed: _, additionalCosign: __, ...duty } = assignment(options, owner);
      return { id: `learned-${i + 1}`, when, then: { kind: 'assign', ...duty } };
    }),
    catchAll: assignment(options, otherwise),
  };
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
