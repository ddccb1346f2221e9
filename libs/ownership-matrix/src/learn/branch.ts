import type { Sample } from './sample.ts';
import type { Split } from './split.ts';

/** A part of the examples: those that came along one way from the root. */
export interface Branch {
  readonly members: Int32Array;
  /** By owner: the weight of its examples here; and of all. */
  readonly counts: Float64Array;
  readonly sum: number;
  /** By owner: its share, drawn towards the share in the branch above, so that few examples do not shout. */
  readonly shares: Float64Array;
  /** The owner with the largest share. */
  readonly owner: number;
  /**
   * Tags inputs that a question on the way here was answered "yes" on: a rule can ask for one of several tags, not for two
   * at once, so they are not asked about again.
   */
  readonly settled: readonly string[];
  split: Split | null;
  yes: Branch | null;
  no: Branch | null;
}

/** How many examples the branch above is worth. */
const PRIOR = 2;

export function branchOf(
  sample: Sample,
  members: Int32Array,
  above: Branch | null,
  settled: readonly string[] = [],
): Branch {
  const counts = new Float64Array(sample.owners.length);
  let sum = 0;
  for (const member of members) {
    const owner = sample.owner[member] ?? 0;
    const weight = sample.weight[member] ?? 0;
    counts[owner] = (counts[owner] ?? 0) + weight;
    sum += weight;
  }
  const prior = above === null ? 0 : PRIOR;
  const shares = counts.map(
    (count, owner) => (count + prior * (above?.shares[owner] ?? 0)) / (sum + prior || 1),
  );
  let best = 0;
  for (let owner = 1; owner < shares.length; owner++)
    if ((shares[owner] ?? 0) > (shares[best] ?? 0)) best = owner;
  return { members, counts, sum, shares, owner: best, settled, split: null, yes: null, no: null };
}
