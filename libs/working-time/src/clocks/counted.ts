import { addWorkingMs } from '../add-working-time.ts';
import { toMilliseconds } from '../instant.ts';
import type { Instant } from '../instant.ts';
import { workingMsBetween } from '../working-time-between.ts';
import { segmentsOf } from './segment.ts';
import type { CalendarOf, ClockId, ClockLog, Segment } from './segment.ts';

/** Working milliseconds that a segment has counted by `at`. A paused one counts nothing. */
export function countedInSegment(segment: Segment<string>, calendarOf: CalendarOf, at: Instant): number {
  if (segment.pausedReason !== undefined || at <= segment.from) return 0;
  const closed = segment.until !== null && segment.until <= at;
  if (closed && segment.countedMs !== undefined) return segment.countedMs;
  const calendar = calendarOf(segment.calendarCode, segment.calendarVersion);
  const counted = workingMsBetween(calendar, segment.from, closed ? (segment.until ?? at) : at);
  return Math.min(counted, segment.countedMs ?? counted);
}

/** Working milliseconds that a clock has counted by `at`. */
export function countedMs(
  log: ClockLog<string>,
  id: ClockId<string>,
  calendarOf: CalendarOf,
  at: Instant,
): number {
  return segmentsOf(log, id).reduce((sum, segment) => sum + countedInSegment(segment, calendarOf, at), 0);
}

/**
 * The instant at which the clock has counted `seconds`: in the past, or in the future if it goes on running as it does.
 * Null when it does not get there: paused, stopped or never started.
 */
export function reachedAt(
  log: ClockLog<string>,
  id: ClockId<string>,
  calendarOf: CalendarOf,
  seconds: number,
): Instant | null {
  return reachedIn(segmentsOf(log, id), calendarOf, toMilliseconds(seconds));
}

/** As `reachedAt`, over the ordered segments of one clock and in milliseconds. */
export function reachedIn(
  segments: readonly Segment<string>[],
  calendarOf: CalendarOf,
  wantedMs: number,
): Instant | null {
  let counted = 0;
  for (const segment of segments) {
    if (segment.pausedReason !== undefined) continue;
    const calendar = () => calendarOf(segment.calendarCode, segment.calendarVersion);
    const missing = Math.max(0, wantedMs - counted);
    if (segment.until === null) return addWorkingMs(calendar(), segment.from, missing);
    const here = countedInSegment(segment, calendarOf, segment.until);
    if (here >= missing) return Math.min(segment.until, addWorkingMs(calendar(), segment.from, missing));
    counted += here;
  }
  return null;
}

/** The instant at which the clock has counted `seconds` more than it had at `from`, pauses left out. Null as in `reachedAt`. */
export function countedAfter(
  log: ClockLog<string>,
  id: ClockId<string>,
  calendarOf: CalendarOf,
  from: Instant,
  seconds: number,
): Instant | null {
  const wanted = countedMs(log, id, calendarOf, from) + toMilliseconds(seconds);
  const reached = reachedIn(segmentsOf(log, id), calendarOf, wanted);
  return reached === null ? null : Math.max(from, reached);
}
