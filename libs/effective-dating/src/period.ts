/** A moment: milliseconds since the epoch, UTC. */
export type Instant = number;

/** From `from` on, up to but without `until`; null: without end. */
export type Period = { from: Instant; until: Instant | null };

/** The end as a number that can be compared. */
export function endOf(period: Period): number {
  return period.until ?? Infinity;
}

export function contains(period: Period, at: Instant): boolean {
  return period.from <= at && at < endOf(period);
}

export function isEmpty(period: Period): boolean {
  return !(period.from < endOf(period));
}

/** What two periods share; null when nothing. */
export function sharedPeriod(a: Period, b: Period): Period | null {
  const until = Math.min(endOf(a), endOf(b));
  const shared = { from: Math.max(a.from, b.from), until: until === Infinity ? null : until };
  return isEmpty(shared) ? null : shared;
}
