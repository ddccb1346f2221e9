import { branchOf } from './branch.ts';
import type { Branch } from './branch.ts';
import { findSplit } from './find-split.ts';
import type { Caution } from './find-split.ts';
import type { Sample } from './sample.ts';

/** Grows a tree of questions, the most telling first, to at most so many leaves. Deterministic. */
export function growTree(sample: Sample, caution: Caution, maxLeaves: number): Branch {
  const root = branchOf(sample, Int32Array.from(sample.owner.keys()), null);
  root.split = findSplit(sample, root, caution);
  const leaves: Branch[] = [root];
  while (leaves.length < maxLeaves) {
    const at = mostTelling(leaves);
    const branch = leaves[at];
    const split = branch?.split ?? null;
    if (branch === undefined || split === null) break;
    const { feature, answers } = split;
    const asked = new Set(answers);
    const question = sample.features[feature];
    if (question === undefined) break;
    const given = question.answers;
    const { settled } = branch;
    const further = question.input.kind === 'tags' ? [...settled, question.input.key] : settled;
    branch.yes = branchOf(
      sample,
      branch.members.filter((member) => asked.has(given[member] ?? -1)),
      branch,
      further,
    );
    branch.no = branchOf(
      sample,
      branch.members.filter((member) => !asked.has(given[member] ?? -1)),
      branch,
      settled,
    );
    for (const side of [branch.yes, branch.no]) side.split = findSplit(sample, side, caution);
    leaves.splice(at, 1, branch.yes, branch.no);
  }
  prune(root);
  return root;
}

function mostTelling(leaves: readonly Branch[]): number {
  let best = -1;
  leaves.forEach((leaf, i) => {
    if (leaf.split !== null && leaf.split.gain > (leaves[best]?.split?.gain ?? 0)) best = i;
  });
  return best;
}

/** A question after which both sides answer alike is none. */
function prune(branch: Branch): void {
  if (branch.yes === null || branch.no === null) return;
  prune(branch.yes);
  prune(branch.no);
  if (branch.yes.yes === null && branch.no.yes === null && branch.yes.owner === branch.no.owner) {
    branch.yes = null;
    branch.no = null;
  }
}
