import { describe, expect, it } from 'vitest';
import { HOUR, at, compiled, office } from '../testing/at.ts';
import { TicketClocks } from '../testing/ticket-clocks.ts';
import { countedAfter, reachedAt } from './counted.ts';
import { departmentShares, explainClock } from './explain-clock.ts';
import { dueAt, percentReachedAt, readClock } from './read-clock.ts';
import { latestRun } from './segment.ts';

const songkran = ['2026-04-13', '2026-04-14', '2026-04-15'].map((date) => ({ date, name: 'Songkran' }));
const calendars = {
  'th-logistics': office('Asia/Bangkok', { holidays: songkran }),
  'mx-market': office('America/Mexico_City'),
  'mx-market@1': office('America/Mexico_City'),
  'mx-market@2': office('America/Mexico_City', { holidays: [{ date: '2026-05-06' }] }),
  always: compiled({ zone: 'UTC', alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] }),
};
const RESOLVE = { kind: 'resolve', run: 1 } as const;

function ticket(calendarCode: string, resolveHours = 8, acknowledgeHours = 1): TicketClocks {
  return new TicketClocks(calendars, 'logistics', {
    resolve: { targetSeconds: resolveHours * HOUR, calendarCode },
    acknowledge: { targetSeconds: acknowledgeHours * HOUR, calendarCode },
    arbitration: { targetSeconds: 900, calendarCode },
    cosign: { targetSeconds: 4 * HOUR, calendarCode },
  });
}

describe('a running clock', () => {
  it('stands still over Songkran, and at severity 1 it does not', () => {
    const [normal, severe] = [ticket('th-logistics'), ticket('always')];
    normal.at(at('2026-04-10T15:00+07:00'));
    severe.at(at('2026-04-10T15:00+07:00'));

    expect(dueAt(normal.log, RESOLVE, normal.calendarOf)).toBe(at('2026-04-16T14:00+07:00'));
    expect(dueAt(severe.log, RESOLVE, severe.calendarOf)).toBe(at('2026-04-10T23:00+07:00'));
  });

  it('shows elapsed, remaining and the breach', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'));

    expect(readClock(one.log, RESOLVE, one.calendarOf, at('2026-05-04T12:30-06:00'))).toEqual({
      status: 'running',
      departmentCode: 'logistics',
      targetSeconds: 8 * HOUR,
      elapsedSeconds: 3.5 * HOUR,
      remainingSeconds: 4.5 * HOUR,
      breachedAt: null,
      dueAt: at('2026-05-04T17:00-06:00'),
    });
    expect(readClock(one.log, RESOLVE, one.calendarOf, at('2026-05-05T10:00-06:00'))).toMatchObject({
      status: 'running',
      elapsedSeconds: 10 * HOUR,
      remainingSeconds: -2 * HOUR,
      breachedAt: at('2026-05-04T17:00-06:00'),
      dueAt: at('2026-05-04T17:00-06:00'),
    });
  });

  it('is absent where the service level has no target', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'));
    expect(
      readClock(one.log, { kind: 'first_response', run: 1 }, one.calendarOf, at('2026-05-04T10:00-06:00')),
    ).toEqual({ status: 'absent' });
  });

  it('moves only what changes', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'));
    const again = one.at(at('2026-05-04T10:00-06:00'));
    expect([again.closed, again.opened]).toEqual([[], []]);

    const accepted = one.at(at('2026-05-04T10:00-06:00'), { state: 'in_progress', accepted: true });
    expect(accepted.closed.map((segment) => segment.kind)).toEqual(['acknowledge']);
    expect(accepted.opened).toEqual([]);
  });

  it('does not go back in time', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'));
    expect(() => one.at(at('2026-05-04T08:59-06:00'), { accepted: true })).toThrow(RangeError);
  });
});

describe('a pause', () => {
  it('stops the clock for three days of waiting, which then breaches at 100 percent', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'), { state: 'in_progress', accepted: true });
    one.at(at('2026-05-04T15:00-06:00'), { state: 'waiting_customer' });
    const waiting = at('2026-05-06T12:00-06:00');

    expect(dueAt(one.log, RESOLVE, one.calendarOf)).toBeNull();
    expect(percentReachedAt(one.log, RESOLVE, one.calendarOf, 100)).toBeNull();
    expect(percentReachedAt(one.log, RESOLVE, one.calendarOf, 50)).toBe(at('2026-05-04T13:00-06:00'));
    expect(readClock(one.log, RESOLVE, one.calendarOf, waiting)).toMatchObject({
      status: 'paused',
      reason: 'waiting_customer',
      since: at('2026-05-04T15:00-06:00'),
      elapsedSeconds: 6 * HOUR,
      remainingSeconds: 2 * HOUR,
      wouldBeDueAt: at('2026-05-06T14:00-06:00'),
    });

    one.at(at('2026-05-07T17:00-06:00'), { state: 'in_progress' });
    expect(dueAt(one.log, RESOLVE, one.calendarOf)).toBe(at('2026-05-08T10:00-06:00'));
    expect(readClock(one.log, RESOLVE, one.calendarOf, at('2026-05-08T10:00-06:00'))).toMatchObject({
      breachedAt: at('2026-05-08T10:00-06:00'),
      remainingSeconds: 0,
    });
  });

  it('keeps the reason of a hold', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'), { state: 'in_progress', accepted: true });
    one.at(at('2026-05-04T10:00-06:00'), { holdReason: 'carrier_strike' });
    expect(readClock(one.log, RESOLVE, one.calendarOf, at('2026-05-04T11:00-06:00'))).toMatchObject({
      status: 'paused',
      reason: 'on_hold',
      holdReason: 'carrier_strike',
    });
  });

  it('is left out of counting on from an instant', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'), { state: 'in_progress', accepted: true });
    one.at(at('2026-05-04T10:00-06:00'), { holdReason: 'carrier_strike' });
    expect(countedAfter(one.log, RESOLVE, one.calendarOf, at('2026-05-04T09:30-06:00'), HOUR)).toBeNull();
    one.at(at('2026-05-04T12:00-06:00'), { holdReason: null });
    expect(countedAfter(one.log, RESOLVE, one.calendarOf, at('2026-05-04T09:30-06:00'), HOUR)).toBe(
      at('2026-05-04T12:30-06:00'),
    );
    expect(reachedAt(one.log, RESOLVE, one.calendarOf, HOUR / 2)).toBe(at('2026-05-04T09:30-06:00'));
  });
});

describe('the end of a clock', () => {
  it('is in time at the very due instant, and too late a millisecond after', () => {
    for (const [late, breached] of [
      [0, null],
      [1, at('2026-05-04T17:00-06:00')],
    ] as const) {
      const one = ticket('mx-market');
      one.at(at('2026-05-04T09:00-06:00'));
      const end = at('2026-05-04T17:00-06:00') + late;
      one.at(end, { state: 'resolved' });
      expect(readClock(one.log, RESOLVE, one.calendarOf, end + 5_000)).toMatchObject({
        status: 'stopped',
        stoppedAt: end,
        breachedAt: breached,
      });
    }
  });

  it('is no end when the ticket is reopened: it goes on where it stopped', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'));
    one.at(at('2026-05-04T13:00-06:00'), { state: 'resolved' });
    one.at(at('2026-05-05T13:00-06:00'), { state: 'in_progress' });
    expect(dueAt(one.log, RESOLVE, one.calendarOf)).toBe(at('2026-05-05T17:00-06:00'));
    const parts = explainClock(one.log, RESOLVE, one.calendarOf, at('2026-05-05T14:00-06:00'));
    expect(parts.map((part) => part.uncounted?.kind ?? 'counted')).toEqual(['counted', 'stopped', 'counted']);
  });
});

describe('departments', () => {
  function handedOver(): TicketClocks {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'));
    one.at(at('2026-05-04T09:30-06:00'), { state: 'in_progress', accepted: true });
    one.at(at('2026-05-04T12:00-06:00'), {
      department: 'tech',
      state: 'assigned',
      accepted: false,
      counts: { ticket: 1, ownership: 2, cosign: 0, dispute: 0 },
    });
    return one;
  }

  it('have each an acknowledge clock of their own', () => {
    const one = handedOver();
    expect(latestRun(one.log, 'acknowledge')).toBe(2);
    expect(dueAt(one.log, { kind: 'acknowledge', run: 2 }, one.calendarOf)).toBe(
      at('2026-05-04T13:00-06:00'),
    );
    expect(
      readClock(one.log, { kind: 'acknowledge', run: 1 }, one.calendarOf, at('2026-05-04T14:00-06:00')),
    ).toMatchObject({ status: 'stopped', elapsedSeconds: HOUR / 2, breachedAt: null });
  });

  it('share the customer’s clock, and nobody is charged for another', () => {
    const one = handedOver();
    const now = at('2026-05-04T14:00-06:00');
    const tech = { ...RESOLVE, departmentCode: 'tech' };

    expect(dueAt(one.log, RESOLVE, one.calendarOf)).toBe(at('2026-05-04T17:00-06:00'));
    expect(dueAt(one.log, tech, one.calendarOf)).toBe(at('2026-05-05T11:00-06:00'));
    expect(readClock(one.log, tech, one.calendarOf, now)).toMatchObject({ elapsedSeconds: 2 * HOUR });
    expect(departmentShares(one.log, RESOLVE, one.calendarOf, now)).toEqual([
      { departmentCode: 'logistics', countedSeconds: 3 * HOUR, pausedSeconds: 0 },
      { departmentCode: 'tech', countedSeconds: 2 * HOUR, pausedSeconds: 0 },
    ]);
    expect(explainClock(one.log, tech, one.calendarOf, now)[0]).toEqual({
      from: at('2026-05-04T09:00-06:00'),
      until: at('2026-05-04T12:00-06:00'),
      departmentCode: 'logistics',
      uncounted: { kind: 'other_department', departmentCode: 'logistics' },
    });
  });
});

describe('a change of terms', () => {
  it('carries over what has elapsed', () => {
    const one = ticket('mx-market', 24);
    one.at(at('2026-05-04T09:00-06:00'));
    one.at(at('2026-05-04T12:00-06:00'), {
      terms: { resolve: { targetSeconds: 4 * HOUR, calendarCode: 'always' } },
    });
    expect(one.log.filter((segment) => segment.kind === 'resolve')).toHaveLength(2);
    expect(dueAt(one.log, RESOLVE, one.calendarOf)).toBe(at('2026-05-04T13:00-06:00'));
  });

  it('is due at once, not in the past, when more has elapsed than the new target allows', () => {
    const one = ticket('mx-market', 24);
    one.at(at('2026-05-04T09:00-06:00'));
    const raised = at('2026-05-04T15:00-06:00');
    one.at(raised, { terms: { resolve: { targetSeconds: 2 * HOUR, calendarCode: 'always' } } });
    expect(dueAt(one.log, RESOLVE, one.calendarOf)).toBe(raised);
    one.at(raised + 1_000, { holdReason: 'carrier_strike' });
    one.at(raised + 2_000, { holdReason: null });
    expect(dueAt(one.log, RESOLVE, one.calendarOf)).toBe(raised);
  });

  it('of a calendar plans what is open anew and leaves what is closed', () => {
    const terms = (calendarVersion: number) => ({
      resolve: { targetSeconds: 20 * HOUR, calendarCode: 'mx-market', calendarVersion },
    });
    const [open, done] = [ticket('mx-market'), ticket('mx-market')];
    for (const one of [open, done]) one.at(at('2026-05-04T09:00-06:00'), { terms: terms(1) });
    done.at(at('2026-05-06T10:00-06:00'), { state: 'resolved' });
    expect(dueAt(open.log, RESOLVE, open.calendarOf)).toBe(at('2026-05-06T11:00-06:00'));

    for (const one of [open, done]) one.at(at('2026-05-06T10:30-06:00'), { terms: terms(2) });
    expect(dueAt(open.log, RESOLVE, open.calendarOf)).toBe(at('2026-05-07T09:30-06:00'));
    expect(readClock(done.log, RESOLVE, done.calendarOf, at('2026-06-01T10:00-06:00'))).toMatchObject({
      elapsedSeconds: 19 * HOUR,
      stoppedAt: at('2026-05-06T10:00-06:00'),
    });
  });

  it('of a calendar without versions leaves closed segments as they were counted', () => {
    const one = ticket('mx-market');
    one.at(at('2026-05-04T09:00-06:00'));
    one.at(at('2026-05-06T10:00-06:00'), { state: 'resolved' });
    const edited = () => calendars['mx-market@2'];
    expect(readClock(one.log, RESOLVE, edited, at('2026-06-01T10:00-06:00'))).toMatchObject({
      elapsedSeconds: 19 * HOUR,
    });
  });
});

describe('a dispute', () => {
  it('runs the arbitration clock, not stopped by a hold, beside the resolve clock', () => {
    const one = ticket('mx-market');
    const counts = { ticket: 1, ownership: 1, cosign: 0, dispute: 1 };
    one.at(at('2026-05-04T09:00-06:00'));
    one.at(at('2026-05-04T09:30-06:00'), { disputed: true, counts });
    one.at(at('2026-05-04T09:35-06:00'), { holdReason: 'carrier_strike' });
    const arbitration = { kind: 'arbitration', run: 1 } as const;

    expect(dueAt(one.log, arbitration, one.calendarOf)).toBe(at('2026-05-04T09:45-06:00'));
    expect(
      readClock(one.log, { kind: 'acknowledge', run: 1 }, one.calendarOf, at('2026-05-04T09:40-06:00')),
    ).toMatchObject({ status: 'stopped' });
    one.at(at('2026-05-04T09:40-06:00'), { holdReason: null });
    expect(readClock(one.log, RESOLVE, one.calendarOf, at('2026-05-04T09:40-06:00'))).toMatchObject({
      status: 'running',
      elapsedSeconds: 35 * 60,
    });
  });
});
