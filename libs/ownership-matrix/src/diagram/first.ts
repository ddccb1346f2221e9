import { Coverage } from './coverage.ts';
import type { Field, Policy } from './grow.ts';
import type { Lanes } from './lanes.ts';
import { MAX_INTEGERS } from './limits.ts';

/**
 * FIRST: the topmost rule that holds. `outcomes` gives each row's terminal; `none` is the terminal where no
 * row holds.
 */
export function firstPolicy(lanes: Lanes, outcomes: Int32Array, none: number): Policy {
  const { axes, count, next, look, change, pool } = lanes;
  const covered = new Coverage(axes, MAX_INTEGERS);

  /** Whether an earlier rule with one look left takes all that this lane could still win. */
  function beaten(lane: number): boolean {
    for (const axis of covered.axes) {
      const at = look[axis * count + lane] ?? 0;
      // On the last of "at least one of these tags" a lane need not be where an earlier tag was met.
      if (change[axis * count + lane] !== -1) continue;
      if (at !== 0 && covered.covers(axis, pool, at)) return true;
    }
    return false;
  }

  return {
    settle(field: Field, axis: number): number {
      const { list, from } = field;
      const outcome = (i: number): number => outcomes[lanes.row[list.at(i)] ?? 0] ?? none;
      covered.clear();
      let kept = from;
      let otherwise = none;
      let through = false;
      for (let i = from; i < list.length && !through; i++) {
        const lane = list.at(i);
        const look = next[axis * count + lane] ?? axes;
        if (look === axes) {
          // Everything below the first rule that is through is out.
          through = true;
          otherwise = outcome(i);
        } else if (beaten(lane)) continue;
        else if (next[(look + 1) * count + lane] === axes && change[look * count + lane] === -1) {
          covered.add(look, pool, lanes.look[look * count + lane] ?? 0);
        }
        list.items[kept++] = lane;
      }
      list.length = kept;
      const last = through ? list.at(--kept) : -1;
      // Whatever stands lowest with the same outcome as what follows it changes nothing.
      while (kept > from && outcome(kept - 1) === otherwise) kept--;
      if (kept === from) return otherwise;
      list.length = kept;
      if (through) list.push(last);
      return -1;
    },
  };
}
