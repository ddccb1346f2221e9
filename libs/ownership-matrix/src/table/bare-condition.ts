import type { Condition } from './condition.ts';

export type BareCondition = Exclude<Condition, { kind: 'not' }>;

/** Strips negations, however deep (no recursion: a stored table may nest thousands), and says if one remains. */
export function bare(condition: Condition): { condition: BareCondition; negated: boolean } {
  let negated = false;
  let at = condition;
  while (at.kind === 'not') {
    negated = !negated;
    at = at.condition;
  }
  return { condition: at, negated };
}
