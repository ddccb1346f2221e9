import type { RuleRow } from './rule-rows.ts';
import type { Ranges } from './ranges.ts';

/**
 * Rule rows laid out flat for growing diagrams. A row with "at least one of these tags" becomes several lanes:
 * the rule enters on its first lane and changes to the next once one of the tags was met.
 */
export interface Lanes {
  readonly axes: number;
  readonly count: number;
  /** By lane: position of its rule among the rows given. */
  readonly row: Int32Array;
  /** By row: the lane it enters on. */
  readonly entry: Int32Array;
  /** By axis * count + lane: where in `pool` the accepted atoms stand; 0 when the lane does not look. */
  readonly look: Int32Array;
  /** `[n, from, to, …]` with n ranges. */
  readonly pool: Int32Array;
  /** By axis * count + lane: the lane to change to when the tag is present; -1 for none. */
  readonly change: Int32Array;
  /** By axis * count + lane: the first axis from this one on that the lane looks at, or `axes`. */
  readonly next: Int32Array;
}

export function laneOut(rows: readonly RuleRow[], axes: number): Lanes {
  const count = rows.reduce((sum, row) => sum + 1 + row.someOf.length, 0);
  const lanes = {
    axes,
    count,
    row: new Int32Array(count),
    entry: new Int32Array(rows.length),
    look: new Int32Array(axes * count),
    change: new Int32Array(axes * count).fill(-1),
    next: new Int32Array((axes + 1) * count).fill(axes),
  };
  const pool: number[] = [0];
  const places = new Map<Ranges, number>();
  const place = (atoms: Ranges): number => {
    const known = places.get(atoms);
    if (known !== undefined) return known;
    const at = pool.push(atoms.length / 2, ...atoms) - atoms.length - 1;
    places.set(atoms, at);
    return at;
  };
  const present = Int32Array.of(1, 2);
  let lane = 0;
  rows.forEach((row, r) => {
    lanes.entry[r] = lane;
    for (let settled = 0; settled <= row.someOf.length; settled++, lane++) {
      lanes.row[lane] = r;
      row.atoms.forEach((atoms, axis) => {
        if (atoms !== null) lanes.look[axis * count + lane] = place(atoms);
      });
      for (let open = settled; open < row.someOf.length; open++) {
        const tags = row.someOf[open] ?? [];
        for (const axis of tags) lanes.change[axis * count + lane] = lane + 1 + open - settled;
        const last = tags.at(-1) ?? 0;
        lanes.look[last * count + lane] = place(present);
      }
      for (let axis = axes - 1; axis >= 0; axis--) {
        const at = axis * count + lane;
        const looks = lanes.look[at] !== 0 || lanes.change[at] !== -1;
        lanes.next[at] = looks ? axis : (lanes.next[at + count] ?? axes);
      }
    }
  });
  return { ...lanes, pool: Int32Array.from(pool) };
}

/** Whether the lane accepts the atom on the axis. */
export function accepts(lanes: Lanes, axis: number, lane: number, atom: number): boolean {
  const at = lanes.look[axis * lanes.count + lane] ?? 0;
  if (at === 0) return true;
  const { pool } = lanes;
  for (let i = at + 1, end = at + 2 * (pool[at] ?? 0); i < end; i += 2) {
    if (atom < (pool[i] ?? 0)) return false;
    if (atom < (pool[i + 1] ?? 0)) return true;
  }
  return false;
}
