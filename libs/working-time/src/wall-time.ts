import type { Period, WallTime } from './calendar.ts';

const PATTERN = /^([01]\d|2[0-3]):([0-5]\d)$/;

export const MINUTES_A_DAY = 1_440;

/** Minutes after midnight, or null where the text is no time of day. `24:00` gives 1440. */
export function minuteOfDay(time: WallTime): number | null {
  if (time === '24:00') return MINUTES_A_DAY;
  const found = PATTERN.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** A period in minutes after the midnight on which its day begins; `until` is over 1440 when it crosses midnight. */
export interface MinutePeriod {
  readonly from: number;
  readonly until: number;
}

/** Null where a time is malformed, where it starts at 24:00, or where start and end are the same. */
export function periodInMinutes(period: Period): MinutePeriod | null {
  const from = minuteOfDay(period.from);
  const until = minuteOfDay(period.until);
  if (from === null || until === null || from === MINUTES_A_DAY || from === until) return null;
  return { from, until: until > from ? until : until + MINUTES_A_DAY };
}
