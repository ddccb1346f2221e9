import { mergeDays, type Calendar, type CalendarException, type Holiday } from '@baton/working-time';

/** The calendar with days from elsewhere taken in, and how many of them are new or different. */
export function taken(
  calendar: Calendar,
  holidays: readonly Holiday[],
  makeUpDays: readonly CalendarException[] = [],
): { readonly calendar: Calendar; readonly count: number } {
  const free = mergeDays(calendar.holidays, holidays);
  const worked = mergeDays(calendar.exceptions, makeUpDays);
  const count = free.added.length + free.changed.length + worked.added.length + worked.changed.length;
  const exceptions = worked.days.map((day) => ({ ...day, periods: day.periods ?? [] }));
  return { calendar: { ...calendar, holidays: free.days, exceptions }, count };
}
