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
  const key = new Int32Array(4);
  return walk(before.winners, before.collected, after.winners, after.collected);

  function walk(a: Ref, aSet: Ref, b: Ref, bSet: Ref): Ref {
    if (a === b && aSet === bSet) return ~0;
    const axis = Math.min(axisOf(a), axisOf(aSet), axisOf(b), axisOf(bSet));
    if (axis === axes.length) return ~change(~a, ~aSet, ~b, ~bSet);
    key[0] = a;
    key[1] = aSet;
    key[2] = b;
    key[3] = bSet;
    const id = seen.intern(key, 0, 4);
    if (id >= 0) return drawn.at(id);
    drawn.push(0);
    const ref = split(a, aSet, b, bSet, axis);
    drawn.items[~id] = ref;
    return ref;
  }

  /** Goes through the runs of all four at once. No objects here: it runs a hundred thousand times. */
  function split(a: Ref, aSet: Ref, b: Ref, bSet: Ref, axis: number): Ref {
    const width = axes[axis]?.width ?? 0;
    let atA = firstRun(a, axis);
    let atASet = firstRun(aSet, axis);
    let atB = firstRun(b, axis);
    let atBSet = firstRun(bSet, axis);
    const first = runs.length;
    let previous = 0;
    for (let from = 0; from < width;) {
      const child = walk(childAt(a, atA), childAt(aSet, atASet), childAt(b, atB), childAt(bSet, atBSet));
      if (from === 0 || child !== previous) {
        if (from > 0) runs.push(from);
        runs.push(child);
        previous = child;
      }
      const endA = endOfRun(a, atA, width);
      const endASet = endOfRun(aSet, atASet, width);
      const endB = endOfRun(b, atB, width);
      const endBSet = endOfRun(bSet, atBSet, width);
      from = Math.min(endA, endASet, endB, endBSet);
      if (endA === from) atA += 2;
      if (endASet === from) atASet += 2;
      if (endB === from) atB += 2;
      if (endBSet === from) atBSet += 2;
    }
    const ref = nodes.node(axis, runs.items, first, runs.length);
    runs.length = first;
    return ref;
  }

  /** Where in `nodes.flat` the first run of a node stands; far below 0 if the reference does not look at the axis. */
  function firstRun(ref: Ref, axis: number): number {
    return axisOf(ref) === axis ? nodes.start(ref) + 1 : NOWHERE;
  }

  function childAt(ref: Ref, at: number): Ref {
    return at < 0 ? ref : (nodes.flat[at] ?? 0);
  }

  function endOfRun(ref: Ref, at: number, width: number): number {
    return at < 0 || at + 1 >= nodes.end(ref) ? width : (nodes.flat[at + 1] ?? 0);
  }

  function axisOf(ref: Ref): number {
    return ref < 0 ? axes.length : nodes.axis(ref);
  }
}

const NOWHERE = -(2 ** 30);
