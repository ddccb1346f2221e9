import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEffect, served } from './article-version.ts';
import type { ArticleVersion } from './article-version.ts';
import { nextTurn, timeline } from './timeline.ts';
import { version } from './testing/example-changes.ts';

const SPAN = 30;
const moment = fc.integer({ min: 0, max: SPAN });
const market = fc.constantFrom(null, 'BR', 'MX');

/** Random versions on a span short enough to look at every moment: empty periods and early withdrawals among them. */
const versionLists: fc.Arbitrary<ArticleVersion[]> = fc
  .array(
    fc.record({
      market: fc.constantFrom(null, null, 'BR', 'MX'),
      from: moment,
      until: fc.option(moment),
      publishedAt: moment,
      withdrawnAt: fc.option(moment, { freq: 2 }),
    }),
    { maxLength: 12, size: 'max' },
  )
  .map((list) => list.map((v, i) => ({ ...v, id: `v${i}`, sequence: i })))
  .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));

/** The model: walk through the rule moment by moment, without any interval arithmetic. */
function byLookingAtEach(
  versions: readonly ArticleVersion[],
  place: string | null,
  at: number,
): string | null {
  const candidates = versions.filter((v) => {
    if (v.market !== null && v.market !== place) return false;
    if (v.from > at) return false;
    if (v.until !== null && v.until <= at) return false;
    return !(typeof v.withdrawnAt === 'number' && v.withdrawnAt <= at);
  });
  return candidates.toSorted((a, b) => b.sequence - a.sequence)[0]?.id ?? null;
}

const RUNS = { numRuns: 2000 };

describe('inEffect and timeline agree with looking at each moment', () => {
  it('in every market, at every moment', () => {
    fc.assert(
      fc.property(versionLists, market, (versions, place) => {
        const periods = timeline(versions, place);
        for (let at = -1; at <= SPAN + 1; at += 1) {
          const expected = byLookingAtEach(versions, place, at);
          expect(inEffect(versions, place, at)?.id ?? null).toBe(expected);
          const holding = periods.filter((p) => p.from <= at && (p.until === null || at < p.until));
          expect(holding.map((p) => p.versionId)).toEqual(expected === null ? [] : [expected]);
        }
      }),
      RUNS,
    );
  });

  it('served is what was in effect among what was published', () => {
    fc.assert(
      fc.property(versionLists, market, moment, (versions, place, at) => {
        const known = versions.filter((v) => !(v.publishedAt > at));
        expect(served(versions, place, at)?.id ?? null).toBe(byLookingAtEach(known, place, at));
      }),
      RUNS,
    );
  });
});

describe('a timeline', () => {
  it('runs forward without overlap, without empty periods, and joins what belongs together', () => {
    fc.assert(
      fc.property(versionLists, market, (versions, place) => {
        const periods = timeline(versions, place);
        periods.forEach((period, i) => {
          const next = periods[i + 1];
          if (period.until !== null) expect(period.from).toBeLessThan(period.until);
          if (!next) return;
          expect(period.until).not.toBeNull();
          expect(next.from).toBeGreaterThanOrEqual(Number(period.until));
          if (next.from === period.until) expect(next.versionId).not.toBe(period.versionId);
        });
      }),
      RUNS,
    );
  });

  it('shows the former before and after a temporary version', () => {
    expect(timeline([version(1, 0), version(2, 100, 200)], 'BR')).toEqual([
      { from: 0, until: 100, versionId: 'v1' },
      { from: 100, until: 200, versionId: 'v2' },
      { from: 200, until: null, versionId: 'v1' },
    ]);
  });

  it('leaves out time in which nothing is in effect, and is empty without versions', () => {
    expect(timeline([version(1, 0, 10), version(2, 20, 30)], 'BR')).toEqual([
      { from: 0, until: 10, versionId: 'v1' },
      { from: 20, until: 30, versionId: 'v2' },
    ]);
    expect(timeline([], 'BR')).toEqual([]);
  });

  it('is as good after ten thousand publications', () => {
    const versions = Array.from({ length: 10_000 }, (_, i) => version(i, i));
    expect(timeline(versions, null)).toHaveLength(10_000);
  });
});

describe('nextTurn', () => {
  it('is the next moment at which the answer changes, and none before it', () => {
    fc.assert(
      fc.property(versionLists, market, moment, (versions, place, now) => {
        const turn = nextTurn(versions, place, now);
        const present = byLookingAtEach(versions, place, now);
        for (let at = now; at < (turn ?? SPAN + 1); at += 1) {
          expect(byLookingAtEach(versions, place, at)).toBe(present);
        }
        if (turn !== null) expect(byLookingAtEach(versions, place, turn)).not.toBe(present);
      }),
      RUNS,
    );
  });
});
