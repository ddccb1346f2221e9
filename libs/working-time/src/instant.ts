/** A moment: milliseconds since 1970-01-01T00:00Z, without a zone. Whole milliseconds. */
export type Instant = number;

/** A stretch of time, `until` not included. */
export interface Interval {
  readonly from: Instant;
  readonly until: Instant;
}

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
/** Length of a date on a wall clock that nobody turns. Real days of a zone may be shorter or longer. */
export const DAY_MS = 86_400_000;

/** Seconds to whole milliseconds; 0.1 s steps and the like come out exact. */
export function toMilliseconds(seconds: number): number {
  return Math.round(seconds * SECOND_MS);
}
