import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { IntList } from '../diagram/int-list.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';
import { MASK_BITS } from './stages.ts';
import type { Stage } from './stages.ts';

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
  readonly #way = new IntList(MAX_INTEGERS);
  /** Ends in pairs: terminal of the winners, terminal of the collected. */
  readonly #ends = new IntList(MAX_INTEGERS);
  readonly #known = new Map<number, number>();

  constructor(nodes: Nodes, axes: readonly Axis[], stages: readonly Stage[]) {
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
      const end = ~(this.#ends.length / 2);
      this.#ends.push(~winners);
      this.#ends.push(~collected);
      this.#known.set(pair, end);
      return end;
    }
    const place = this.#way.length;
    this.#known.set(pair, place);
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

  finished(): { readonly way: Int32Array; readonly ends: Int32Array } {
    this.#way.compact();
    this.#ends.compact();
    return { way: this.#way.items, ends: this.#ends.items };
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
    for (const [from, to, w, c] of this.#runs(axis, width, winners, collected)) {
      const first = at + from * weight;
      this.#fill(stage, i + 1, first, ownMask, w, c);
      for (let atom = from + 1; atom < to; atom++) {
        this.#way.items.copyWithin(at + atom * weight, first, first + weight);
      }
    }
  }

  #paveRuns(axis: number, winners: Ref, collected: Ref): void {
    const width = this.#axes[axis]?.width ?? 0;
    const runs = [...this.#runs(axis, width, winners, collected)];
    this.#way.push(runs.length);
    const first = this.#way.length;
    this.#take(2 * runs.length - 1);
    runs.forEach(([, to, w, c], i) => {
      const entry = this.pave(w, c) * (1 << MASK_BITS) + 1;
      this.#way.items[first + 2 * i] = entry;
      if (i + 1 < runs.length) this.#way.items[first + 2 * i + 1] = to;
    });
  }

  /** The stretches of atoms on which neither reference branches: from, to, and where both lead. */
  *#runs(axis: number, width: number, winners: Ref, collected: Ref): Generator<[number, number, Ref, Ref]> {
    for (let from = 0; from < width;) {
      const w = this.#run(axis, winners, from, width);
      const c = this.#run(axis, collected, from, width);
      const to = Math.min(w.to, c.to);
      yield [from, to, w.child, c.child];
      from = to;
    }
  }

  #run(axis: number, ref: Ref, atom: number, width: number): { child: Ref; to: number } {
    if (this.#axisOf(ref) !== axis) return { child: ref, to: width };
    const { flat } = this.#nodes;
    const end = this.#nodes.end(ref);
    let at = this.#nodes.start(ref) + 1;
    while (at + 1 < end && (flat[at + 1] ?? 0) <= atom) at += 2;
    return { child: flat[at] ?? 0, to: at + 1 < end ? (flat[at + 1] ?? 0) : width };
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

/** The entry for an atom at a place that is searched by runs. */
export function entryByRun(way: Int32Array, place: number, atom: number): number {
  // Run i has its entry at low + 2i and, but for the first, its start just before. Find the last that starts at or
  // below the atom.
  let low = place + 2;
  let high = (way[place + 1] ?? 1) - 1;
  while (high > 0) {
    const half = (high + 1) >>> 1;
    if ((way[low + 2 * half - 1] ?? 0) <= atom) {
      low += 2 * half;
      high -= half;
    } else high = half - 1;
  }
  return way[low] ?? 0;
}
