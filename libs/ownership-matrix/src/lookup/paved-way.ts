import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { IntList } from '../diagram/int-list.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';
import type { Ends } from './ends.ts';
import type { ShortLists } from './short-lists.ts';
import { MASK_BITS } from './stages.ts';
import type { Stage } from './stages.ts';

interface Paving {
  readonly ends: Ends;
  /** For laying out parts as short lists; none by default. */
  readonly lists?: ShortLists | null;
  /** Integers at most. */
  readonly limit?: number;
}

/**
 * Two diagrams laid out as one for walking: who wins and what is collected, both at once. A place holds its stage and
 * then one entry for each combination of atoms of the stage's axes; or, where a stage is searched by runs, their number
 * and the runs as in `Nodes`. An entry says where to go on, or below 0 where it ends (`~end`), and in its lowest bits
 * which axes of the stage mattered.
 *
 * With 10,000 rules a decision waits for memory, not for comparisons: it touches two or three places here, against a
 * dozen nodes of the diagrams. Parents stand just before their children.
 */
export class PavedWay {
  readonly #nodes: Nodes;
  readonly #axes: readonly Axis[];
  readonly #stages: readonly Stage[];
  readonly #stageOf: Int32Array;
  readonly #way: IntList;
  readonly #ends: Ends;
  readonly #lists: ShortLists | null;
  /** Atoms on the axes before, of one case that leads to the place at hand. */
  readonly #path: Int32Array;
  readonly #known = new Map<number, number>();

  constructor(
    nodes: Nodes,
    axes: readonly Axis[],
    stages: readonly Stage[],
    { ends, lists = null, limit = MAX_INTEGERS }: Paving,
  ) {
    this.#ends = ends;
    this.#lists = lists;
    this.#way = new IntList(limit);
    this.#path = new Int32Array(axes.length);
    this.#nodes = nodes;
    this.#axes = axes;
    this.#stages = stages;
    this.#stageOf = new Int32Array(axes.length + 1);
    stages.forEach((stage, number) => stage.axes.forEach((axis) => (this.#stageOf[axis] = number)));
  }

  /** Where to go on from a pair of references, or below 0 the end. @throws TooLarge when a bound is hit. */
  pave(winners: Ref, collected: Ref): number {
    const pair = (winners + HALF) * (2 * HALF) + collected + HALF;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    const axis = Math.min(this.#axisOf(winners), this.#axisOf(collected));
    if (axis === this.#axes.length) {
      const end = ~this.#ends.of(~winners, ~collected);
      this.#known.set(pair, end);
      return end;
    }
    const place = this.#way.length;
    this.#known.set(pair, place);
    if (this.#lists?.lay(this.#way, axis, winners, collected, this.#path) === true) return place;
    const number = this.#stageOf[axis] ?? 0;
    const stage = this.#stages[number];
    this.#way.push(number);
    if (stage === undefined || stage.size === 0) this.#paveRuns(axis, winners, collected);
    else {
      this.#take(stage.size);
      this.#fill(stage, 0, place + 1, 0, winners, collected);
    }
    return place;
  }

  finished(): Int32Array {
    this.#way.compact();
    return this.#way.items;
  }

  /** Fills the part of a block that begins at `at`, from the stage's i-th axis on. */
  #fill(stage: Stage, i: number, at: number, mask: number, winners: Ref, collected: Ref): void {
    const axis = stage.axes[i];
    if (axis === undefined) {
      const entry = this.pave(winners, collected) * (1 << MASK_BITS) + mask;
      this.#way.items[at] = entry;
      return;
    }
    const weight = stage.weights[i] ?? 1;
    const width = this.#axes[axis]?.width ?? 0;
    const looks = this.#axisOf(winners) === axis || this.#axisOf(collected) === axis;
    const ownMask = looks ? mask | (1 << i) : mask;
    for (let from = 0; from < width;) {
      const to = Math.min(
        this.#endOfRun(axis, winners, from, width),
        this.#endOfRun(axis, collected, from, width),
      );
      const first = at + from * weight;
      this.#path[axis] = from;
      this.#fill(
        stage,
        i + 1,
        first,
        ownMask,
        this.#child(axis, winners, from),
        this.#child(axis, collected, from),
      );
      for (let atom = from + 1; atom < to; atom++) {
        this.#way.items.copyWithin(at + atom * weight, first, first + weight);
      }
      from = to;
    }
  }

  #paveRuns(axis: number, winners: Ref, collected: Ref): void {
    const width = this.#axes[axis]?.width ?? 0;
    const starts: number[] = [];
    for (let from = 0; from < width;) {
      starts.push(from);
      from = Math.min(
        this.#endOfRun(axis, winners, from, width),
        this.#endOfRun(axis, collected, from, width),
      );
    }
    this.#way.push(starts.length);
    const first = this.#way.length;
    const entries = first + starts.length - 1;
    this.#take(2 * starts.length - 1);
    starts.forEach((from, i) => {
      this.#path[axis] = from;
      const next = this.pave(this.#child(axis, winners, from), this.#child(axis, collected, from));
      this.#way.items[entries + i] = next * (1 << MASK_BITS) + 1;
      if (i > 0) this.#way.items[first + i - 1] = from;
    });
  }

  /** Where the reference leads to from an atom of the axis. */
  #child(axis: number, ref: Ref, atom: number): Ref {
    return this.#axisOf(ref) === axis ? (this.#nodes.flat[this.#runAt(ref, atom)] ?? 0) : ref;
  }

  /** The first atom for which it leads elsewhere. */
  #endOfRun(axis: number, ref: Ref, atom: number, width: number): number {
    if (this.#axisOf(ref) !== axis) return width;
    const at = this.#runAt(ref, atom);
    return at + 1 < this.#nodes.end(ref) ? (this.#nodes.flat[at + 1] ?? 0) : width;
  }

  /** Where in the nodes the run stands that holds the atom: the last that starts at or below it. */
  #runAt(ref: Ref, atom: number): number {
    const { flat } = this.#nodes;
    const first = this.#nodes.start(ref) + 1;
    let low = 0;
    let high = (this.#nodes.end(ref) - first - 1) / 2;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((flat[first + 2 * middle - 1] ?? 0) <= atom) low = middle;
      else high = middle - 1;
    }
    return first + 2 * low;
  }

  #axisOf(ref: Ref): number {
    return ref < 0 ? this.#axes.length : this.#nodes.axis(ref);
  }

  #take(room: number): void {
    this.#way.reserve(room);
    this.#way.length += room;
  }
}

/** Above any node number and any terminal, and small enough that two make one exact key. */
const HALF = 2 ** 25;

/** Runs up to this number are counted through: cheaper than a search whose turns no processor foresees. */
const FEW = 16;

/** The entry for an atom at a place that is searched by runs: first the starts of all but the first, then the entries. */
export function entryByRun(way: Int32Array, place: number, atom: number): number {
  const starts = place + 2;
  const last = (way[place + 1] ?? 1) - 1;
  let run = 0;
  if (last <= FEW) {
    // Adds 1 for each start at or below the atom, without a branch.
    for (let i = starts; i < starts + last; i++) run += ((way[i] ?? 0) - atom - 1) >>> 31;
  } else {
    for (let high = last; run < high;) {
      const middle = (run + high + 1) >>> 1;
      if ((way[starts + middle - 1] ?? 0) <= atom) run = middle;
      else high = middle - 1;
    }
  }
  return way[starts + last + run] ?? 0;
}
