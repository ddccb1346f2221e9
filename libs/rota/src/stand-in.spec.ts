import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence } from './absence.ts';
import { checkAbsence } from './check-absence.ts';
import { coverPeriods, gaps } from './cover.ts';
import { actsFor, standIn, standInPeriods } from './stand-in.ts';
import { PEOPLE, anyAbsences } from './testing/any-absences.ts';
import { MINUTE } from './testing/minutes.ts';

const away = (id: string, person: string, deputy: string | null, from = 0, until = 100): Absence => ({
  id,
  person,
  deputy,
  from,
  until,
});

describe('who stands in', () => {
  it('is the person while present, the deputy while away, nobody without one', () => {
    const absences = [away('1', 'ann', 'bo', 10, 20), away('2', 'cy', null)];
    expect(standIn(absences, 'ann', 9)).toEqual({ person: 'ann', chain: ['ann'] });
    expect(standIn(absences, 'ann', 10)).toEqual({ person: 'bo', chain: ['ann', 'bo'] });
    expect(standIn(absences, 'ann', 20).person).toBe('ann');
    expect(standIn(absences, 'cy', 5)).toEqual({ person: null, chain: ['cy'] });
  });

  it('goes on to the deputy of the deputy', () => {
    const absences = [away('1', 'ann', 'bo'), away('2', 'bo', 'cy')];
    expect(standIn(absences, 'ann', 5)).toEqual({ person: 'cy', chain: ['ann', 'bo', 'cy'] });
    expect(actsFor(absences, 'cy', 5)).toEqual(['ann', 'bo']);
    expect(actsFor(absences, 'bo', 5)).toEqual([]);
  });

  it('takes the absence that began last, unless it names nobody', () => {
    const holiday = away('1', 'ann', 'bo');
    expect(standIn([holiday, away('2', 'ann', 'cy', 5, 10)], 'ann', 7).person).toBe('cy');
    expect(standIn([holiday, away('2', 'ann', null, 5, 10)], 'ann', 7).person).toBe('bo');
  });
});

describe('an absence is refused', () => {
  it('when it is empty or names the person as deputy', () => {
    expect(checkAbsence([], away('1', 'ann', null, 5, 5))).toEqual({ code: 'empty_interval' });
    expect(checkAbsence([], away('1', 'ann', 'ann'))).toEqual({ code: 'own_deputy' });
  });

  it('when deputies would stand in a circle, and only for as long as they would', () => {
    const others = [away('1', 'bo', 'cy', 0, 50), away('2', 'cy', 'ann', 40, 90)];
    expect(checkAbsence(others, away('3', 'ann', 'bo', 0, 60))).toEqual({
      code: 'circle',
      chain: ['ann', 'bo', 'cy', 'ann'],
      at: 40,
    });
    expect(checkAbsence(others, away('3', 'ann', 'bo', 0, 40))).toBeNull();
    expect(checkAbsence(others, away('3', 'ann', 'bo', 50, 60))).toBeNull();
  });

  it('when more than four would stand in for one another', () => {
    const others = [
      away('1', 'ann', 'bo'),
      away('2', 'bo', 'cy'),
      away('4', 'di', 'ed'),
      away('5', 'ed', 'flo'),
    ];
    expect(checkAbsence(others, away('3', 'cy', 'di'))).toEqual({
      code: 'chain_too_long',
      chain: ['ann', 'bo', 'cy', 'di', 'ed', 'flo'],
      at: 0,
    });
    expect(checkAbsence(others.slice(1), away('3', 'cy', 'di'))).toBeNull();
  });

  it('not when it takes the place of its own earlier form', () => {
    expect(checkAbsence([away('1', 'ann', 'bo')], away('1', 'bo', 'ann'))).toBeNull();
  });
});

const MINUTES = 300;

/** Follows who is named at one minute, remembering nothing. */
function standInByHand(absences: readonly Absence[], person: string, at: number): string | null {
  let acting = person;
  for (let step = 0; step < 50; step += 1) {
    const now = absences.filter((one) => one.person === acting && one.from <= at && at < one.until);
    if (now.length === 0) return acting;
    let best: Absence | null = null;
    for (const one of now) {
      if (one.deputy === null) continue;
      if (best === null || one.from > best.from || (one.from === best.from && one.id > best.id)) best = one;
    }
    if (best === null || best.deputy === null) return null;
    acting = best.deputy;
  }
  throw new Error(`${person} stands in a circle at ${at}`);
}

describe('against looking at every minute', () => {
  it('tells who acts for whom; nothing that was recorded makes a circle, also when some is called off', () => {
    fc.assert(
      fc.property(anyAbsences(0, MINUTES, 20), fc.func(fc.boolean()), (recorded, stays) => {
        const absences = recorded.filter((one) => stays(one.id));
        for (const person of PEOPLE) {
          const periods = standInPeriods(absences, person, { from: 0, until: MINUTES * MINUTE });
          for (let minute = 0; minute < MINUTES; minute += 1) {
            const at = minute * MINUTE;
            const period = periods.find((one) => one.from <= at && at < one.until);
            const byHand = standInByHand(absences, person, at);
            expect(period?.value.person).toBe(byHand);
            if (byHand !== null && byHand !== person) expect(actsFor(absences, byHand, at)).toContain(person);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells gaps in a rota', () => {
    const start = Date.UTC(2026, 9, 24);
    const minutes = 3 * 1_440;
    fc.assert(
      fc.property(anyAbsences(start, minutes), fc.integer({ min: 0, max: 23 }), (absences, hour) => {
        const rota = {
          zone: 'Europe/Berlin',
          firstTurn: '2026-10-25',
          handOverAt: `${String(hour).padStart(2, '0')}:00`,
          people: ['ann', 'bo'],
        };
        const over = { from: start, until: start + minutes * MINUTE };
        const empty = gaps(coverPeriods(rota, [], absences, over));
        // Two in the morning comes twice that night; the hand-over is the first.
        const handOver = Date.UTC(2026, 9, 25, hour) - (hour <= 2 ? 2 : 1) * 60 * MINUTE;
        for (let at = over.from; at < over.until; at += MINUTE) {
          const nobody = at < handOver || standInByHand(absences, 'ann', at) === null;
          if (empty.some((one) => one.from <= at && at < one.until) !== nobody) {
            expect.fail(`at ${new Date(at).toISOString()} nobody is ${nobody}`);
          }
        }
        expect(empty.every((one, index) => (empty[index - 1]?.until ?? -Infinity) < one.from)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
