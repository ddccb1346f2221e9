import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, compiled, everyDay, office } from '../testing/at.ts';
import { TicketClocks } from '../testing/ticket-clocks.ts';
import { workingMsBetween } from '../working-time-between.ts';
import { CLOCK_KINDS } from './clock-kind.ts';
import { CLOCK_RULES, clockCall } from './clock-rules.ts';
import type { ClockedState } from './clock-rules.ts';
import { countedMs, reachedAt } from './counted.ts';
import { departmentShares, explainClock } from './explain-clock.ts';
import { dueAt, readClock } from './read-clock.ts';

const calendars = {
  office: office('Europe/Berlin', { holidays: [{ date: '2026-03-30', name: 'a holiday' }] }),
  nights: compiled({
    zone: 'America/New_York',
    weekly: everyDay([{ from: '20:00', until: '04:00' }]),
    holidays: [],
    exceptions: [],
  }),
  always: compiled({ zone: 'UTC', alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] }),
};
const STATES: readonly ClockedState[] = [
  'new',
  'assigned',
  'in_progress',
  'awaiting_cosign',
  'waiting_customer',
  'resolved',
];

const terms = fc
  .record({
    calendarCode: fc.constantFrom('office', 'nights', 'always'),
    targetSeconds: fc.integer({ min: 1, max: 200_000 }),
  })
  .map((one) => Object.fromEntries(CLOCK_KINDS.map((kind) => [kind, one])));
const change = fc.oneof(
  fc.constantFrom(...STATES).map((state) => ({ state })),
  fc.constantFrom(null, 'carrier_strike', 'parts_missing').map((holdReason) => ({ holdReason })),
  fc.boolean().map((accepted) => ({ accepted })),
  fc.boolean().map((disputed) => ({ disputed })),
  fc.boolean().map((cosignOpen) => ({ cosignOpen })),
  fc.constantFrom('logistics', 'tech', 'finance').map((department) => ({ department })),
  terms.map((one) => ({ terms: one })),
);
const history = fc.array(fc.record({ after: fc.integer({ min: 0, max: 2 * 86_400_000 }), change }), {
  minLength: 1,
  maxLength: 14,
});

/** Plays a history over the change to summer time, with a tally kept beside it that knows nothing of segments. */
function play(steps: readonly { after: number; change: object }[], first: object) {
  const one = new TicketClocks(calendars, 'support', first);
  const tally = new Map<string, number>();
  let now = at('2026-03-26T10:00+01:00');
  one.at(now);
  for (const step of steps) {
    const next = now + step.after;
    for (const rule of CLOCK_RULES) {
      const own = one.terms[rule.kind];
      if (!own || clockCall(rule, one.situation).status !== 'running') continue;
      const worked = workingMsBetween(one.calendarOf(own.calendarCode), now, next);
      for (const key of [rule.kind, `${rule.kind} ${one.department}`])
        tally.set(key, (tally.get(key) ?? 0) + worked);
    }
    now = next;
    one.at(now, step.change);
  }
  const idOf = (kind: (typeof CLOCK_KINDS)[number]) => {
    const rule = CLOCK_RULES.find((candidate) => candidate.kind === kind);
    return { kind, run: one.situation.counts[rule?.startsAnewWith ?? 'ticket'] };
  };
  return { one, tally, now, idOf };
}

describe('the interval log over random histories', { timeout: 60_000 }, () => {
  it('counts what a tally counts, for the customer and for each department', () => {
    fc.assert(
      fc.property(history, terms, (steps, first) => {
        const { one, tally, now, idOf } = play(steps, first);
        for (const kind of CLOCK_KINDS) {
          expect(countedMs(one.log, idOf(kind), one.calendarOf, now)).toBe(tally.get(kind) ?? 0);
          for (const share of departmentShares(one.log, idOf(kind), one.calendarOf, now)) {
            expect(share.countedSeconds * 1_000).toBeCloseTo(
              tally.get(`${kind} ${share.departmentCode}`) ?? 0,
              5,
            );
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has neither gap nor overlap within a clock, and never writes a closed segment again', () => {
    fc.assert(
      fc.property(history, terms, (steps, first) => {
        const one = new TicketClocks(calendars, 'support', first);
        let now = at('2026-03-26T10:00+01:00');
        one.at(now);
        for (const step of steps) {
          const closed = one.log.filter((segment) => segment.until !== null);
          now += step.after;
          one.at(now, step.change);
          for (const segment of closed) expect(one.log).toContain(segment);
          for (const kind of CLOCK_KINDS) {
            const own = one.log.filter((segment) => segment.kind === kind);
            expect(own.filter((segment) => segment.until === null).length).toBeLessThanOrEqual(1);
            for (const [index, segment] of own.entries()) {
              expect(segment.from).toBeGreaterThanOrEqual(own[index - 1]?.until ?? segment.from);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is explained without gap, and what is explained as counted is what was counted', () => {
    fc.assert(
      fc.property(
        history,
        terms,
        fc.constantFrom(undefined, 'support', 'tech'),
        (steps, first, departmentCode) => {
          const { one, now, idOf } = play(steps, first);
          for (const kind of CLOCK_KINDS) {
            const id = { ...idOf(kind), ...(departmentCode === undefined ? {} : { departmentCode }) };
            const parts = explainClock(one.log, id, one.calendarOf, now);
            for (const [index, part] of parts.entries()) {
              expect(part.until).toBeGreaterThan(part.from);
              if (index > 0) expect(part.from).toBe(parts[index - 1]?.until);
            }
            const counted = parts.filter((part) => part.uncounted === null);
            const sum = counted.reduce((total, part) => total + part.until - part.from, 0);
            expect(sum).toBe(countedMs(one.log, id, one.calendarOf, now));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has counted exactly the target at the due instant of a running clock', () => {
    let due = 0;
    fc.assert(
      fc.property(history, terms, (steps, first) => {
        const { one, now, idOf } = play(steps, first);
        for (const kind of CLOCK_KINDS) {
          const reading = readClock(one.log, idOf(kind), one.calendarOf, now);
          const instant = dueAt(one.log, idOf(kind), one.calendarOf);
          if (reading.status === 'running') {
            expect(reading.dueAt).toBe(instant);
            if (reading.remainingSeconds > 0) {
              due += 1;
              expect(reading.dueAt).toBeGreaterThan(now);
              const atDue = countedMs(one.log, idOf(kind), one.calendarOf, reading.dueAt);
              expect(atDue).toBe(reading.targetSeconds * 1_000);
              expect(countedMs(one.log, idOf(kind), one.calendarOf, reading.dueAt - 1)).toBe(atDue - 1);
            } else {
              expect(reading.breachedAt).not.toBeNull();
              expect(reading.dueAt).toBeLessThanOrEqual(now);
            }
          }
          if (reading.status === 'paused' && reading.remainingSeconds > 0) {
            expect(instant).toBeNull();
            expect(reading.wouldBeDueAt).toBeGreaterThan(now);
            expect(reachedAt(one.log, idOf(kind), one.calendarOf, reading.targetSeconds)).toBeNull();
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(due).toBeGreaterThan(100);
  });
});
