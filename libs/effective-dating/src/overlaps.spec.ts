import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from './overlaps.ts';
import type { AnnouncedChange } from './overlaps.ts';
import { inScope } from './scope.ts';
import type { ChangeTerms } from './change.ts';
import { everywhere, terms } from './testing/example-changes.ts';

const change = (changeId: string, more: Parameters<typeof terms>[0] = {}): AnnouncedChange => ({
  changeId,
  terms: terms(more),
});
const freeShipping = change('free-shipping');

describe('given free shipping in Brazil and Mexico from 100 until 200', () => {
  it('when another change edits the same article in Brazil from 150 on, then both are told where they meet', () => {
    const scope = { ...everywhere, markets: ['BR'], problemTypes: ['payment'] };
    const fees = change('new-fees', { from: 150, until: null, scope });
    expect(overlaps(freeShipping, [fees])).toEqual([
      {
        changeIds: ['free-shipping', 'new-fees'],
        articleIds: ['shipping-fees'],
        scope: { markets: ['BR'], channels: [], problemTypes: ['payment'], products: [] },
        periods: [{ market: 'BR', from: 150, until: 200 }],
      },
    ]);
  });

  it('when it edits another article of the same scope, then they meet in the scope', () => {
    const other = change('lead-times', { edits: [{ articleId: 'delivery-times', language: 'en' }] });
    expect(overlaps(freeShipping, [other])).toMatchObject([
      { articleIds: [], scope: { markets: ['BR', 'MX'] } },
    ]);
  });

  it('when scopes differ by channel but the article is the same, then they meet in the article', () => {
    const chat = change('chat', { scope: { ...everywhere, channels: ['chat'] } });
    const phone = change('phone', { scope: { ...everywhere, channels: ['phone'] } });
    expect(overlaps(chat, [phone])).toMatchObject([
      { articleIds: ['shipping-fees'], scope: null, periods: [{ market: null, from: 100, until: 200 }] },
    ]);
  });

  it.each<[string, AnnouncedChange]>([
    ['begins when it ends', change('next', { from: 200, until: null })],
    ['is for other markets', change('asia', { scope: { ...everywhere, markets: ['TH'] } })],
    ['has no beginning yet', { changeId: 'vague', terms: { ...terms(), from: null } satisfies ChangeTerms }],
    ['is the same change', freeShipping],
    [
      'shares neither article nor problem types',
      change('x', {
        edits: [],
        scope: { ...everywhere, channels: ['phone'], problemTypes: ['tax'] },
      }),
    ],
  ])('when the other %s, then they do not meet', (_, other) => {
    const narrow = { ...freeShipping, terms: { ...freeShipping.terms } };
    narrow.terms.scope = { ...narrow.terms.scope, problemTypes: ['shipping'] };
    expect(overlaps(narrow, [other])).toEqual([]);
  });

  it('when local periods keep them apart in one market, then they meet in the other only', () => {
    const local = change('tonight', {
      localPeriods: [{ market: 'MX', from: 300, until: 400 }],
    });
    expect(overlaps(freeShipping, [local])).toMatchObject([
      { periods: [{ market: 'BR', from: 100, until: 200 }] },
    ]);
  });
});

const SPAN = 12;
const markets = ['BR', 'MX'];
const randomChange = (changeId: string): fc.Arbitrary<AnnouncedChange> =>
  fc
    .record({
      from: fc.nat(SPAN),
      until: fc.option(fc.nat(SPAN)),
      scope: fc.record({
        markets: fc.subarray(markets),
        channels: fc.subarray(['chat', 'phone']),
        problemTypes: fc.subarray(['a', 'a/b', 'c']),
      }),
      articleIds: fc.subarray(['fees', 'tax']),
    })
    .map(({ articleIds, ...t }) => ({
      changeId,
      terms: terms({ ...t, edits: articleIds.map((articleId) => ({ articleId, language: 'en' })) }),
    }));

describe('overlaps agrees with looking at each moment in each market', () => {
  it('and reads the same from both sides', () => {
    fc.assert(
      fc.property(randomChange('a'), randomChange('b'), (a, b) => {
        const concerns = ({ terms: t }: AnnouncedChange, market: string, at: number): boolean =>
          (t.scope.markets.length === 0 || t.scope.markets.includes(market)) &&
          Number(t.from) <= at &&
          (t.until === null || at < t.until);
        const commonArticle = a.terms.edits.some((e) =>
          b.terms.edits.some((f) => f.articleId === e.articleId),
        );
        const commonTicket = [...markets, 'JP'].some((market) =>
          ['chat', 'phone', 'line'].some((channel) =>
            ['a', 'a/b', 'c', 'z'].some((problemType) =>
              [a, b].every((c) => inScope(c.terms.scope, { market, channel, problemType })),
            ),
          ),
        );
        const [conflict] = overlaps(a, [b]);
        const meets = [...markets, 'JP'].map((market) =>
          Array.from({ length: SPAN + 2 }, (_, at) => concerns(a, market, at) && concerns(b, market, at)),
        );
        expect(conflict !== undefined).toBe(meets.flat().some(Boolean) && (commonArticle || commonTicket));
        if (!conflict) return;
        const told = [...markets, 'JP'].map((market) =>
          Array.from({ length: SPAN + 2 }, (_, at) =>
            conflict.periods.some(
              (p) => (p.market === null || p.market === market) && p.from <= at && at < (p.until ?? Infinity),
            ),
          ),
        );
        expect(told).toEqual(meets);
        const [mirror] = overlaps(b, [a]);
        expect(mirror?.articleIds.toSorted()).toEqual(conflict.articleIds.toSorted());
        expect(mirror?.periods).toHaveLength(conflict.periods.length);
      }),
      { numRuns: 2000 },
    );
  });
});
