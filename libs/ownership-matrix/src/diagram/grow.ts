import type { Axis } from './axis.ts';
import { copy, IntList, TooLarge } from './int-list.ts';
import { Interner } from './interner.ts';
import { MAX_INTEGERS, MAX_STEPS } from './limits.ts';
import { accepts } from './lanes.ts';
import type { Lanes } from './lanes.ts';
import type { Nodes, Ref } from './diagram.ts';

/** The rules still in play at a point of the diagram, in table order, and what was gathered so far. */
export interface Field {
  readonly lanes: Lanes;
  /** Lanes still in play, in `list.items[from..list.length)`. */
  readonly list: IntList;
  from: number;
  /** What the policy gathered on the way; 0 at the start. */
  gathered: number;
}

/** A hit policy, seen from within the diagram. */
export interface Policy {
  /**
   * Drops lanes that can no longer change the outcome. Returns the terminal if the outcome is settled, else -1.
   * A lane is through once `lanes.next` says that it looks at no axis from `axis` on.
   */
  settle(field: Field, axis: number): number;
}

/**
 * Grows the reduced diagram of a table from the top: at each axis the rules in play are split by the runs of
 * atoms that they tell apart. States that were seen before (same rules in play, same axis) are not grown twice.
 * @throws TooLarge when a bound is hit.
 */
export function grow(nodes: Nodes, axes: readonly Axis[], lanes: Lanes, policy: Policy): Ref {
  const limit = MAX_INTEGERS;
  let steps = 0;
  const field: Field = { lanes, list: new IntList(limit), from: 0, gathered: 0 };
  let seen = new Interner(limit);
  let grown = new IntList(limit);
  const runs = new IntList(limit);
  const bounds = new IntList(limit);
  const key = new IntList(limit);
  const { list } = field;

  /** Grows the state on top of the list and takes it off. */
  function state(axis: number): Ref {
    const { from } = field;
    const terminal = policy.settle(field, axis);
    if (terminal >= 0) {
      list.length = from;
      return ~terminal;
    }
    const look = nextLook(axis);
    key.length = 0;
    key.push(look);
    key.push(field.gathered);
    copy(list.items, from, list.length, key);
    // The memory of states is only a saving: when it is full, it starts anew.
    if (seen.heldIntegers + key.length > limit) {
      seen = new Interner(limit);
      grown = new IntList(limit);
    }
    const id = seen.intern(key.items, 0, key.length);
    if (id >= 0) {
      list.length = from;
      return grown.at(id);
    }
    const memory = grown;
    memory.push(0);
    const ref = split(look);
    memory.items[~id] = ref;
    list.length = from;
    return ref;
  }

  function nextLook(axis: number): number {
    let first = lanes.axes;
    for (let i = field.from; i < list.length; i++) {
      const next = lanes.next[axis * lanes.count + list.at(i)] ?? 0;
      if (next < first) first = next;
      if (first === axis) break;
    }
    return first;
  }

  function split(axis: number): Ref {
    const { from, gathered } = field;
    const to = list.length;
    const firstBound = bounds.length;
    boundaries(axis, from, to);
    const lastBound = bounds.length;
    const firstRun = runs.length;
    let previous: Ref | null = null;
    for (let b = firstBound; b < lastBound; b++) {
      const atom = bounds.at(b);
      field.from = to;
      field.gathered = gathered;
      pass(axis, atom, from, to);
      const child = state(axis + 1);
      if (child === previous) continue;
      if (previous !== null) runs.push(atom);
      runs.push(child);
      previous = child;
    }
    field.from = from;
    field.gathered = gathered;
    const ref = nodes.node(axis, runs.items, firstRun, runs.length);
    runs.length = firstRun;
    bounds.length = firstBound;
    return ref;
  }

  function pass(axis: number, atom: number, from: number, to: number): void {
    const tag = axes[axis]?.kind === 'tag' && atom === 1;
    list.reserve(to - from);
    steps += to - from;
    if (steps > MAX_STEPS) throw new TooLarge();
    for (let i = from; i < to; i++) {
      const lane = list.at(i);
      if (!accepts(lanes, axis, lane, atom)) continue;
      const changed = tag ? (lanes.change[axis * lanes.count + lane] ?? -1) : -1;
      list.push(changed === -1 ? lane : changed);
    }
  }

  /** Pushes the atoms at which some rule in play begins or ends to accept, ascending, from 0. */
  function boundaries(axis: number, from: number, to: number): void {
    const width = axes[axis]?.width ?? 0;
    const first = bounds.length;
    bounds.push(0);
    if (axes[axis]?.kind === 'tag') {
      bounds.push(1);
      return;
    }
    const { look, pool, count } = lanes;
    for (let i = from; i < to; i++) {
      const at = look[axis * count + list.at(i)] ?? 0;
      if (at === 0) continue;
      for (let j = at + 1, end = at + 2 * (pool[at] ?? 0); j <= end; j++) {
        const bound = pool[j] ?? 0;
        if (bound > 0 && bound < width) bounds.push(bound);
      }
    }
    sort(bounds.items, first, bounds.length);
    let kept = first;
    for (let i = first + 1; i < bounds.length; i++) {
      if (bounds.at(i) !== bounds.at(kept)) bounds.items[++kept] = bounds.at(i);
    }
    bounds.length = kept + 1;
  }

  for (const lane of lanes.entry) list.push(lane);
  return state(0);
}

/** In place. Short stretches by insertion: most are a handful of bounds. */
function sort(items: Int32Array, from: number, to: number): void {
  if (to - from > 24) {
    items.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const item = items[i] ?? 0;
    let at = i;
    for (; at > from && (items[at - 1] ?? 0) > item; at--) items[at] = items[at - 1] ?? 0;
    items[at] = item;
  }
}
