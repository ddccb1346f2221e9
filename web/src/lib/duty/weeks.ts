import { instantOfWallClock, wallClockAt, WEEKDAYS } from '@baton/working-time';

/** Instants are milliseconds since the epoch, UTC. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

export interface Week<T> extends Span {
  /** Midnights of the zone within the week, the first included; a day may have 23 or 25 hours. */
  readonly days: readonly number[];
  readonly parts: readonly (Span & { readonly period: T })[];
}

const dayMs = 86_400_000;

/** Weeks from the Monday before `now` on, as a wall calendar of the zone has them, with what of the periods lies in each. */
export function weeksOf<T extends Span>(
  periods: readonly T[],
  zone: string,
  now: number,
  count: number,
): readonly Week<T>[] {
  const { date, weekday } = wallClockAt(zone, now);
  const monday = Date.parse(`${date}T00:00:00Z`) - WEEKDAYS.indexOf(weekday) * dayMs;
  const midnight = (day: number): number => {
    const on = new Date(monday + day * dayMs).toISOString().slice(0, 10);
    // A date made from a date is one.
    return instantOfWallClock(zone, on, 0) ?? monday + day * dayMs;
  };
  return Array.from({ length: count }, (_, week) => {
    const days = Array.from({ length: 7 }, (_, day) => midnight(week * 7 + day));
    const [from, until] = [midnight(week * 7), midnight(week * 7 + 7)];
    const parts = periods
      .filter((period) => period.from < until && period.until > from)
      .map((period) => ({
        from: Math.max(from, period.from),
        until: Math.min(until, period.until),
        period,
      }));
    return { from, until, days, parts };
  });
}

/** How much of the week a part takes, in percent. */
export function shareOf(part: Span, week: Span): number {
  return ((part.until - part.from) / (week.until - week.from)) * 100;
}
