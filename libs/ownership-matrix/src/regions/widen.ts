import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { contains, sizeOf } from '../diagram/ranges.ts';
import type { Box } from './box.ts';
import { Reach } from './reach.ts';

/**
 * Steps spent at most on making regions fewer. Boxes not reached by then stay as they are: still exact, only more
 * of them. No table that people keep comes near it; random ones with 20,000 gaps do.
 */
const MAX_STEPS = 1_000_000;

/**
 * Makes few, overlapping boxes of many disjoint ones that together say the same: each box is stretched, axis by
 * axis, as far as the diagram leads to its terminal, and boxes that come to lie within a stretched one go.
 * Largest first, so that what remains reads best.
 */
export function widen(nodes: Nodes, axes: readonly Axis[], root: Ref, boxes: readonly Box[]): Box[] {
  const reach = new Reach(nodes, axes, root);
  let comparisons = 0;
  const tired = (): boolean => reach.visits + comparisons > MAX_STEPS;
  const byTerminal = Map.groupBy(largestFirst(boxes, axes), (box) => box.terminal);
  const groups = [...byTerminal.values()].map((own) => {
    if (own.length === 1 || tired()) return own;
    const kept: Box[] = [];
    const open: (Box | null)[] = [...own];
    for (let i = 0; i < open.length; i++) {
      const box = open[i] ?? null;
      if (box === null) continue;
      if (tired()) kept.push(box);
      else kept.push(swallow(stretch(box), open, i + 1));
    }
    return withoutCovered(own, kept);
  });
  return largestFirst(groups.flat(), axes);

  function stretch(box: Box): Box {
    const atoms = [...box.atoms];
    // Whole axes first: "any market" reads better than a few markets more here and a few tiers more there.
    for (let axis = 0; axis < axes.length; axis++) {
      const own = atoms[axis] ?? null;
      if (own === null) continue;
      atoms[axis] = null;
      if (!reach.all(atoms, box.terminal)) atoms[axis] = own;
    }
    for (let axis = 0; axis < axes.length; axis++) {
      if (atoms[axis] !== null) atoms[axis] = reach.along(axis, atoms, box.terminal);
    }
    return { atoms, terminal: box.terminal };
  }

  /** Takes out of the list what lies within the box, which it returns. */
  function swallow(box: Box, open: (Box | null)[], from: number): Box {
    comparisons += open.length - from;
    for (let i = from; i < open.length; i++) {
      const other = open[i] ?? null;
      if (other !== null && within(box, other)) open[i] = null;
    }
    return box;
  }

  /** Drops boxes all of whose disjoint parts lie within others too, smallest first. */
  function withoutCovered(parts: readonly Box[], kept: readonly Box[]): readonly Box[] {
    if (tired() || comparisons + kept.length * parts.length > MAX_STEPS) return kept;
    comparisons += kept.length * parts.length;
    const held = kept.map((box) => parts.flatMap((part, i) => (within(box, part) ? [i] : [])));
    const times = new Int32Array(parts.length);
    for (const list of held) for (const part of list) times[part] = (times[part] ?? 0) + 1;
    return kept.toReversed().filter((_, i) => {
      const list = held[kept.length - 1 - i] ?? [];
      if (list.some((part) => (times[part] ?? 0) < 2)) return true;
      for (const part of list) times[part] = (times[part] ?? 0) - 1;
      return false;
    });
  }
}

function within(outer: Box, inner: Box): boolean {
  for (let i = 0; i < outer.atoms.length; i++) {
    const set = outer.atoms[i] ?? null;
    const other = inner.atoms[i] ?? null;
    if (set !== null && set !== other && (other === null || !contains(set, other))) return false;
  }
  return true;
}

function largestFirst(boxes: readonly Box[], axes: readonly Axis[]): Box[] {
  const shares = boxes.map((box) => ({ box, share: shareOf(box, axes) }));
  return shares.sort((a, b) => b.share - a.share).map(({ box }) => box);
}

/** The share of all combinations of atoms that a box holds. */
const shareOf = (box: Box, axes: readonly Axis[]): number =>
  box.atoms.reduce(
    (share, set, i) => (set === null ? share : (share * sizeOf(set)) / (axes[i]?.domain ?? 1)),
    1,
  );
