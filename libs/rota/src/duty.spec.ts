import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRota } from './check-rota.ts';
import { dutyAt, dutyPeriods } from './duty.ts';
import type { Rota, RotaOverride } from './rota.ts';
import { DAY, MINUTE, turningDays, wallMinutes } from './testing/minutes.ts';

const berlin: Rota = {
  zone: 'Europe/Berlin',
  firstTurn: '2026-03-23',
  handOverAt: '09:00',
  people: ['ann', 'bo', 'cy'],
};
const at = (text: string): number => Date.parse(text);
const told = (rota: Rota, overrides: readonly RotaOverride[], from: string, until: string): string[] =>
  dutyPeriods(rota, overrides, { from: at(from), until: at(until) }).map(
    (one) => `${new Date(one.from).toISOString().slice(0, 16)} ${one.person ?? '–'} ${one.source.kind}`,
  );

describe('who is on duty', () => {
  it('hands over at the same wall time each week, over a change of the clock', () => {
    expect(told(berlin, [], '2026-03-23T00:00Z', '2026-04-14T00:00Z')).toEqual([
      '2026-03-23T00:00 – not_started',
      '2026-03-23T08:00 ann turn',
      '2026-03-30T07:00 bo turn',
      '2026-04-06T07:00 cy turn',
      '2026-04-13T07:00 ann turn',
    ]);
  });

  it('hands over at the instant of the change where the clock skips the time', () => {
    const rota = { ...berlin, firstTurn: '2026-03-22', handOverAt: '02:30' };
    expect(dutyAt(rota, [], at('2026-03-29T00:59Z')).person).toBe('ann');
    expect(dutyAt(rota, [], at('2026-03-29T01:00Z')).person).toBe('bo');
  });

  it('hands over at the first of two same times', () => {
    const rota = { ...berlin, firstTurn: '2026-10-18', handOverAt: '02:30' };
    expect(dutyAt(rota, [], at('2026-10-25T00:29Z')).person).toBe('ann');
    expect(dutyAt(rota, [], at('2026-10-25T00:30Z')).person).toBe('bo');
    expect(dutyAt(rota, [], at('2026-10-25T01:15Z')).person).toBe('bo');
  });

  it('lets the later of two overrides stand, also where it says nobody', () => {
    const overrides = [
      { id: 'x', from: at('2026-03-24T08:00Z'), until: at('2026-03-26T08:00Z'), person: 'di' },
      { id: 'y', from: at('2026-03-25T08:00Z'), until: at('2026-03-25T20:00Z'), person: null },
    ];
    expect(told(berlin, overrides, '2026-03-24T00:00Z', '2026-03-27T00:00Z')).toEqual([
      '2026-03-24T00:00 ann turn',
      '2026-03-24T08:00 di override',
      '2026-03-25T08:00 – override',
      '2026-03-25T20:00 di override',
      '2026-03-26T08:00 ann turn',
    ]);
  });
});

it('a rota that cannot be worked with is told why, all at once', () => {
  expect(checkRota(berlin)).toEqual([]);
  expect(checkRota({ zone: '+01:00', firstTurn: '2026-02-30', handOverAt: '24:00', people: [] })).toEqual([
    'unknown_zone',
    'bad_date',
    'bad_time',
    'nobody_listed',
  ]);
});

/** Sixteen days of minutes around a change of the clock, as the wall shows them. */
const windows = turningDays.map(([zone, day]) => {
  const wall = wallMinutes(zone);
  const start = day - 9 * DAY;
  const shown: number[] = [];
  let latest = -Infinity;
  for (let minute = 0; minute < 16 * 1_440; minute += 1) {
    latest = Math.max(latest, wall(start + minute * MINUTE));
    shown.push(latest);
  }
  return { zone, start, shown, [fc.toStringMethod]: () => zone };
});

describe('against looking at every minute', () => {
  it('tells the same person', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...windows),
        fc.integer({ min: -9, max: 14 }),
        // Half of them in the small hours, where clocks are turned.
        fc.oneof(
          fc.integer({ min: 0, max: 1_439 }),
          fc.integer({ min: 0, max: 16 }).map((n) => n * 15),
        ),
        fc.array(fc.constantFrom('ann', 'bo', 'cy'), { minLength: 1, maxLength: 4 }),
        fc.array(
          fc.record({
            from: fc.integer({ min: -100, max: 16 * 1_440 }),
            length: fc.integer({ min: 1, max: 3_000 }),
            person: fc.constantFrom('di', null),
          }),
          { maxLength: 3 },
        ),
        ({ zone, start, shown }, firstDay, minuteOfDay, people, wanted) => {
          const first = Math.floor((start + 9 * DAY) / DAY) + firstDay - 7;
          const pad = (number: number): string => String(number).padStart(2, '0');
          const rota: Rota = {
            zone,
            firstTurn: new Date(first * DAY).toISOString().slice(0, 10),
            handOverAt: `${pad(Math.floor(minuteOfDay / 60))}:${pad(minuteOfDay % 60)}`,
            people,
          };
          const overrides = wanted.map(({ from, length, person }, index) => ({
            id: String(index),
            from: start + from * MINUTE,
            until: start + (from + length) * MINUTE,
            person,
          }));
          const periods = dutyPeriods(rota, overrides, { from: start, until: start + 16 * DAY });
          expect(periods[0]?.from).toBe(start);
          expect(periods.at(-1)?.until).toBe(start + 16 * DAY);
          let index = 0;
          for (const [minute, wall] of shown.entries()) {
            const now = start + minute * MINUTE;
            while ((periods[index]?.until ?? Infinity) <= now) index += 1;
            const over = overrides.findLast((one) => one.from <= now && now < one.until);
            const turn = Math.floor((wall - (first * 1_440 + minuteOfDay)) / (7 * 1_440));
            const person = over ? over.person : turn < 0 ? null : (people[turn % people.length] ?? null);
            if (periods[index]?.person !== person) {
              expect.fail(`at ${new Date(now).toISOString()}: ${periods[index]?.person}, not ${person}`);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
