import type { Branch } from './branch.ts';
import type { Feature } from './features.ts';
import type { Sample } from './sample.ts';
import type { Split } from './split.ts';

export interface Caution {
  /** Weight of examples that each side of a split must have. */
  readonly least: number;
  /** Counts the bits of a question so many times. */
  readonly price: number;
}

/** Owners tried in each branch: those with most examples. */
const OWNERS = 10;
/** Answers listed at most: longer lists nobody reads. */
const LONGEST = 40;
/** Examples that the branch is worth when an answer's share of an owner is estimated. */
const PRIOR = 2;
/** Weight of examples that an answer must have to be listed. */
const LEAST_ANSWER = 1.5;
/** Bits for saying which input and which department. */
const SENTENCE = 6;

const bits = (x: number): number => (x > 0 ? x * Math.log2(x) : 0);

/**
 * The best question by minimum description length: naming an answer of a column with 400 values takes 8.6 bits, and
 * must save more than that in naming the owners.
 */
export function findSplit(sample: Sample, branch: Branch, { least, price }: Caution): Split | null {
  if (branch.sum < 2 * least) return null;
  const owners = [...branch.counts.keys()]
    .filter((owner) => (branch.counts[owner] ?? 0) > 0)
    .sort((a, b) => (branch.counts[b] ?? 0) - (branch.counts[a] ?? 0) || a - b);
  if (owners.length < 2) return null;
  // Who has fewer examples than a side must have is not worth a question.
  const tried = owners.slice(0, OWNERS).filter((owner) => (branch.counts[owner] ?? 0) >= least / 2);
  const plain = branch.counts.reduce((sum, count) => sum + bits(count), 0);
  let best: Split | null = null;
  sample.features.forEach((feature, number) => {
    if (branch.settled.includes(feature.input.key)) return;
    const table = tally(sample, feature, branch);
    for (const order of orders(feature, table, branch, tried)) {
      const yes = new Float64Array(sample.owners.length);
      let [sum, within, without] = [0, 0, plain];
      for (let i = 0; i < order.length; i++) {
        const answer = order[i] ?? 0;
        for (const owner of table.owners[answer] ?? []) {
          const more = table.counts[answer * sample.owners.length + owner] ?? 0;
          const here = yes[owner] ?? 0;
          const there = (branch.counts[owner] ?? 0) - here;
          within += bits(here + more) - bits(here);
          without += bits(there - more) - bits(there);
          yes[owner] = here + more;
        }
        sum += table.sums[answer] ?? 0;
        const rest = branch.sum - sum;
        if (sum < least || rest < least) continue;
        const saved = within - bits(sum) + without - bits(rest) - (plain - bits(branch.sum));
        const named = feature.ordered ? 1 : Math.min(i + 1, feature.width - i - 1);
        const gain = saved - price * (named * Math.log2(feature.width + 1) + SENTENCE);
        if (gain > (best?.gain ?? 1e-9)) {
          best = { feature: number, answers: order.slice(0, i + 1).sort((a, b) => a - b), gain };
        }
      }
    }
  });
  return best;
}

interface Tally {
  /** By answer * owners + owner, and by answer: weights. */
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  /** By answer: the owners that occur. */
  readonly owners: readonly (readonly number[])[];
}

function tally(sample: Sample, { answers, width }: Feature, branch: Branch): Tally {
  const count = sample.owners.length;
  const counts = new Float64Array(width * count);
  const sums = new Float64Array(width);
  const owners: number[][] = Array.from({ length: width }, () => []);
  for (const member of branch.members) {
    const answer = answers[member] ?? -1;
    if (answer < 0) continue;
    const owner = sample.owner[member] ?? 0;
    const weight = sample.weight[member] ?? 0;
    const at = answer * count + owner;
    if (counts[at] === 0) owners[answer]?.push(owner);
    counts[at] = (counts[at] ?? 0) + weight;
    sums[answer] = (sums[answer] ?? 0) + weight;
  }
  return { counts, sums, owners };
}

/** Orders of answers whose beginnings are worth trying as "yes". */
function* orders(
  feature: Feature,
  table: Tally,
  branch: Branch,
  owners: readonly number[],
): Generator<number[]> {
  const all = Array.from({ length: feature.width }, (_, answer) => answer);
  if (feature.ordered) {
    yield all;
    yield all.toReversed();
    return;
  }
  const present = all.filter((answer) => (table.sums[answer] ?? 0) >= Math.min(LEAST_ANSWER, branch.sum));
  for (const owner of owners) {
    const share = (branch.counts[owner] ?? 0) / branch.sum;
    const leaning = (answer: number): number =>
      ((table.counts[answer * branch.counts.length + owner] ?? 0) + PRIOR * share) /
      ((table.sums[answer] ?? 0) + PRIOR);
    yield present
      .map((answer) => ({ answer, leaning: leaning(answer) }))
      .filter(({ leaning: own }) => own > share)
      .sort(
        (a, b) =>
          b.leaning - a.leaning ||
          (table.sums[b.answer] ?? 0) - (table.sums[a.answer] ?? 0) ||
          a.answer - b.answer,
      )
      .slice(0, LONGEST)
      .map(({ answer }) => answer);
  }
}
