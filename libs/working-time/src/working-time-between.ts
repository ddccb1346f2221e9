import type { CompiledCalendar } from './compile-calendar.ts';
import { SECOND_MS } from './instant.ts';
import type { Instant } from './instant.ts';
import { workedBefore } from './opening-table.ts';

/** Working seconds from `from` to `until`, exact to the millisecond (a fraction where need be); negative when `until` is earlier. */
export function workingSecondsBetween(calendar: CompiledCalendar, from: Instant, until: Instant): number {
  return workingMsBetween(calendar, from, until) / SECOND_MS;
}

/** The same in whole milliseconds. */
export function workingMsBetween(calendar: CompiledCalendar, from: Instant, until: Instant): number {
  if (!calendar.table) return until - from;
  const { openings } = calendar.table.covering(Math.min(from, until), Math.max(from, until));
  return workedBefore(openings, until) - workedBefore(openings, from);
}
