import type { Field, Policy } from './grow.ts';
import type { Lanes } from './lanes.ts';
import type { PartySets } from './party-sets.ts';

/** COLLECT: everything that the rows that hold give together. `gives` is by row, a set of `sets`. */
export function collectPolicy(lanes: Lanes, gives: Int32Array, sets: PartySets): Policy {
  const { axes, count, next, row } = lanes;
  return {
    settle(field: Field, axis: number): number {
      const { list, from } = field;
      for (let i = from; i < list.length; i++) {
        const lane = list.at(i);
        if (next[axis * count + lane] === axes) {
          field.gathered = sets.union(field.gathered, gives[row[lane] ?? 0] ?? 0);
        }
      }
      let kept = from;
      for (let i = from; i < list.length; i++) {
        const lane = list.at(i);
        if (sets.union(field.gathered, gives[row[lane] ?? 0] ?? 0) !== field.gathered)
          list.items[kept++] = lane;
      }
      list.length = kept;
      return kept === from ? field.gathered : -1;
    },
  };
}
