import { WEEKDAYS, type Calendar, type Period, type Weekday } from '@baton/working-time';
import { names, type Names } from '../names.ts';
import { departments } from './departments.ts';
import { countryDays, type CountryDays } from '../../calendars/queries/public-holidays.ts';
import { markets, zoneOfMarket } from './markets.ts';

export interface DemoCalendar {
  readonly code: string;
  readonly names: Names;
  readonly definition: Calendar;
}

/** Hours of one place: the same on each of its days. */
interface Hours {
  readonly zone: string;
  /** Country whose holidays are kept; null for none. */
  readonly country: string | null;
  readonly days: readonly Weekday[];
  readonly periods: readonly Period[];
}

const mondayToFriday = WEEKDAYS.slice(0, 5);
const mondayToSaturday = WEEKDAYS.slice(0, 6);

const nineToSix: readonly Period[] = [{ from: '09:00', until: '18:00' }];
const withLunchBreak: readonly Period[] = [
  { from: '09:00', until: '12:00' },
  { from: '13:30', until: '18:30' },
];

/** Market hours are those in which its customers are promised an answer. */
const marketHours: Readonly<Record<string, Pick<Hours, 'days' | 'periods'>>> = {
  TH: { days: mondayToSaturday, periods: nineToSix },
  VN: { days: mondayToSaturday, periods: [{ from: '08:00', until: '17:30' }] },
  ID: { days: mondayToSaturday, periods: [{ from: '08:30', until: '17:30' }] },
  BR: { days: mondayToSaturday, periods: [{ from: '09:00', until: '19:00' }] },
  MX: { days: mondayToSaturday, periods: [{ from: '09:00', until: '19:00' }] },
  DE: { days: mondayToFriday, periods: nineToSix },
  ES: { days: mondayToFriday, periods: [{ from: '09:00', until: '19:00' }] },
  JP: { days: mondayToFriday, periods: nineToSix },
  US: { days: mondayToFriday, periods: [{ from: '09:00', until: '20:00' }] },
  CN: { days: mondayToSaturday, periods: [{ from: '09:00', until: '21:00' }] },
};

/** Support and the VIP desk work in shifts around the clock, so they have no hours of their own here. */
const departmentHours: Readonly<Record<string, Hours>> = {
  logistics: {
    zone: 'Asia/Shanghai',
    country: 'CN',
    days: mondayToSaturday,
    periods: [{ from: '08:30', until: '20:30' }],
  },
  marketing: { zone: 'Asia/Shanghai', country: 'CN', days: mondayToFriday, periods: withLunchBreak },
  tech: {
    zone: 'Asia/Shanghai',
    country: 'CN',
    days: mondayToFriday,
    periods: [{ from: '09:30', until: '21:00' }],
  },
  product: { zone: 'Asia/Shanghai', country: 'CN', days: mondayToFriday, periods: withLunchBreak },
  finance: { zone: 'Asia/Hong_Kong', country: 'HK', days: mondayToFriday, periods: nineToSix },
  quality: { zone: 'Asia/Taipei', country: 'TW', days: mondayToFriday, periods: nineToSix },
  'service-operations': {
    zone: 'Asia/Singapore',
    country: null,
    days: WEEKDAYS,
    periods: [{ from: '07:00', until: '23:00' }],
  },
};

/** All calendars, with the holidays of the year before, of and after `year`. */
export function calendarsAround(year: number): DemoCalendar[] {
  const years = [year - 1, year, year + 1];
  const known = new Map<string, CountryDays>();
  const daysOf = (country: string): CountryDays => {
    const days = known.get(country) ?? countryDays(country, years);
    known.set(country, days);
    return days;
  };
  return [
    { code: 'always', names: names('Always open', '全天候', '全天候'), definition: alwaysOpen('UTC') },
    ...markets.map(({ code, names: called }) => {
      const hours = marketHours[code];
      if (!hours) throw new Error(`no hours of the market ${code}`);
      const definition = calendarOf({ ...hours, zone: zoneOfMarket(code), country: code }, daysOf);
      return { code, names: called, definition };
    }),
    ...departments.map(({ code, names: called }) => {
      const hours = departmentHours[code];
      const definition = hours ? calendarOf(hours, daysOf) : alwaysOpen('Asia/Singapore');
      return { code, names: called, definition };
    }),
  ];
}

function alwaysOpen(zone: string): Calendar {
  return { zone, alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] };
}

function calendarOf(
  { zone, country, days, periods }: Hours,
  daysOf: (country: string) => CountryDays,
): Calendar {
  const weekly = Object.fromEntries(days.map((day) => [day, periods]));
  if (country === null) return { zone, weekly, holidays: [], exceptions: [] };
  const { freeDays, makeUpDays } = daysOf(country);
  return {
    zone,
    weekly,
    holidays: freeDays.map(({ date, name, free }) =>
      free === null ? { date, name } : { date, name, periods: without(periods, free) },
    ),
    exceptions: makeUpDays.map(({ date, name }) => ({ date, name, periods })),
  };
}

/** What is left of the hours outside `free`. Wall times compare as text. */
function without(periods: readonly Period[], free: Period): Period[] {
  return periods.flatMap(({ from, until }) => [
    ...(from < free.from ? [{ from, until: until < free.from ? until : free.from }] : []),
    ...(until > free.until ? [{ from: from > free.until ? from : free.until, until }] : []),
  ]);
}
