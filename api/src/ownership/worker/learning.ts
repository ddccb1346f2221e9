import {
  byTime,
  compile,
  judge,
  learn,
  majorityBy,
  splitByTime,
  type CompiledMatrix,
  type DraftTable,
  type Duty,
  type Example,
} from '@baton/ownership-matrix';
import type { Facts } from '@baton/ticket-lifecycle';
import { matrixFacts } from '../queries/matrix-facts.ts';

/** A resolved ticket: what was known when it was opened, who had it first, and who resolved it. */
export interface ClosedTicket {
  readonly facts: Facts;
  readonly at: number;
  readonly firstOwner: string;
  readonly resolvedBy: string;
}

/** A learned table and how it did on the later tickets, beside others. Shares from 0 to 1. */
export interface Learned {
  readonly table: DraftTable;
  readonly ruleCount: number;
  readonly learnedFrom: number;
  readonly judgedOn: number;
  readonly accuracy: number;
  readonly accuracyOfMajority: number;
  readonly accuracyOfPeople: number;
  readonly accuracyOfPresentMatrix: number;
}

/** The share of the tickets, by time, to learn from. */
const share = 0.7;

export const examplesOf = (tickets: readonly ClosedTicket[], { table }: CompiledMatrix): Example[] =>
  tickets.map(({ facts, resolvedBy, at }) => ({
    facts: matrixFacts(facts, table.inputs),
    owner: resolvedBy,
    at,
  }));

/** Null where one of the two parts is empty. */
export function learnedFrom(
  tickets: readonly ClosedTicket[],
  present: CompiledMatrix,
  maxRules: number,
): Learned | null {
  const { inputs, catchAll, rules } = present.table;
  const { earlier, later } = splitByTime(examplesOf(tickets, present), share);
  if (earlier.length === 0 || later.length === 0) return null;
  const table = learn(earlier, { inputs, maxRules, catchAll: plain(catchAll), dutyOf: dutiesOf(rules) });
  const compilation = compile(table);
  if (compilation.kind === 'refused') return null;
  const accuracy = (right: number): number => right / later.length;
  const majority = majorityBy(['problemType'], earlier);
  const byPeople = byTime(tickets).slice(earlier.length);
  return {
    table,
    ruleCount: table.rules.length,
    learnedFrom: earlier.length,
    judgedOn: later.length,
    accuracy: accuracy(judge(compilation.matrix, later)),
    accuracyOfMajority: accuracy(later.filter(({ facts, owner }) => majority.owner(facts) === owner).length),
    accuracyOfPeople: accuracy(byPeople.filter((one) => one.firstOwner === one.resolvedBy).length),
    accuracyOfPresentMatrix: accuracy(judge(present, later)),
  };
}

/**
 * Service level and path that the present matrix most often gives to a department. What must be signed, and what an agent
 * may settle, depends on more than the department: it is left for people to fill in.
 */
function dutiesOf(rules: DraftTable['rules']): (owner: string) => Omit<Duty, 'owner'> | null {
  const counts = new Map<string, Map<string, number>>();
  for (const { then } of rules) {
    if (then.kind !== 'assign') continue;
    const own = counts.get(then.owner) ?? new Map<string, number>();
    counts.set(then.owner, own);
    const text = JSON.stringify([then.serviceLevel, then.path]);
    own.set(text, (own.get(text) ?? 0) + 1);
  }
  return (owner) => {
    const [most] = [...(counts.get(owner) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (most === undefined) return null;
    // Written just above.
    const [serviceLevel, path] = JSON.parse(most[0]) as [string, string];
    return { serviceLevel, path, authority: null, playbook: null, cosign: null };
  };
}

const plain = (catchAll: DraftTable['catchAll']): DraftTable['catchAll'] => {
  const { owner, serviceLevel, path, informed } = catchAll;
  return { owner, serviceLevel, path, informed, authority: null, playbook: null, cosign: null };
};
