import type { Period } from '@baton/working-time';
import ChineseDays from 'chinese-days';
import Holidays, { type HolidaysTypes } from 'date-holidays';

/** A day of a country on which offices are closed: all of it, or only during `free`. */
export interface FreeDay {
  readonly date: string;
  readonly name: string;
  readonly free: Period | null;
}

export interface CountryDays {
  readonly freeDays: readonly FreeDay[];
  /** Weekends that are worked in exchange for a longer holiday. */
  readonly makeUpDays: readonly { readonly date: string; readonly name: string }[];
  /** Years of which the country's own announcement is known. */
  readonly announced: readonly number[];
}

const dayMs = 86_400_000;

/** Kinds of days that offices keep. Banks close on days such as Carnival, and so does everybody else. */
const kept: readonly HolidaysTypes.HolidayType[] = ['public', 'bank'];
/** Where the free half days (Ash Wednesday, Christmas Eve) are listed as optional ones. */
const halfDaysOptional: readonly string[] = ['BR'];
/** China's half days, and this one, are for women, soldiers and the young only: the offices stay open. */
const childrensDay = '六一儿童节';

/** What is free in a country (ISO 3166) in these years. Costs up to 50 ms a year: ask once. */
export function countryDays(
  country: string,
  years: readonly number[],
  region: string | null = null,
): CountryDays {
  // For China the State Council decides each autumn; until it has, the bare holidays stand in.
  const announced = country === 'CN' ? years.map(chineseYear).filter((one) => one.freeDays.length > 0) : [];
  const known = new Set(announced.map(({ year }) => year));
  const calendar = region === null ? new Holidays(country) : new Holidays(country, region);
  const computed = years
    .filter((year) => !known.has(year))
    .flatMap((year) => calendar.getHolidays(year))
    .flatMap((holiday) => freeDaysOf(country, holiday));
  return {
    freeDays: sortedByDate([...announced.flatMap((year) => year.freeDays), ...computed]),
    makeUpDays: sortedByDate(announced.flatMap((year) => year.makeUpDays)),
    announced: [...known],
  };
}

function freeDaysOf(country: string, { date, start, end, type, name }: HolidaysTypes.Holiday): FreeDay[] {
  // As the place writes it: Islamic days begin on the evening before, but the free day is the named date.
  const first = date.slice(0, 10);
  const begins = date.slice(11, 16);
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  // Rounded, because a day on which the clocks are turned is an hour short or long.
  const days = Math.round(hours / 24);
  if (hours >= 23) {
    if (!kept.includes(type) || name === childrensDay) return [];
    return Array.from({ length: days }, (_, i) => ({ date: datePlus(first, i), name, free: null }));
  }
  if (country === 'CN' || !(kept.includes(type) || halfDaysOptional.includes(country))) return [];
  const morning = begins === '00:00';
  return [{ date: first, name, free: morning ? until(hours) : { from: begins, until: '24:00' } }];
}

function until(hours: number): Period {
  return { from: '00:00', until: `${String(hours).padStart(2, '0')}:00` };
}

function chineseYear(year: number): Omit<CountryDays, 'announced'> & { readonly year: number } {
  const freeDays: FreeDay[] = [];
  const makeUpDays: { date: string; name: string }[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += dayMs) {
    const date = isoDate(at);
    // "Labour Day,劳动节,2" on announced days, the name of the weekday on all others.
    const { work, name } = ChineseDays.getDayDetail(date);
    const called = name.split(',')[1];
    if (called === undefined) continue;
    if (work) makeUpDays.push({ date, name: `${called}调休` });
    else freeDays.push({ date, name: called, free: null });
  }
  return { year, freeDays, makeUpDays };
}

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function datePlus(date: string, days: number): string {
  return isoDate(Date.parse(`${date}T00:00:00Z`) + days * dayMs);
}

function sortedByDate<T extends { readonly date: string }>(days: readonly T[]): T[] {
  return [...days].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
