import fc from 'fast-check';
import type { Absence } from '../absence.ts';
import { checkAbsence } from '../check-absence.ts';
import { MINUTE } from './minutes.ts';

export const PEOPLE = ['ann', 'bo', 'cy', 'di', 'ed', 'flo', 'gus'] as const;

/** Absences in the minutes after `start`, recorded one after the other: what `checkAbsence` refuses is left out. */
export function anyAbsences(start: number, minutes: number, most = 12): fc.Arbitrary<Absence[]> {
  const one = fc.record({
    person: fc.constantFrom(...PEOPLE),
    deputy: fc.option(fc.constantFrom(...PEOPLE), { nil: null, freq: 4 }),
    from: fc.integer({ min: -20, max: minutes }),
    length: fc.integer({ min: 1, max: minutes }),
  });
  return fc.array(one, { maxLength: most }).map((wanted) => {
    const kept: Absence[] = [];
    for (const [index, { person, deputy, from, length }] of wanted.entries()) {
      const absence = {
        id: `a${String(index).padStart(2, '0')}`,
        person,
        deputy,
        from: start + from * MINUTE,
        until: start + (from + length) * MINUTE,
      };
      if (checkAbsence(kept, absence) === null) kept.push(absence);
    }
    return kept;
  });
}
