import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './apply-edits.ts';
import { difference } from './difference.ts';
import { readEdits } from './read-edits.ts';
import { twoRedrafts } from '../model/redrafts.ts';
import type { DraftTable } from './table-edit.ts';

const runs = { numRuns: 2000 };

describe('the edits between two tables', () => {
  it('lead from one to the other, there and back, also as JSON', () => {
    fc.assert(
      fc.property(twoRedrafts, ({ mine, theirs }) => {
        for (const [from, to] of [
          [mine, theirs],
          [theirs, mine],
        ] as const) {
          const edits = readEdits(JSON.parse(JSON.stringify(difference(from, to))));
          expect(edits).not.toBeNull();
          const applied = applyEdits(from, edits ?? []);
          expect(applied).toEqual({ ok: true, table: to });
        }
      }),
      runs,
    );
  });

  it('move no more rows than must be moved', () => {
    fc.assert(
      fc.property(twoRedrafts, ({ base, mine }) => {
        const moved = difference(base, mine).filter(({ kind }) => kind === 'moveRule').length;
        expect(moved).toBe(leastMoves(base, mine));
      }),
      { numRuns: 500 },
    );
  });

  it('tell the value that stood there before, which no other table has', () => {
    fc.assert(
      fc.property(twoRedrafts, ({ base, mine, theirs }) => {
        const edits = difference(base, mine);
        const applied = applyEdits(theirs, edits);
        // Where the same cells were changed to something else, the edits do not fit, and say at which.
        if (applied.ok) return;
        const { edit: place, code } = applied.problem;
        expect(edits[place]).toBeDefined();
        expect(['not-there', 'there-already', 'moved-on', 'no-such-column']).toContain(code);
        expect(difference(base, theirs)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** By trying every set of rows that may stay. */
function leastMoves(from: DraftTable, to: DraftTable): number {
  const placeOf = new Map(to.rules.map(({ id }, place) => [id, place]));
  const places = from.rules.flatMap(({ id }) => placeOf.get(id) ?? []);
  let most = 0;
  for (let set = 0; set < 1 << places.length; set += 1) {
    const staying = places.filter((_, i) => (set & (1 << i)) !== 0);
    if (staying.every((place, i) => i === 0 || place > (staying[i - 1] ?? 0)))
      most = Math.max(most, staying.length);
  }
  return places.length - most;
}
