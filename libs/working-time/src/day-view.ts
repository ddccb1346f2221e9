import type { Calendar, LocalDate, Period } from './calendar.ts';
import { DAY_MS } from './instant.ts';
import { epochDayOf, localDateOf, weekdayOf } from './local-date.ts';
import type { EpochDay } from './local-date.ts';
import { periodInMinutes } from './wall-time.ts';
import { zoneOffsets } from './zone-offsets.ts';

/**
 * What a day is to somebody who looks at a year of them. `closed`, `short` and `opened` come from exceptions: no hours on a day,
 * fewer than its weekday has, and as many or more.
 */
export type DayKind = 'working' | 'off' | 'holiday' | 'half_day' | 'closed' | 'short' | 'opened';

export interface DayView {
  readonly date: LocalDate;
  readonly kind: DayKind;
  /** Of the holidays or the exception. */
  readonly name: string | null;
  /** The hours that hold. */
  readonly periods: readonly Period[];
  /** Hours that the week would give. */
  readonly weekly: readonly Period[];
  /** Names of holidays of the date, also where an exception stands above them. */
  readonly holidays: readonly string[];
}

/** Which hours hold on a date, and what they come from. Throws a RangeError for a text that is no date. */
export function dayView(calendar: Calendar, date: LocalDate): DayView {
  const day = epochDayOf(date);
  if (day === null) throw new RangeError(`"${date}" is not a date`);
  const weekly = calendar.weekly[weekdayOf(day)] ?? [];
  const always = {
    date,
    kind: 'working',
    name: null,
    periods: WHOLE_DAY,
    weekly: WHOLE_DAY,
    holidays: [],
  } as const;
  if (calendar.alwaysOpen) return always;
  const onDate = calendar.holidays.filter((one) => one.date === date);
  const named = { date, weekly, holidays: onDate.flatMap(({ name }) => (name === undefined ? [] : [name])) };
  const exception = calendar.exceptions.findLast((one) => one.date === date);
  if (exception) {
    const kind = kindOf(exception.periods, weekly);
    return { ...named, kind, name: exception.name ?? null, periods: exception.periods };
  }
  if (onDate.length > 0) {
    const half = onDate.every(({ periods }) => periods !== undefined);
    const periods = half ? (onDate.at(-1)?.periods ?? []) : [];
    const kind = periods.length > 0 ? 'half_day' : 'holiday';
    return { ...named, kind, name: named.holidays.join(' · ') || null, periods };
  }
  return { ...named, kind: weekly.length > 0 ? 'working' : 'off', name: null, periods: weekly };
}

const WHOLE_DAY: readonly Period[] = [{ from: '00:00', until: '24:00' }];

function kindOf(periods: readonly Period[], weekly: readonly Period[]): DayKind {
  if (periods.length === 0) return 'closed';
  return minutesOf(periods) < minutesOf(weekly) ? 'short' : 'opened';
}

function minutesOf(periods: readonly Period[]): number {
  return periods.reduce((sum, period) => {
    const minutes = periodInMinutes(period);
    return minutes === null ? sum : sum + minutes.until - minutes.from;
  }, 0);
}

/** Every date from the first to the last, both included. */
export function datesBetween(first: LocalDate, last: LocalDate): LocalDate[] {
  const [from, until] = [epochDayOf(first), epochDayOf(last)];
  if (from === null || until === null) throw new RangeError(`"${first}" and "${last}" are not two dates`);
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => localDateOf(from + index));
}

/** A date on which the clocks of a zone are turned, and by how many minutes: 60 is forward. */
export interface ClockTurn {
  readonly date: LocalDate;
  readonly minutes: number;
}

/** Throws a RangeError for a zone that does not exist. */
export function clockTurns(zone: string, year: number): ClockTurn[] {
  const offsets = zoneOffsets(zone);
  const offsetOn = (day: EpochDay): number => offsets.offsetAt(offsets.firstShowing(day * DAY_MS));
  const turns: ClockTurn[] = [];
  for (const date of datesBetween(`${year}-01-01`, `${year}-12-31`)) {
    const day = epochDayOf(date) ?? 0;
    const minutes = (offsetOn(day + 1) - offsetOn(day)) / 60_000;
    if (minutes !== 0) turns.push({ date, minutes });
  }
  return turns;
}

/** The first day from `from` on that would be worked by the week and is not; null where there is none within 400 days. */
export function nextDayOff(calendar: Calendar, from: LocalDate): DayView | null {
  const start = epochDayOf(from);
  if (start === null || calendar.alwaysOpen) return null;
  for (let day = start; day < start + 400; day += 1) {
    const view = dayView(calendar, localDateOf(day));
    if (view.weekly.length > 0 && view.periods.length === 0) return view;
  }
  return null;
}
