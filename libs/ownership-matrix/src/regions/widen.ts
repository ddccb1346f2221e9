import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { complement, contains, intersects, joined, range, sizeOf } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import type { Box } from './disjoint-boxes.ts';

/** Nodes visited at most while boxes are widened; boxes not reached by then stay as they are, which is still exact. */
const MAX_VISITS = 2_000_000;

/**
 * Makes few, overlapping boxes of many disjoint ones that together say the same: each box is stretched, axis by
 * axis, as far as the diagram leads to its terminal, and boxes that come to lie within a stretched one go.
 * Largest first, so that what remains reads best.
 */
export function widen(nodes: Nodes, axes: readonly Axis[], root: Ref, boxes: readonly Box[]): Box[] {
  let visits = 0;
  const byTerminal = Map.groupBy(boxes, (box) => box.terminal);
  const widened: Box[] = [];
  for (const own of byTerminal.values()) {
    const open = new Set(own.toSorted((a, b) => shareOf(b, axes) - shareOf(a, axes)));
    const kept: Box[] = [];
    for (const box of open) {
      open.delete(box);
      const wide = own.length > 1 && visits < MAX_VISITS ? stretch(box) : box;
      if (wide !== box) for (const other of open) if (within(wide, other)) open.delete(other);
      kept.push(wide);
    }
    widened.push(...(visits < MAX_VISITS ? withoutCovered(own, kept) : kept));
  }
  return widened.toSorted((a, b) => shareOf(b, axes) - shareOf(a, axes));

  function stretch(box: Box): Box {
    const atoms = [...box.atoms];
    // Whole axes first: "any market" reads better than a few markets more here and a few tiers more there.
    for (const whole of [true, false]) {
      for (let axis = 0; axis < axes.length; axis++) {
        if (atoms[axis] === null) continue;
        const possible = reach(atoms, box.terminal, axis);
        const full = sizeOf(possible) === axes[axis]?.domain;
        if (full) atoms[axis] = null;
        else if (!whole) atoms[axis] = possible;
      }
    }
    return { atoms, terminal: box.terminal };
  }

  /** The atoms of one axis for which all of the box leads to the terminal. */
  function reach(atoms: readonly (Ranges | null)[], terminal: number, free: number): Ranges {
    const bad: [number, number][] = [];
    const sound = new Map<Ref, boolean>();
    const seen = new Set<Ref>();
    const open = [root];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      // Nodes from the free axis on decide which of its atoms are good; those past it hold for the box already.
      if (ref < 0 || seen.has(ref) || nodes.axis(ref) > free) continue;
      seen.add(ref);
      visits++;
      const looking = nodes.axis(ref) === free;
      for (const [child, from, to] of runs(ref, looking ? null : (atoms[nodes.axis(ref)] ?? null))) {
        if (!looking) open.push(child);
        else if (!leads(child, atoms, terminal, sound)) bad.push([from, to]);
      }
    }
    const domain = axes[free]?.domain ?? 0;
    return complement(joined(bad), domain);
  }

  function leads(
    ref: Ref,
    atoms: readonly (Ranges | null)[],
    terminal: number,
    sound: Map<Ref, boolean>,
  ): boolean {
    if (ref < 0) return ~ref === terminal;
    const known = sound.get(ref);
    if (known !== undefined) return known;
    visits++;
    const good = runs(ref, atoms[nodes.axis(ref)] ?? null).every(([child]) =>
      leads(child, atoms, terminal, sound),
    );
    sound.set(ref, good);
    return good;
  }

  function runs(ref: Ref, atoms: Ranges | null): [Ref, number, number][] {
    const domain = axes[nodes.axis(ref)]?.domain ?? 0;
    const found: [Ref, number, number][] = [];
    for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
      const to = Math.min(domain, i + 1 < end ? (nodes.flat[i + 1] ?? 0) : domain);
      if (atoms === null || intersects(atoms, range(from, to))) found.push([nodes.flat[i] ?? 0, from, to]);
      from = to;
    }
    return found;
  }
}

/** Drops boxes all of whose disjoint parts lie within others too, smallest first. */
function withoutCovered(parts: readonly Box[], kept: readonly Box[]): Box[] {
  if (kept.length * parts.length > 2_000_000) return [...kept];
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

const within = (outer: Box, inner: Box): boolean =>
  outer.atoms.every((set, i) => {
    const other = inner.atoms[i] ?? null;
    return set === null || (other !== null && contains(set, other));
  });

/** The share of all combinations of atoms that a box holds. */
export const shareOf = (box: Box, axes: readonly Axis[]): number =>
  box.atoms.reduce(
    (share, set, i) => (set === null ? share : (share * sizeOf(set)) / (axes[i]?.domain ?? 1)),
    1,
  );
