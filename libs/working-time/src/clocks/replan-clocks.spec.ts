import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendar } from '../testing/any-calendar.ts';
import { at, compiled, office } from '../testing/at.ts';
import { MinuteByMinute } from '../testing/minute-by-minute.ts';
import { windowAt, windowsAround } from '../testing/minute-window.ts';
import { TicketClocks } from '../testing/ticket-clocks.ts';
import { countedMs } from './counted.ts';
import { dueAt, readClock } from './read-clock.ts';
import { explainClock } from './explain-clock.ts';
import { replanClocks } from './replan-clocks.ts';
import type { CalendarVersion } from './replan-clocks.ts';
import type { CalendarOf, Segment } from './segment.ts';

const HOUR_MS = 3_600_000;
const RESOLVE = { kind: 'resolve', run: 1 } as const;

const windows = [
  ...windowsAround('Europe/Berlin', 2026),
  ...windowsAround('America/Sao_Paulo', 2018),
  ...windowsAround('Australia/Lord_Howe', 2026),
  windowAt('Asia/Kolkata', Date.UTC(2026, 3, 14)),
];

/** Where two edits fall on one instant, the version between them held for none. */
const long = (log: readonly Segment[]) => log.filter(({ from, until }) => from !== until);

/** A calendar that is edited twice while a clock runs that has stood still before. Instants in order. */
const edited = fc.constantFrom(...windows).chain((window) => {
  const length = window.shown.length * 60_000;
  return fc.record({
    window: fc.constant(window),
    calendars: fc.array(anyCalendar(window), { minLength: 3, maxLength: 3 }),
    instants: fc
      .array(fc.integer({ min: 0, max: Math.floor(length * 0.6) }), { minLength: 6, maxLength: 6 })
      .map((all) => all.sort((a, b) => a - b).map((ms) => window.start + ms)),
    targetSeconds: fc.integer({ min: 1, max: 60 * 3_600 }),
  });
});

describe('a calendar that is edited while clocks run', { timeout: 60_000 }, () => {
  it('counts each minute by the calendar in force then, whenever the clocks are planned anew', () => {
    let moved = 0;
    fc.assert(
      fc.property(edited, ({ window, calendars, instants, targetSeconds }) => {
        const [start = 0, pause = 0, resume = 0, first = 0, second = 0, late = 0] = instants;
        const versions: CalendarVersion[] = [
          { version: 0, since: -Infinity },
          { version: 3, since: first },
          { version: 4, since: second },
        ];
        const ready = new Map(
          calendars.map((calendar, index) => [versions[index]?.version, compiled(calendar)]),
        );
        const calendarOf: CalendarOf = (_, version = 0) => {
          const found = ready.get(version);
          if (!found) throw new Error(`no version ${version}`);
          return found;
        };
        const compiledOf = (index: number) => calendarOf('', versions[index]?.version);
        const segment = {
          kind: 'resolve',
          run: 1,
          departmentCode: 'tech',
          calendarCode: 'tech',
          targetSeconds,
        } as const;
        const counted = countedMs([{ ...segment, from: start, until: null }], RESOLVE, calendarOf, pause);
        const log: Segment[] = [
          { ...segment, from: start, until: pause, countedMs: counted },
          { ...segment, from: pause, until: resume, pausedReason: 'waiting_customer', countedMs: 0 },
          { ...segment, from: resume, until: null },
        ];

        const plan = (before: readonly Segment[], when: number, known = versions) =>
          replanClocks(before, () => known, calendarOf, when).log;
        const after = plan(log, late);

        // As minutes tell it.
        const minutes = calendars.map((calendar) => new MinuteByMinute(calendar, window));
        const stretches = [
          [resume, first],
          [first, second],
          [second, late],
        ] as const;
        const worked = stretches.map(([from, until], index) => minutes[index]?.workedMs(from, until) ?? 0);
        const whole = counted + worked.reduce((sum, ms) => sum + ms, 0);
        expect(countedMs(after, RESOLVE, calendarOf, late)).toBe(whole);
        const missing = targetSeconds * 1_000 - whole;
        const due = missing > 0 ? (minutes[2]?.add(late, missing) ?? null) : null;
        if (due !== null) {
          moved += 1;
          expect(dueAt(after, RESOLVE, calendarOf)).toBe(due);
        }

        // What was closed is as it was, to the very value; done again it changes nothing; done in time or late is the same.
        for (const one of log.filter(({ until }) => until !== null)) expect(after).toContain(one);
        expect(plan(after, late + HOUR_MS)).toEqual(after);
        expect(long(plan(plan(log, first, versions.slice(0, 2)), second))).toEqual(long(after));

        // The same where each is a calendar of its own that the keeper was given, also where it comes back to one.
        const given = ['tech', 'other', 'tech'].map((calendarCode, index) => ({
          calendarCode,
          since: [-Infinity, first, second][index] ?? 0,
        }));
        const ofCode: CalendarOf = (code) => compiledOf(code === 'other' ? 1 : 0);
        const only = () => [{ version: 0, since: -Infinity }];
        const keep = (before: readonly Segment[], when: number, known = given) => {
          const named = before.map((one) => ({ ...one, calendarVersion: 0 }));
          return replanClocks(
            named,
            only,
            ofCode,
            when,
            () => null,
            () => known,
          ).log;
        };
        const back = keep(log, late);
        const workedThere = [resume, first, second, late].slice(1).map((until, index) => {
          const from = [resume, first, second][index] ?? 0;
          return minutes[index === 1 ? 1 : 0]?.workedMs(from, until) ?? 0;
        });
        const all = counted + workedThere.reduce((sum, ms) => sum + ms, 0);
        expect(countedMs(back, RESOLVE, ofCode, late)).toBe(all);
        expect(keep(back, late + HOUR_MS)).toEqual(back);
        expect(long(keep(keep(log, first, given.slice(0, 2)), second))).toEqual(long(back));

        // Without gap, and explained as it was counted.
        const parts = explainClock(after, RESOLVE, calendarOf, late);
        const open = parts.filter(({ uncounted }) => uncounted === null);
        expect(open.reduce((sum, part) => sum + part.until - part.from, 0)).toBe(whole);
      }),
      { numRuns: 800 },
    );
    expect(moved).toBeGreaterThan(150);
  });
});

describe('an edit of a calendar', () => {
  const calendars = {
    'mx-market': office('America/Mexico_City'),
    'mx-market@1': office('America/Mexico_City', { holidays: [{ date: '2026-05-05', name: 'closed' }] }),
  };
  const monday = at('2026-05-04T12:00-06:00');
  const versions = (): readonly CalendarVersion[] => [{ version: 1, since: monday }];

  function running(): TicketClocks {
    const one = new TicketClocks(calendars, 'tech', {
      resolve: { targetSeconds: 8 * 3_600, calendarCode: 'mx-market' },
    });
    one.at(at('2026-05-04T11:00-06:00'));
    return one;
  }

  it('moves what is due, and says when it was told late', () => {
    const one = running();
    expect(dueAt(one.log, RESOLVE, one.calendarOf)).toBe(at('2026-05-05T10:00-06:00'));
    const { log, closed } = replanClocks(one.log, versions, one.calendarOf, at('2026-05-04T20:00-06:00'));
    expect(closed).toMatchObject([{ until: monday, countedMs: HOUR_MS }]);
    expect(dueAt(log, RESOLVE, one.calendarOf)).toBe(at('2026-05-06T10:00-06:00'));
  });

  it('also moves when a clock that stands still would be due', () => {
    const one = running();
    one.at(at('2026-05-04T11:30-06:00'), { state: 'waiting_customer' });
    const { log } = replanClocks(one.log, versions, one.calendarOf, monday);
    const now = at('2026-05-04T17:00-06:00');
    expect(readClock(log, RESOLVE, one.calendarOf, now)).toMatchObject({
      status: 'paused',
      wouldBeDueAt: at('2026-05-06T15:30-06:00'),
    });
  });

  it('does not unsay a breach that was noted before it was known', () => {
    const one = running();
    const breached = at('2026-05-05T10:00-06:00');
    const { log } = replanClocks(one.log, versions, one.calendarOf, breached + HOUR_MS, () => breached);
    expect(readClock(log, RESOLVE, one.calendarOf, breached + HOUR_MS)).toMatchObject({
      breachedAt: breached,
    });
  });

  it('ends a segment that began after it, though it has no length', () => {
    const one = running();
    const { closed, opened } = replanClocks(
      one.log,
      () => [{ version: 1, since: at('2026-05-01T00:00-06:00') }],
      one.calendarOf,
      monday,
    );
    expect(closed).toMatchObject([{ from: one.log[0]?.from, until: one.log[0]?.from, countedMs: 0 }]);
    expect(opened).toMatchObject([{ from: one.log[0]?.from, calendarVersion: 1 }]);
  });
});
