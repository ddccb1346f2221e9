import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { Interner } from '../diagram/interner.ts';
import { IntList, TooLarge } from '../diagram/int-list.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';
import type { Ranges } from '../diagram/ranges.ts';
import type { Box } from './box.ts';

/** Boxes at most. */
const MAX_BOXES = 150_000;

/** Entries of all lists together, about 8 bytes each and as much again while a list is made. */
const MAX_ENTRIES = 1_000_000;

/**
 * Lists of boxes, built from the bottom of a diagram. A tail is what a box says from some axis down: a terminal,
 * written `~t`, or the number of `[axis, set, tail]`. Equal tails are one number, so that boxes which differ on one
 * axis only fall together where that axis is reached.
 */
export class Tails {
  readonly #nodes: Nodes;
  readonly #axes: readonly Axis[];
  readonly #wanted: (terminal: number) => boolean;
  readonly #tails = new Interner(MAX_INTEGERS);
  readonly #sets = new Interner(MAX_INTEGERS);
  readonly #scratch = new IntList(MAX_INTEGERS);
  readonly #lists = new Map<Ref, readonly number[]>();
  #entries = 0;

  constructor(nodes: Nodes, axes: readonly Axis[], wanted: (terminal: number) => boolean) {
    this.#nodes = nodes;
    this.#axes = axes;
    this.#wanted = wanted;
  }

  /** @throws TooLarge when the lists outgrow their bound. */
  boxes(root: Ref): Box[] {
    const setOf = new Map<number, Ranges>();
    const ranges = (set: number): Ranges => {
      const known = setOf.get(set) ?? this.#sets.flat.slice(this.#sets.start(set), this.#sets.end(set));
      setOf.set(set, known);
      return known;
    };
    const heads = this.#listOf(root);
    if (heads.length > MAX_BOXES) throw new TooLarge();
    return heads.map((head) => {
      const atoms: (Ranges | null)[] = this.#axes.map(() => null);
      let tail = head;
      while (tail >= 0) {
        const { flat } = this.#tails;
        const at = this.#tails.start(tail);
        atoms[flat[at] ?? 0] = ranges(flat[at + 1] ?? 0);
        tail = flat[at + 2] ?? 0;
      }
      return { atoms, terminal: ~tail };
    });
  }

  #listOf(ref: Ref): readonly number[] {
    if (ref < 0) return this.#wanted(~ref) ? [ref] : [];
    const known = this.#lists.get(ref);
    if (known !== undefined) return known;
    const nodes = this.#nodes;
    const axis = nodes.axis(ref);
    const domain = this.#axes[axis]?.domain ?? 0;
    const places = new Map<number, number[]>();
    for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
      const to = i + 1 < end ? Math.min(domain, nodes.flat[i + 1] ?? 0) : domain;
      for (const tail of this.#listOf(nodes.flat[i] ?? 0)) {
        const ranges = places.get(tail);
        if (ranges === undefined) places.set(tail, [from, to]);
        else if (ranges.at(-1) === from) ranges[ranges.length - 1] = to;
        else ranges.push(from, to);
      }
      from = to;
    }
    this.#entries += places.size;
    if (this.#entries > MAX_ENTRIES) throw new TooLarge();
    const own: number[] = [];
    for (const [tail, ranges] of places) {
      const whole = ranges[0] === 0 && ranges[1] === domain;
      own.push(whole ? tail : this.#intern(this.#tails, [axis, this.#intern(this.#sets, ranges), tail]));
    }
    this.#lists.set(ref, own);
    return own;
  }

  #intern(interner: Interner, items: readonly number[]): number {
    const scratch = this.#scratch;
    scratch.length = 0;
    for (const item of items) scratch.push(item);
    const id = interner.intern(scratch.items, 0, items.length);
    return id < 0 ? ~id : id;
  }
}
