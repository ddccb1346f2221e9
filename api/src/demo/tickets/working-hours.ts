import {
  addWorkingTime,
  compileCalendar,
  WEEKDAYS,
  type Calendar,
  type CompiledCalendar,
} from '@baton/working-time';
import type { Instant } from '../../platform/clock/clock.ts';
import { personOf } from '../directory/people.ts';

const compiled = new Map<string, CompiledCalendar>();

function compiledOnce(key: string, definition: Calendar): CompiledCalendar {
  const known = compiled.get(key);
  if (known) return known;
  const made = compileCalendar(definition);
  if (made.kind === 'refused') throw new Error(`${key}: ${JSON.stringify(made.findings)}`);
  compiled.set(key, made);
  return made;
}

/** When somebody is at work: support and the VIP desk in shifts at any time, the others by day in their own zone. */
function hoursOf(login: string): CompiledCalendar {
  const { roles, timeZone } = personOf(login);
  const none = { holidays: [], exceptions: [] };
  if (roles.some(({ department }) => department === 'support' || department === 'vip-desk')) {
    return compiledOnce('shifts', { zone: 'UTC', alwaysOpen: true, weekly: {}, ...none });
  }
  const day = [{ from: '08:30', until: '19:30' }];
  const weekly = Object.fromEntries(WEEKDAYS.slice(0, 6).map((weekday) => [weekday, day]));
  return compiledOnce(timeZone, { zone: timeZone, weekly, ...none });
}

/** The instant at which this person has worked so many minutes from `from` on; with a minus sign, back from it. */
export function workedFrom(login: string, from: Instant, minutes: number): Instant {
  return addWorkingTime(hoursOf(login), from, Math.round(minutes * 60));
}
