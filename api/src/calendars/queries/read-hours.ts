import type { CalendarDayInput, CalendarHoursInput, CalendarPeriodInput } from '@baton/contract';
import type { Calendar, CalendarException, Holiday, Period } from '@baton/working-time';
import { Fields } from '../../platform/commands/fields.ts';

/** More than anybody keeps; what is larger is a mistake. */
const mostDays = 2_000;
const mostPeriods = 12;
const longestName = 120;

/** From the contract's input to the library's calendar, in order of dates. What is too much goes to `fields`; whether it can be counted in is the library's to say. */
export function readHours(input: CalendarHoursInput, fields: Fields): Calendar {
  const periods = (list: readonly CalendarPeriodInput[], field: string): Period[] => {
    if (list.length > mostPeriods) fields.problem(field, 'TOO_LONG', mostPeriods);
    return list.slice(0, mostPeriods).map(({ from, until }) => ({
      from: fields.text(field, from, { max: 20 }),
      until: fields.text(field, until, { max: 20 }),
    }));
  };
  const days = (list: readonly CalendarDayInput[], field: string): Holiday[] => {
    if (list.length > mostDays) fields.problem(field, 'TOO_LONG', mostDays);
    const read = list.slice(0, mostDays).map(({ date, name, periods: own }): Holiday => {
      const called = fields.text(field, name, { max: longestName });
      return {
        date: fields.text(field, date, { max: 20 }),
        ...(called === '' ? {} : { name: called }),
        ...(own ? { periods: periods(own, field) } : {}),
      };
    });
    return read.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  };
  if (input.weekly.length > 7) fields.problem('hours.weekly', 'TOO_LONG', 7);
  const weekly = input.weekly
    .slice(0, 7)
    .map(({ weekday, periods: own }) => [weekday, periods(own, 'hours.weekly')] as const);
  return {
    zone: fields.text('hours.zone', input.zone, { max: 80, required: true }),
    ...(input.alwaysOpen ? { alwaysOpen: true } : {}),
    weekly: Object.fromEntries(weekly.filter(([, own]) => own.length > 0)),
    holidays: days(input.holidays, 'hours.holidays'),
    exceptions: days(input.exceptions, 'hours.exceptions').map((day): CalendarException => ({
      ...day,
      periods: day.periods ?? [],
    })),
  };
}

/** For questions: hours of which only zone and week matter. */
export function hoursAsked(input: CalendarHoursInput): Calendar {
  return readHours(input, new Fields());
}
