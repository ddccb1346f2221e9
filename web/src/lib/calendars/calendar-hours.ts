import type { Calendar, Holiday } from '@baton/working-time';
import type { CalendarHoursInput, CalendarWholeFragment } from '#lib/wire/generated/documents.ts';

/** The calendar as the library has it; the contract leaves its shape to the library. */
export function definitionOf({ definition }: Pick<CalendarWholeFragment, 'definition'>): Calendar {
  return definition as Calendar;
}

/** As the contract wants it. */
export function hoursInput({ zone, alwaysOpen, weekly, holidays, exceptions }: Calendar): CalendarHoursInput {
  const day = ({ date, name, periods }: Holiday): CalendarHoursInput['holidays'][number] => ({
    date,
    ...(name === undefined ? {} : { name }),
    ...(periods === undefined ? {} : { periods: periods.map(({ from, until }) => ({ from, until })) }),
  });
  return {
    zone,
    alwaysOpen: alwaysOpen ?? false,
    weekly: weekdays(weekly),
    holidays: holidays.map(day),
    exceptions: exceptions.map(day),
  };
}

function weekdays(weekly: Calendar['weekly']): CalendarHoursInput['weekly'] {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  return days.flatMap((weekday) => {
    const periods = (weekly[weekday] ?? []).map(({ from, until }) => ({ from, until }));
    return periods.length > 0 ? [{ weekday, periods }] : [];
  });
}
