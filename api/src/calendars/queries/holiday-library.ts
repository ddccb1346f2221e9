import type { CalendarHoursInput, HolidayCountry, PublicHolidays } from '@baton/contract';
import { WEEKDAYS, type Calendar, type CalendarException, type Holiday } from '@baton/working-time';
import { Injectable } from '@nestjs/common';
import Holidays from 'date-holidays';
import { hoursLeft } from './hours-left.ts';
import { countryDays } from './public-holidays.ts';
import { hoursAsked } from './read-hours.ts';

const mostYears = 10;
const [firstYear, lastYear] = [2000, 2100];

/** The maintained holidays of countries and regions, fitted to the hours of a calendar. */
@Injectable()
export class HolidayLibrary {
  /** Some hundred places, read once. */
  private known: readonly HolidayCountry[] | null = null;

  countries(): readonly HolidayCountry[] {
    this.known ??= readCountries();
    return this.known;
  }

  /** Null for a place that is not known. */
  of(place: {
    readonly country: string;
    readonly region?: string | null;
    readonly years: readonly number[];
    readonly hours: CalendarHoursInput;
  }): PublicHolidays | null {
    const country = this.countries().find(({ code }) => code === place.country);
    const region = place.region ?? null;
    if (!country || (region !== null && !country.regions.some(({ code }) => code === region))) return null;
    const years = [...new Set(place.years)]
      .filter((year) => year >= firstYear && year <= lastYear)
      .sort((a, b) => a - b)
      .slice(0, mostYears);
    const hours = hoursAsked(place.hours);
    const { freeDays, makeUpDays, announced } = countryDays(country.code, years, region);
    const weekday = WEEKDAYS.find((one) => (hours.weekly[one] ?? []).length > 0);
    const worked = (weekday && hours.weekly[weekday]) ?? [];
    return {
      holidays: oneForEachDate(freeDays.map(({ date, name, free }) => fitted(hours, { date, name }, free))),
      makeUpDays: makeUpDays.map(({ date, name }): CalendarException => ({ date, name, periods: worked })),
      announced: [...announced],
    };
  }
}

function fitted(hours: Calendar, day: Holiday, free: Parameters<typeof hoursLeft>[2] | null): Holiday {
  if (free === null) return day;
  const periods = hoursLeft(hours, day.date, free);
  return periods.length > 0 ? { ...day, periods } : day;
}

/** Two holidays may fall on one day: both names, and closed if one of them closes it. */
function oneForEachDate(days: readonly Holiday[]): Holiday[] {
  const found = new Map<string, Holiday>();
  for (const day of days) {
    const other = found.get(day.date);
    const name = [...new Set([other?.name, day.name].filter(Boolean))].join(' · ');
    const closes = other !== undefined && (other.periods === undefined || day.periods === undefined);
    found.set(day.date, closes ? { date: day.date, name } : { ...day, name });
  }
  return [...found.values()];
}

function readCountries(): HolidayCountry[] {
  const library = new Holidays();
  const listed = Object.entries(library.getCountries('en')).map(([code, name]) => ({
    code,
    name,
    regions: Object.entries(library.getStates(code, 'en') ?? {})
      .map(([region, called]) => ({ code: region, name: called }))
      .sort(byName),
  }));
  return listed.sort(byName);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'en');
}
