import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../instant.ts';
import { HOUR, at, compiled, office } from '../testing/at.ts';
import { TicketClocks } from '../testing/ticket-clocks.ts';
import { clockStrip, piecesWithin } from './clock-strip.ts';
import type { StripPiece } from './clock-strip.ts';
import { countedMs } from './counted.ts';
import { drawTogether } from './draw-together.ts';
import type { DrawnPiece } from './draw-together.ts';

const songkran = ['2026-04-13', '2026-04-14', '2026-04-15'].map((date) => ({ date, name: 'Songkran' }));
const calendars = {
  bangkok: office('Asia/Bangkok', { holidays: songkran }),
  mexico: office('America/Mexico_City'),
  always: compiled({ zone: 'UTC', alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] }),
};
const RESOLVE = { kind: 'resolve', run: 1 } as const;
const terms = (calendarCode: string, hours = 8) => ({
  resolve: { targetSeconds: hours * HOUR, calendarCode },
});

/** Anything that can happen to a resolve clock, over months and over changes of offset. */
const step = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 40 * HOUR_MS }), fc.integer({ min: 0, max: 60 * DAY_MS })),
  change: fc.oneof(
    fc.constantFrom('in_progress', 'waiting_customer', 'resolved').map((state) => ({ state })),
    fc.constantFrom(null, 'carrier_strike').map((holdReason) => ({ holdReason })),
    fc.constantFrom('logistics', 'tech', 'finance').map((department) => ({ department })),
    fc.constantFrom(...Object.keys(calendars)).map((code) => ({ terms: terms(code) })),
    fc.integer({ min: 1, max: 90 }).map((hours) => ({ terms: terms('mexico', hours) })),
  ),
});

function play(steps: readonly { after: number; change: object }[]): { one: TicketClocks; now: number } {
  const one = new TicketClocks(calendars, 'support', terms('bangkok'));
  let now = at('2026-03-05T10:00+07:00');
  one.at(now);
  for (const { after, change } of steps) one.at((now += after), change);
  return { one, now: now + HOUR_MS };
}

function expectTiles(pieces: readonly (StripPiece | DrawnPiece)[], from: number, until: number): void {
  expect(pieces.at(0)?.from).toBe(from);
  expect(pieces.at(-1)?.until).toBe(until);
  for (const [index, piece] of pieces.entries()) {
    expect(piece.until).toBeGreaterThan(piece.from);
    if (index > 0) expect(piece.from).toBe(pieces[index - 1]?.until);
  }
}

const sum = (pieces: readonly { countedMs: number }[]): number =>
  pieces.reduce((total, one) => total + one.countedMs, 0);

describe('the strip of a clock', () => {
  it('tells night, Songkran, the customer and another department apart', () => {
    const one = new TicketClocks(calendars, 'support', terms('bangkok'));
    one.at(at('2026-04-10T16:00+07:00'));
    one.at(at('2026-04-10T17:00+07:00'), { department: 'logistics' });
    one.at(at('2026-04-16T10:00+07:00'), { state: 'waiting_customer' });
    const strip = clockStrip(one.log, RESOLVE, one.calendarOf, at('2026-04-16T12:00+07:00'));

    expect(
      strip.map(({ kind, name, segment, countedMs: ms }) => [
        kind,
        name,
        segment?.departmentCode,
        ms / HOUR_MS,
      ]),
    ).toEqual([
      ['counted', null, 'support', 1],
      ['counted', null, 'logistics', 1],
      ['outside_hours', null, 'logistics', 0],
      ['day_off', null, 'logistics', 0],
      ['day_off', null, 'logistics', 0],
      ['holiday', 'Songkran', 'logistics', 0],
      ['holiday', 'Songkran', 'logistics', 0],
      ['holiday', 'Songkran', 'logistics', 0],
      ['outside_hours', null, 'logistics', 0],
      ['counted', null, 'logistics', 1],
      ['waiting_customer', null, 'logistics', 0],
    ]);
  });

  it('says of hours whose calendar was changed since only how much was counted then', () => {
    const one = new TicketClocks(calendars, 'support', terms('bangkok'));
    one.at(at('2026-04-16T09:00+07:00'));
    one.at(at('2026-04-16T12:00+07:00'), { state: 'resolved' });
    const strip = clockStrip(one.log, RESOLVE, () => calendars.mexico, at('2026-04-17T12:00+07:00'));
    expect(strip).toMatchObject([{ kind: 'recorded', countedMs: 3 * HOUR_MS }]);
  });

  it('tiles its run and adds up to what the clock counted, exact or drawn together, whole or in a window', () => {
    const grains = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.integer({ min: 1, max: 200 }),
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        (steps, most, [a, b]) => {
          const { one, now } = play(steps);
          const pieces = clockStrip(one.log, RESOLVE, one.calendarOf, now);
          const from = one.log.find(({ kind }) => kind === 'resolve')?.from ?? 0;
          const until = pieces.at(-1)?.until ?? 0;
          const counted = countedMs(one.log, RESOLVE, one.calendarOf, now);
          expectTiles(pieces, from, until);
          expect(sum(pieces)).toBe(counted);

          const { grain, pieces: drawn } = drawTogether(pieces, one.calendarOf, most);
          grains.add(grain);
          expect(drawn.length).toBeLessThanOrEqual(most);
          expectTiles(drawn, from, until);
          expect(sum(drawn)).toBe(counted);
          for (const piece of drawn) {
            if (piece.kind !== 'together') continue;
            const within = piece.shares.reduce((total, share) => total + share.ms, 0);
            expect(within).toBe(piece.until - piece.from);
          }
          // Whose time it was is only lost where there are more pauses and hand-overs than pieces asked for.
          if (grain !== 'slice') {
            const byDepartment = (some: readonly (StripPiece | DrawnPiece)[], code: string) =>
              sum(some.filter(({ segment }) => segment?.departmentCode === code));
            for (const code of ['support', 'logistics', 'tech', 'finance'])
              expect(byDepartment(drawn, code)).toBe(byDepartment(pieces, code));
          }

          const [begin, end] = [Math.min(a, b), Math.max(a, b)].map((share) =>
            Math.round(from + (until - from) * share),
          );
          if (begin === undefined || end === undefined || end <= begin) return;
          const window = piecesWithin(pieces, { from: begin, until: end });
          expectTiles(window, begin, end);
          const before = countedMs(one.log, RESOLVE, one.calendarOf, begin);
          expect(sum(window)).toBe(countedMs(one.log, RESOLVE, one.calendarOf, end) - before);
        },
      ),
      { numRuns: 400 },
    );
    expect([...grains].sort()).toEqual(['day', 'exact', 'four_weeks', 'slice', 'week']);
  });
});
