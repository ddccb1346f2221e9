import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { Interner } from '../diagram/interner.ts';
import { IntList } from '../diagram/int-list.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';
import type { Ranges } from '../diagram/ranges.ts';

/** A product of sets, one for each axis; null where it takes the whole axis. */
export interface Box {
  readonly atoms: readonly (Ranges | null)[];
  /** The terminal that holds everywhere in the box. */
  readonly terminal: number;
}

/**
 * Cuts the part of a diagram that leads to wanted terminals into boxes that do not overlap, within the domain
 * of each axis. Boxes that differ on one axis only, and look alike below it, are one from the start: lists of
 * boxes are built from the bottom, and equal tails are the same object.
 */
export function disjointBoxes(
  nodes: Nodes,
  axes: readonly Axis[],
  root: Ref,
  wanted: (terminal: number) => boolean,
): Box[] {
  /** A tail is a terminal `~t`, or the number of `[axis, set, tail]` here. */
  const tails = new Interner(MAX_INTEGERS);
  const sets = new Interner(MAX_INTEGERS);
  const scratch = new IntList(MAX_INTEGERS);
  const found = new Map<Ref, readonly number[]>();

  function tailsOf(ref: Ref): readonly number[] {
    if (ref < 0) return wanted(~ref) ? [ref] : [];
    const known = found.get(ref);
    if (known !== undefined) return known;
    const axis = nodes.axis(ref);
    const domain = axes[axis]?.domain ?? 0;
    const places = new Map<number, number[]>();
    for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
      const to = Math.min(domain, i + 1 < end ? (nodes.flat[i + 1] ?? 0) : domain);
      for (const tail of tailsOf(nodes.flat[i] ?? 0)) {
        const ranges = places.get(tail);
        if (ranges === undefined) places.set(tail, [from, to]);
        else if (ranges.at(-1) === from) ranges[ranges.length - 1] = to;
        else ranges.push(from, to);
      }
      from = to;
    }
    const own: number[] = [];
    for (const [tail, ranges] of places) {
      own.push(ranges[1] === domain && ranges[0] === 0 ? tail : lengthened(axis, ranges, tail));
    }
    found.set(ref, own);
    return own;
  }

  function lengthened(axis: number, ranges: readonly number[], tail: number): number {
    const set = intern(sets, ranges);
    return intern(tails, [axis, set, tail]);
  }

  function intern(interner: Interner, items: readonly number[]): number {
    scratch.length = 0;
    scratch.reserve(items.length);
    scratch.items.set(items);
    const id = interner.intern(scratch.items, 0, items.length);
    return id < 0 ? ~id : id;
  }

  const setOf = new Map<number, Ranges>();
  function ranges(set: number): Ranges {
    const known = setOf.get(set) ?? sets.flat.slice(sets.start(set), sets.end(set));
    setOf.set(set, known);
    return known;
  }

  return tailsOf(root).map((head) => {
    const atoms: (Ranges | null)[] = axes.map(() => null);
    let tail = head;
    while (tail >= 0) {
      const at = tails.start(tail);
      atoms[tails.flat[at] ?? 0] = ranges(tails.flat[at + 1] ?? 0);
      tail = tails.flat[at + 2] ?? 0;
    }
    return { atoms, terminal: ~tail };
  });
}
