import type { Field, Policy } from './grow.ts';

/**
 * FIRST: the topmost rule that holds. `outcomes` gives each row's terminal, -1 for a rule that never wins.
 */
export function firstPolicy(outcomes: Int32Array, none: number): Policy {
  return {
    settle(field: Field, axis: number): number {
      const { lanes, list, from } = field;
      const outcomeAt = (i: number): number => outcomes[lanes.row[list.at(i)] ?? 0] ?? none;
      // Everything below the first rule that is through is out.
      let through = from;
      while (through < list.length && lanes.next[axis * lanes.count + list.at(through)] !== lanes.axes)
        through++;
      const otherwise = through < list.length ? outcomeAt(through) : none;
      // Whatever stands just above it with the same outcome changes nothing either.
      let last = through - 1;
      while (last >= from && outcomeAt(last) === otherwise) last--;
      if (last < from) return otherwise;
      if (through < list.length) {
        list.items[last + 1] = list.at(through);
        list.length = last + 2;
      } else list.length = last + 1;
      return -1;
    },
  };
}
