import { startOfDay, wallClockAt } from '@baton/working-time';
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

/** The first time after `after` at which the clocks of a zone show this hour; the zone must not turn its clocks that day. */
export function nextHour(zone: string, hour: number, after: Instant): Instant {
  const { date } = wallClockAt(zone, after);
  const today = Date.parse(`${date}T00:00:00Z`) / day;
  const at = startOfDay(zone, today) + hour * 60 * minute;
  return at > after ? at : startOfDay(zone, today + 1) + hour * 60 * minute;
}

/** The midnight in which the next Sunday of a zone ends, more than a day after `after`. */
export function endOfSunday(zone: string, after: Instant): Instant {
  for (let at = after + day; ; at += day) {
    const { date, weekday } = wallClockAt(zone, at);
    if (weekday === 'sun') return startOfDay(zone, Date.parse(`${date}T00:00:00Z`) / day + 1);
  }
}
