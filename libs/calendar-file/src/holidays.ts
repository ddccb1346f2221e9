import { wallClockAt } from '@baton/working-time';
import type { Calendar, Holiday, Period } from '@baton/working-time';
import type { CalendarEvent } from './calendar-event.ts';

const DAY_MS = 86_400_000;
const MINUTES_A_DAY = 1_440;

/** Longer than this an event is no holiday but a season. */
export const LONGEST_HOLIDAY_DAYS = 31;

/**
 * Holidays of a calendar from the events of a file. An event of whole days closes each of them. One of some hours makes a
 * half day: what is left of the weekly hours of that date, in the calendar's zone. Days on which nothing is worked
 * anyway are left out, but for whole days: their names are worth showing.
 */
export function holidaysOf(
  events: readonly CalendarEvent[],
  calendar: Pick<Calendar, 'zone' | 'weekly'>,
): Holiday[] {
  const holidays = events.flatMap((event) =>
    event.span.kind === 'days' ? wholeDays(event) : halfDays(event, calendar),
  );
  return holidays.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function wholeDays({ summary, span }: CalendarEvent): Holiday[] {
  const [from, until] = [span.from, span.until].map((date) => Date.parse(`${date}T00:00:00Z`) / DAY_MS);
  const days = Math.min((until ?? 0) - (from ?? 0), LONGEST_HOLIDAY_DAYS);
  return Array.from({ length: days }, (_, index) => ({
    date: new Date(((from ?? 0) + index) * DAY_MS).toISOString().slice(0, 10),
    name: summary,
  }));
}

function halfDays({ summary, span }: CalendarEvent, { zone, weekly }: Pick<Calendar, 'zone' | 'weekly'>) {
  if (span.kind !== 'time') return [];
  const begin = wallClockAt(zone, span.from);
  const end = wallClockAt(zone, span.until - 1);
  const hours = weekly[begin.weekday] ?? [];
  if (begin.date !== end.date || hours.length === 0) return [];
  const free = { from: begin.minuteOfDay, until: end.minuteOfDay + 1 };
  return [{ date: begin.date, name: summary, periods: hours.flatMap((period) => left(period, free)) }];
}

/** What is left of a period when some minutes of its day are taken out. A night keeps what lies behind midnight. */
function left(period: Period, free: { from: number; until: number }): Period[] {
  const from = minutesOf(period.from);
  const to = minutesOf(period.until);
  const until = to > from ? to : to + MINUTES_A_DAY;
  const parts = [
    { from, until: Math.min(until, free.from) },
    { from: Math.max(from, free.until), until },
  ];
  return parts
    .filter((part) => part.from < part.until)
    .map((part) => ({ from: timeOf(part.from), until: timeOf(part.until) }));
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeOf(minute: number): string {
  const shown = minute === MINUTES_A_DAY ? minute : minute % MINUTES_A_DAY;
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}
