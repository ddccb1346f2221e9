import fc from 'fast-check';
import { WEEKDAYS } from '../calendar.ts';
import type { Calendar, Period } from '../calendar.ts';
import { DAY_MS } from '../instant.ts';
import type { MinuteWindow } from './minute-window.ts';

const wallTime = fc
  .oneof(
    fc.integer({ min: 0, max: 1_439 }),
    // Quarters of the small hours, where clocks are turned.
    fc.integer({ min: 0, max: 16 }).map((quarter) => quarter * 15),
    fc.constantFrom(540, 720, 780, 1_080, 1_320),
  )
  .map((minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`);

const period: fc.Arbitrary<Period> = fc
  .tuple(
    wallTime,
    fc.oneof({ weight: 5, arbitrary: wallTime }, { weight: 1, arbitrary: fc.constant('24:00') }),
  )
  .filter(([from, until]) => from !== until)
  .map(([from, until]) => ({ from, until }));

const hours = fc.oneof(
  { weight: 4, arbitrary: fc.array(period, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant([{ from: '00:00', until: '24:00' }]) },
);

/** Any calendar in the window's zone, with holidays, half days and exceptions on dates of the window. */
export function anyCalendar({ zone, start, shown }: MinuteWindow): fc.Arbitrary<Calendar> {
  const date = fc
    .integer({ min: -2, max: shown.length / 1_440 + 2 })
    .map((day) => new Date(start + day * DAY_MS).toISOString().slice(0, 10));
  const holiday = fc.oneof(
    date.map((one) => ({ date: one })),
    fc.record({ date, periods: fc.array(period, { maxLength: 2 }) }),
  );
  return fc
    .record({
      zone: fc.constant(zone),
      weekly: fc
        .array(hours, { minLength: 7, maxLength: 7 })
        .map((days) => Object.fromEntries(WEEKDAYS.map((weekday, index) => [weekday, days[index] ?? []]))),
      holidays: fc.array(holiday, { maxLength: 3 }),
      exceptions: fc.array(fc.record({ date, periods: fc.array(period, { maxLength: 2 }) }), {
        maxLength: 2,
      }),
    })
    .filter(({ weekly }) => Object.values(weekly).some((periods) => periods.length > 0));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
