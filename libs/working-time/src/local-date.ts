import { WEEKDAYS } from './calendar.ts';
import type { LocalDate, Weekday } from './calendar.ts';
import { DAY_MS } from './instant.ts';

/** Days since 1970-01-01 on the calendar of a place, whatever its zone: dates as numbers that can be counted. */
export type EpochDay = number;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Null where the text is no date of the Gregorian calendar (2026-02-30). */
export function epochDayOf(date: LocalDate): EpochDay | null {
  const found = PATTERN.exec(date);
  if (!found) return null;
  const ms = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return new Date(ms).toISOString().startsWith(date) ? ms / DAY_MS : null;
}

export function localDateOf(day: EpochDay): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. 1970-01-01, day 0, was a Thursday. */
export function weekdayIndexOf(day: EpochDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function weekdayOf(day: EpochDay): Weekday {
  return WEEKDAYS[weekdayIndexOf(day)] ?? 'mon';
}
