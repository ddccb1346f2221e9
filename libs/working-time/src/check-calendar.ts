import { WEEKDAYS } from './calendar.ts';
import type { Calendar, Period } from './calendar.ts';
import { epochDayOf } from './local-date.ts';
import { isZone } from './wall-clock.ts';
import { periodInMinutes } from './wall-time.ts';

/** What keeps a calendar from being used. `where` is the weekday or the date. */
export type CalendarFinding =
  | { readonly code: 'unknown_zone'; readonly zone: string; readonly sentence: string }
  | { readonly code: 'empty_calendar'; readonly sentence: string }
  | {
      readonly code: 'bad_period';
      readonly where: string;
      readonly from: string;
      readonly until: string;
      readonly sentence: string;
    }
  | { readonly code: 'bad_date'; readonly date: string; readonly sentence: string };

/** All that is wrong with a calendar, in reading order; an empty list for a calendar that can be compiled. */
export function checkCalendar(calendar: Calendar): CalendarFinding[] {
  return [...zoneFindings(calendar), ...(calendar.alwaysOpen ? [] : hourFindings(calendar))];
}

function zoneFindings({ zone }: Calendar): CalendarFinding[] {
  if (isZone(zone)) return [];
  return [{ code: 'unknown_zone', zone, sentence: `"${zone}" is not a time zone of the IANA database.` }];
}

function hourFindings(calendar: Calendar): CalendarFinding[] {
  const findings: CalendarFinding[] = [];
  for (const weekday of WEEKDAYS) findings.push(...periodFindings(weekday, calendar.weekly[weekday] ?? []));
  for (const day of [...calendar.holidays, ...calendar.exceptions]) {
    if (epochDayOf(day.date) === null) {
      findings.push({
        code: 'bad_date',
        date: day.date,
        sentence: `"${day.date}" is not a date (YYYY-MM-DD).`,
      });
    }
    findings.push(...periodFindings(day.date, day.periods ?? []));
  }
  // Open exceptions alone are not enough: a clock that needs more hours than they have would never end.
  if (WEEKDAYS.every((weekday) => (calendar.weekly[weekday] ?? []).length === 0)) {
    findings.push({
      code: 'empty_calendar',
      sentence:
        'The calendar has no working hours in any week, so a clock in it would never reach its target.',
    });
  }
  return findings;
}

function periodFindings(where: string, periods: readonly Period[]): CalendarFinding[] {
  return periods
    .filter((period) => periodInMinutes(period) === null)
    .map(({ from, until }) => ({
      code: 'bad_period',
      where,
      from,
      until,
      sentence: `${where}: "${from}"–"${until}" is not a period; write HH:MM, and 00:00–24:00 for a whole day.`,
    }));
}
