import type { LocalDate, Weekday } from './calendar.ts';
import { DAY_MS, MINUTE_MS } from './instant.ts';
import type { Instant } from './instant.ts';
import { epochDayOf, localDateOf, weekdayOf } from './local-date.ts';
import { zoneOffsets } from './zone-offsets.ts';

/** What a clock on the wall of a zone shows. */
export interface WallClock {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** Whole minutes after midnight, 0 to 1439. */
  readonly minuteOfDay: number;
}

/** Throws a RangeError for a zone that does not exist. */
export function wallClockAt(zone: string, instant: Instant): WallClock {
  const wallMs = instant + zoneOffsets(zone).offsetAt(instant);
  const day = Math.floor(wallMs / DAY_MS);
  return {
    date: localDateOf(day),
    weekday: weekdayOf(day),
    minuteOfDay: Math.floor((wallMs - day * DAY_MS) / MINUTE_MS),
  };
}

/**
 * The instant at which a zone's clock shows a time of a date; of a time that is shown twice the first, of one that is
 * skipped the instant of the change. Null where the text is no date. Throws a RangeError for a zone that does not exist.
 * @param minuteOfDay whole minutes after midnight
 */
export function instantOfWallClock(zone: string, date: LocalDate, minuteOfDay: number): Instant | null {
  const day = epochDayOf(date);
  return day === null ? null : zoneOffsets(zone).firstShowing(day * DAY_MS + minuteOfDay * MINUTE_MS);
}

/** Whether the text names a zone of the IANA database. Offsets such as `+07:00` are no zones. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    zoneOffsets(zone);
    return true;
  } catch {
    return false;
  }
}

/** First instant of a date in a zone: not always 00:00, some zones turn the clock at midnight. */
export function startOfDay(zone: string, date: number): Instant {
  return zoneOffsets(zone).firstShowing(date * DAY_MS);
}
