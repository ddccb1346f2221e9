import { instantOfWallClock, wallClockAt } from '@baton/working-time';
import type { Instant } from '../platform/clock/clock.ts';

const minute = 60_000;
const day = 86_400_000;

export function minutesBefore(now: Instant, minutes: number): Instant {
  return now - Math.round(minutes * minute);
}

export function hoursBefore(now: Instant, hours: number): Instant {
  return minutesBefore(now, hours * 60);
}

/** Whole days of 24 hours. */
export function daysBefore(now: Instant, days: number): Instant {
  return now - Math.round(days * day);
}

/** The first moment after `after` at which the clocks of a zone show this full hour. */
export function nextHour(zone: string, hour: number, after: Instant): Instant {
  for (let at = after; ; at += day / 2) {
    const found = instantOfWallClock(zone, wallClockAt(zone, at).date, hour * 60);
    if (found !== null && found > after) return found;
  }
}

/** The midnight in which a Sunday of a zone ends: the first that lies more than a day after `after`. */
export function endOfSunday(zone: string, after: Instant): Instant {
  for (let at = after + day; ; at += day / 2) {
    const { date, weekday } = wallClockAt(zone, at);
    const end = weekday === 'sun' ? instantOfWallClock(zone, date, 24 * 60) : null;
    if (end !== null) return end;
  }
}
