import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { IntList } from '../diagram/int-list.ts';
import { Interner } from '../diagram/interner.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';

/** The roots of one version: which ending, and what is collected. */
export interface Version {
  readonly winners: Ref;
  readonly collected: Ref;
}

type Four = readonly [Ref, Ref, Ref, Ref];

/**
 * Walks two versions at once and draws the diagram of their difference: it leads to 0 wherever both are equal.
 * Where the references are equal already, so is everything below, and the walk stops.
 * @throws TooLarge when a bound is hit.
 */
export function product(
  nodes: Nodes,
  axes: readonly Axis[],
  before: Version,
  after: Version,
  change: (from: number, fromSet: number, to: number, toSet: number) => number,
): Ref {
  const seen = new Interner(MAX_INTEGERS);
  const drawn = new IntList(MAX_INTEGERS);
  const runs = new IntList(MAX_INTEGERS);
  return walk([before.winners, before.collected, after.winners, after.collected]);

  function walk(four: Four): Ref {
    const [a, aSet, b, bSet] = four;
    if (a === b && aSet === bSet) return ~0;
    const axis = Math.min(axisOf(a), axisOf(aSet), axisOf(b), axisOf(bSet));
    if (axis === axes.length) return ~change(~a, ~aSet, ~b, ~bSet);
    const id = seen.intern(Int32Array.from(four), 0, 4);
    if (id >= 0) return drawn.at(id);
    drawn.push(0);
    const ref = split(four, axis);
    drawn.items[~id] = ref;
    return ref;
  }

  function split(four: Four, axis: number): Ref {
    const width = axes[axis]?.width ?? 0;
    const cursors = four.map((ref) =>
      axisOf(ref) === axis ? new Cursor(nodes, ref, width) : new Still(ref, width),
    );
    const first = runs.length;
    let previous: Ref | null = null;
    for (let from = 0; from < width;) {
      const [a, aSet, b, bSet] = cursors;
      const child = walk([a?.child ?? 0, aSet?.child ?? 0, b?.child ?? 0, bSet?.child ?? 0]);
      if (child !== previous) {
        if (previous !== null) runs.push(from);
        runs.push(child);
        previous = child;
      }
      from = Math.min(...cursors.map((cursor) => cursor.end));
      for (const cursor of cursors) if (cursor.end === from) cursor.advance();
    }
    const ref = nodes.node(axis, runs.items, first, runs.length);
    runs.length = first;
    return ref;
  }

  function axisOf(ref: Ref): number {
    return ref < 0 ? axes.length : nodes.axis(ref);
  }
}

/** Goes through the runs of a node. */
class Cursor {
  child: Ref = 0;
  end = 0;
  readonly #nodes: Nodes;
  readonly #last: number;
  readonly #width: number;
  #at: number;

  constructor(nodes: Nodes, ref: Ref, width: number) {
    this.#nodes = nodes;
    this.#width = width;
    this.#last = nodes.end(ref) - 1;
    this.#at = nodes.start(ref) - 1;
    this.advance();
  }

  advance(): void {
    if (this.#at >= this.#last) return;
    this.#at += 2;
    this.child = this.#nodes.flat[this.#at] ?? 0;
    this.end = this.#at < this.#last ? (this.#nodes.flat[this.#at + 1] ?? 0) : this.#width;
  }
}

/** Stands for a diagram that does not look at the axis: one run. */
class Still {
  readonly child: Ref;
  readonly end: number;

  constructor(child: Ref, width: number) {
    this.child = child;
    this.end = width;
  }

  advance(): void {}
}
