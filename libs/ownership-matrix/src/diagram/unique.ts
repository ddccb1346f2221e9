import type { Field, Policy } from './grow.ts';
import type { Lanes } from './lanes.ts';

export interface UniqueOutcomes {
  /** By row: the terminal if this row is the topmost of those that hold. */
  readonly outcome: Int32Array;
  /** By row: rows of one opinion agree and may hold together. */
  readonly opinion: Int32Array;
  /** The terminal where no row holds. */
  readonly none: number;
  /** The terminal where rows of different opinions hold. */
  readonly disagreement: number;
}

/** UNIQUE: rules that hold together must agree; no order may decide between them. */
export function uniquePolicy(lanes: Lanes, outcomes: UniqueOutcomes): Policy {
  const { axes, count, next, row } = lanes;
  const opinionOf = (lane: number): number => outcomes.opinion[row[lane] ?? 0] ?? -1;
  const outcomeOf = (lane: number): number => outcomes.outcome[row[lane] ?? 0] ?? -1;

  return {
    settle({ list, from }: Field, axis: number): number {
      let through = -1;
      for (let i = from; i < list.length; i++) {
        const lane = list.at(i);
        if (next[axis * count + lane] !== axes) continue;
        if (through === -1) through = lane;
        else if (opinionOf(lane) !== opinionOf(through)) return outcomes.disagreement;
      }
      if (through === -1) return list.length === from ? outcomes.none : -1;
      let kept = from;
      let below = false;
      for (let i = from; i < list.length; i++) {
        const lane = list.at(i);
        below ||= lane === through;
        // An agreeing rule matters only if it stands higher, and then only if it would be named instead.
        const agrees = opinionOf(lane) === opinionOf(through);
        if (lane === through || !agrees || (!below && outcomeOf(lane) !== outcomeOf(through))) {
          list.items[kept++] = lane;
        }
      }
      list.length = kept;
      return kept === from + 1 ? outcomeOf(through) : -1;
    },
  };
}
