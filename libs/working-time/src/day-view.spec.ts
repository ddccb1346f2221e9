import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, calendarChanges, mergeDays, withException, withoutDay } from './calendar-changes.ts';
import { workingMsBetween } from './working-time-between.ts';
import { compileCalendar } from './compile-calendar.ts';
import { clockTurns, datesBetween, dayView, nextDayOff } from './day-view.ts';
import { instantOfWallClock } from './wall-clock.ts';
import { anyCalendar } from './testing/any-calendar.ts';
import { windowAt } from './testing/minute-window.ts';
import { NINE_TO_SIX, office } from './testing/at.ts';

const bangkok = office('Asia/Bangkok', {
  holidays: [
    { date: '2026-04-13', name: 'Songkran' },
    { date: '2026-12-31', name: 'New Year’s Eve', periods: [{ from: '09:00', until: '12:00' }] },
    { date: '2026-05-01', name: 'Labour Day' },
  ],
  exceptions: [
    { date: '2026-11-08', name: 'before 11.11', periods: NINE_TO_SIX },
    { date: '2026-11-10', name: 'inventory', periods: [{ from: '09:00', until: '10:00' }] },
    { date: '2026-11-12', name: 'outing', periods: [] },
    { date: '2026-05-01', name: 'open after all', periods: NINE_TO_SIX },
  ],
}).calendar;

describe('a day of a calendar', () => {
  it.each([
    ['2026-04-10', 'working', null],
    ['2026-04-11', 'off', null],
    ['2026-04-13', 'holiday', 'Songkran'],
    ['2026-12-31', 'half_day', 'New Year’s Eve'],
    ['2026-11-08', 'opened', 'before 11.11'],
    ['2026-11-10', 'short', 'inventory'],
    ['2026-11-12', 'closed', 'outing'],
    ['2026-05-01', 'opened', 'open after all'],
  ])('%s is %s', (date, kind, name) => {
    expect(dayView(bangkok, date)).toMatchObject({ kind, name });
  });

  it('tells of the holiday below an exception, and goes back to the week', () => {
    expect(dayView(bangkok, '2026-05-01').holidays).toEqual(['Labour Day']);
    expect(dayView(withException(bangkok, '2026-05-01', null), '2026-05-01').kind).toBe('holiday');
    expect(dayView(withoutDay(bangkok, '2026-05-01'), '2026-05-01').kind).toBe('working');
  });

  it('is next off when the week would work and nobody does', () => {
    expect(nextDayOff(bangkok, '2026-04-11')?.date).toBe('2026-04-13');
    expect(nextDayOff(bangkok, '2026-05-01')?.date).toBe('2026-11-12');
    expect(nextDayOff(bangkok, '2027-01-01')).toBeNull();
  });

  it('has clocks turned on it in some zones', () => {
    expect(clockTurns('Europe/Berlin', 2026)).toEqual([
      { date: '2026-03-29', minutes: 60 },
      { date: '2026-10-25', minutes: -60 },
    ]);
    expect(clockTurns('Australia/Lord_Howe', 2026).map(({ minutes }) => minutes)).toEqual([-30, 30]);
    expect(clockTurns('Asia/Bangkok', 2026)).toEqual([]);
  });
});

const window = windowAt('Asia/Bangkok', Date.UTC(2026, 3, 14));
const pair = fc.tuple(anyCalendar(window), anyCalendar(window));

describe('two calendars', { timeout: 30_000 }, () => {
  it('differ by changes that, laid on the one, make it count as the other', () => {
    const from = instantOfWallClock('Asia/Bangkok', '2026-04-10', 0) ?? 0;
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const made = compileCalendar(applyChanges(before, calendarChanges(before, after)));
        const wanted = compileCalendar(after);
        if (made.kind === 'refused' || wanted.kind === 'refused') throw new Error('refused');
        for (const date of datesBetween('2026-04-10', '2026-04-19')) {
          const until = (instantOfWallClock('Asia/Bangkok', date, 0) ?? 0) + 86_400_000;
          expect(workingMsBetween(made, from, until)).toBe(workingMsBetween(wanted, from, until));
        }
        expect(calendarChanges(made.calendar, after)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are merged day by day: new ones added, others in the place of what was there, the same left alone', () => {
    const own = [{ date: '2026-01-01', name: 'New Year' }, { date: '2026-05-01' }];
    const merged = mergeDays(own, [
      { date: '2026-01-01', name: 'New Year' },
      { date: '2026-05-01', name: 'Labour Day' },
      { date: '2026-04-13', name: 'Songkran' },
    ]);
    expect(merged.days.map(({ date }) => date)).toEqual(['2026-01-01', '2026-04-13', '2026-05-01']);
    expect(merged.added).toEqual([{ date: '2026-04-13', name: 'Songkran' }]);
    expect(merged.changed).toEqual([
      { before: { date: '2026-05-01' }, after: { date: '2026-05-01', name: 'Labour Day' } },
    ]);
  });
});
