import { WEEKDAYS } from './calendar.ts';
import type { Calendar, CalendarException, Holiday, LocalDate, Period, Weekday } from './calendar.ts';

/** One difference between two calendars: what was, and what is. */
export type CalendarChange =
  | { readonly kind: 'zone'; readonly before: string; readonly after: string }
  | { readonly kind: 'always_open'; readonly before: boolean; readonly after: boolean }
  | {
      readonly kind: 'weekly';
      readonly weekday: Weekday;
      readonly before: readonly Period[];
      readonly after: readonly Period[];
    }
  | {
      readonly kind: 'holiday' | 'exception';
      readonly date: LocalDate;
      /** Entries of the date; none where it had none. */
      readonly before: readonly Holiday[];
      readonly after: readonly Holiday[];
    };

/** All differences, in reading order; none where two calendars say the same. */
export function calendarChanges(before: Calendar, after: Calendar): CalendarChange[] {
  const changes: CalendarChange[] = [];
  if (before.zone !== after.zone) changes.push({ kind: 'zone', before: before.zone, after: after.zone });
  const [was, is] = [before.alwaysOpen ?? false, after.alwaysOpen ?? false];
  if (was !== is) changes.push({ kind: 'always_open', before: was, after: is });
  for (const weekday of WEEKDAYS) {
    const [old, fresh] = [before.weekly[weekday] ?? [], after.weekly[weekday] ?? []];
    if (!samePeriods(old, fresh)) changes.push({ kind: 'weekly', weekday, before: old, after: fresh });
  }
  return [
    ...changes,
    ...dayChanges('holiday', before.holidays, after.holidays),
    ...dayChanges('exception', before.exceptions, after.exceptions),
  ];
}

function dayChanges(
  kind: 'holiday' | 'exception',
  before: readonly Holiday[],
  after: readonly Holiday[],
): CalendarChange[] {
  const [was, is] = [byDate(before), byDate(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((date): CalendarChange[] => {
    const [old, fresh] = [was.get(date) ?? [], is.get(date) ?? []];
    return sameDays(old, fresh) ? [] : [{ kind, date, before: old, after: fresh }];
  });
}

function byDate(days: readonly Holiday[]): Map<LocalDate, Holiday[]> {
  const found = new Map<LocalDate, Holiday[]>();
  for (const day of days) found.set(day.date, [...(found.get(day.date) ?? []), day]);
  return found;
}

function sameDays(a: readonly Holiday[], b: readonly Holiday[]): boolean {
  return a.length === b.length && a.every((one, index) => sameDay(one, b[index]));
}

function sameDay(a: Holiday, b: Holiday | undefined): boolean {
  if (b === undefined || a.date !== b.date || (a.name ?? '') !== (b.name ?? '')) return false;
  if (a.periods === undefined || b.periods === undefined) return a.periods === b.periods;
  return samePeriods(a.periods, b.periods);
}

function samePeriods(a: readonly Period[], b: readonly Period[]): boolean {
  return a.length === b.length && a.every((one, i) => one.from === b[i]?.from && one.until === b[i]?.until);
}

/** What taking in days would do, before it is done. */
export interface DaysMerged {
  readonly days: readonly Holiday[];
  readonly added: readonly Holiday[];
  /** Dates that have an entry already, which the new one takes the place of. */
  readonly changed: readonly { readonly before: Holiday; readonly after: Holiday }[];
}

/** Days into days: one entry for each date; what is there and says the same stays as it is. */
export function mergeDays(own: readonly Holiday[], incoming: readonly Holiday[]): DaysMerged {
  const days = new Map(own.map((day) => [day.date, day]));
  const fresh = new Map(incoming.map((day) => [day.date, day]));
  const added: Holiday[] = [];
  const changed: { before: Holiday; after: Holiday }[] = [];
  for (const [date, day] of fresh) {
    const before = days.get(date);
    if (before && sameDay(before, day)) continue;
    if (before) changed.push({ before, after: day });
    else added.push(day);
    days.set(date, day);
  }
  return { days: inOrder([...days.values()]), added: inOrder(added), changed };
}

/** The calendar with an exception on a date in place of the one that it had; null takes it away. */
export function withException(
  calendar: Calendar,
  date: LocalDate,
  exception: Omit<CalendarException, 'date'> | null,
): Calendar {
  const others = calendar.exceptions.filter((one) => one.date !== date);
  const own = exception === null ? [] : [{ date, ...exception }];
  return { ...calendar, exceptions: inOrder([...others, ...own]) };
}

/** The calendar with nothing but its weekly hours on a date. */
export function withoutDay(calendar: Calendar, date: LocalDate): Calendar {
  const holidays = calendar.holidays.filter((one) => one.date !== date);
  return withException({ ...calendar, holidays }, date, null);
}

function inOrder<T extends Holiday>(days: readonly T[]): T[] {
  return days.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The calendar with changes laid on it, also where it is not the one that they were made on: for a date or weekday, the changes win. */
export function applyChanges(calendar: Calendar, changes: readonly CalendarChange[]): Calendar {
  return changes.reduce(applyChange, calendar);
}

function applyChange(calendar: Calendar, change: CalendarChange): Calendar {
  switch (change.kind) {
    case 'zone':
      return { ...calendar, zone: change.after };
    case 'always_open':
      return { ...calendar, alwaysOpen: change.after };
    case 'weekly':
      return { ...calendar, weekly: { ...calendar.weekly, [change.weekday]: change.after } };
    case 'holiday': {
      const others = calendar.holidays.filter(({ date }) => date !== change.date);
      return { ...calendar, holidays: inOrder([...others, ...change.after]) };
    }
    case 'exception': {
      const others = calendar.exceptions.filter(({ date }) => date !== change.date);
      const own = change.after.map((day) => ({ ...day, periods: day.periods ?? [] }));
      return { ...calendar, exceptions: inOrder([...others, ...own]) };
    }
  }
}
