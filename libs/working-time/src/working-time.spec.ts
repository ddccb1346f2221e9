import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingMs } from './add-working-time.ts';
import { compileCalendar } from './compile-calendar.ts';
import { isOpen, nextClosing, nextOpening, periodsBetween } from './openings.ts';
import { anyCalendar } from './testing/any-calendar.ts';
import { MinuteByMinute } from './testing/minute-by-minute.ts';
import { windowAt, windowsAround } from './testing/minute-window.ts';
import { workingMsBetween } from './working-time-between.ts';

/** Every oddity that clocks have been turned with: midnight, half hours, two hours, a whole day left out, four times a year. */
const TURNED: readonly (readonly [string, number])[] = [
  ['Europe/Berlin', 2026],
  ['America/New_York', 2026],
  ['America/Sao_Paulo', 2018],
  ['America/Mexico_City', 2022],
  ['America/St_Johns', 2010],
  ['America/Havana', 2025],
  ['America/Caracas', 2016],
  ['Australia/Lord_Howe', 2026],
  ['Pacific/Chatham', 2026],
  ['Pacific/Apia', 2011],
  ['Asia/Tehran', 2022],
  ['Asia/Beirut', 2026],
  ['Asia/Pyongyang', 2018],
  ['Africa/Cairo', 2014],
  ['Africa/Casablanca', 2026],
  ['Antarctica/Troll', 2026],
];

const windows = [
  ...TURNED.flatMap(([zone, year]) => windowsAround(zone, year)),
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tokyo', 'UTC'].map((zone) =>
    windowAt(zone, Date.UTC(2026, 3, 14)),
  ),
];

/** A calendar of a window and two instants of it, the ends of the window left out so that adding has room. */
const anyCase = fc.constantFrom(...windows).chain((window) =>
  fc.record({
    window: fc.constant(window),
    calendar: anyCalendar(window),
    from: fc.integer({ min: 0, max: window.shown.length * 60_000 - 1 }).map((ms) => window.start + ms),
    until: fc.integer({ min: 0, max: window.shown.length * 60_000 - 1 }).map((ms) => window.start + ms),
  }),
);

/** Six thousand calendars take seconds where the machine is busy. */
const PATIENCE = { timeout: 60_000 };

describe('working time around 40 changes of the clock', PATIENCE, () => {
  it('knows enough changes', () => {
    expect(windows.length).toBeGreaterThan(35);
  });

  it('is what looking at every minute gives', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCase, ({ window, calendar, from, until }) => {
        const compiled = compileCalendar(calendar);
        if (compiled.kind === 'refused') throw new Error(compiled.findings[0]?.sentence);
        const slow = new MinuteByMinute(calendar, window);
        const [a, b] = from < until ? [from, until] : [until, from];
        const worked = slow.workedMs(a, b);
        const longer = slow.add(a, worked + 12_345);
        const opening = slow.next(true, a);
        const closing = opening === null ? null : slow.next(false, opening);
        // What lies behind the window is null there, and not asked here.
        const inside = <T>(known: T | null, ask: () => T | null) => (known === null ? null : ask());

        // One comparison for all: six thousand times eight of them took five seconds.
        expect({
          worked: workingMsBetween(compiled, a, b),
          backward: workingMsBetween(compiled, b, a),
          added: addWorkingMs(compiled, a, worked),
          longer: inside(longer, () => addWorkingMs(compiled, a, worked + 12_345)),
          open: isOpen(compiled, a),
          opening: inside(opening, () => nextOpening(compiled, a)),
          closing: inside(closing, () => nextClosing(compiled, a)),
        }).toEqual({
          worked,
          backward: 0 - worked,
          added: slow.add(a, worked),
          longer,
          open: slow.isOpen(a),
          opening,
          closing,
        });
        compared += 1;
      }),
      { numRuns: 6_000 },
    );
    expect(compared).toBeGreaterThanOrEqual(6_000);
  });

  it('lists as periods exactly what it counts', () => {
    fc.assert(
      fc.property(anyCase, ({ calendar, from, until }) => {
        const compiled = compileCalendar(calendar);
        if (compiled.kind === 'refused') throw new Error(compiled.findings[0]?.sentence);
        const periods = periodsBetween(compiled, from, until);
        const sum = periods.reduce((total, one) => total + one.until - one.from, 0);

        expect(sum).toBe(from < until ? workingMsBetween(compiled, from, until) : 0);
        for (const [index, one] of periods.entries()) {
          expect(one.from).toBeGreaterThan(periods[index - 1]?.until ?? from - 1);
          expect(isOpen(compiled, one.from)).toBe(true);
          if (one.until < until) expect(isOpen(compiled, one.until)).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('answers the same whatever it was asked before', () => {
    const days = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(anyCase, days, ({ calendar, from }, offsets) => {
        const used = compileCalendar(calendar);
        for (const offset of offsets) {
          const fresh = compileCalendar(calendar);
          if (used.kind === 'refused' || fresh.kind === 'refused') throw new Error('refused');
          const [a, b] = [from + offset * 8_640_000, from + offset * 86_400_000];
          expect(workingMsBetween(used, a, b)).toBe(workingMsBetween(fresh, a, b));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes back: what is added forward is taken away backward', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 90 * 86_400_000 }), ({ calendar, from }, ms) => {
        const compiled = compileCalendar(calendar);
        if (compiled.kind === 'refused') throw new Error(compiled.findings[0]?.sentence);
        const forward = addWorkingMs(compiled, from, ms);
        const back = addWorkingMs(compiled, from, -ms);

        expect(workingMsBetween(compiled, from, forward)).toBe(ms);
        expect(isOpen(compiled, forward - 1)).toBe(true);
        expect(workingMsBetween(compiled, back, from)).toBe(ms);
        expect(isOpen(compiled, back)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
