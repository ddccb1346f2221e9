import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inScope, scopesOverlap, sharedScope } from './scope.ts';
import type { Scope, ScopeFacts } from './scope.ts';
import { everywhere } from './testing/example-changes.ts';

describe('inScope', () => {
  const delaysInBrazil: Scope = {
    markets: ['BR'],
    channels: ['chat', 'whatsapp'],
    problemTypes: ['logistics/delay'],
  };
  const ticket: ScopeFacts = { market: 'BR', channel: 'chat', problemType: 'logistics/delay/customs' };

  it.each<[string, Scope, ScopeFacts, boolean]>([
    ['all markets, channels and problem types', everywhere, ticket, true],
    ['a problem type below', delaysInBrazil, ticket, true],
    ['the problem type itself', delaysInBrazil, { ...ticket, problemType: 'logistics/delay' }, true],
    ['the problem type above', delaysInBrazil, { ...ticket, problemType: 'logistics' }, false],
    ['one that merely begins alike', delaysInBrazil, { ...ticket, problemType: 'logistics/delayed' }, false],
    ['another market', delaysInBrazil, { ...ticket, market: 'MX' }, false],
    ['another channel', delaysInBrazil, { ...ticket, channel: 'phone' }, false],
    ['a market that is not known', delaysInBrazil, { ...ticket, market: null }, false],
    ['nothing known, nothing asked', everywhere, {}, true],
    ['a product of the scope', { ...everywhere, products: ['fridge'] }, { product: 'fridge' }, true],
    ['another product', { ...everywhere, products: ['fridge'] }, { product: 'oven' }, false],
  ])('%s', (_, scope, facts, expected) => {
    expect(inScope(scope, facts)).toBe(expected);
  });
});

const MARKETS = ['BR', 'MX', 'TH'];
const CHANNELS = ['chat', 'phone'];
const TYPES = ['a', 'a/b', 'a/b/c', 'a/d', 'ab', 'e'];
const PRODUCTS = ['fridge', 'oven'];
const scopes: fc.Arbitrary<Scope> = fc.record({
  markets: fc.subarray(MARKETS),
  channels: fc.subarray(CHANNELS),
  problemTypes: fc.subarray(TYPES),
  products: fc.subarray(PRODUCTS),
});

/** Every ticket there can be, one further value on each side, so that no list names them all. */
const tickets: ScopeFacts[] = [...MARKETS, 'JP'].flatMap((market) =>
  [...CHANNELS, 'line'].flatMap((channel) =>
    [...TYPES, 'a/b/c/x', 'z'].flatMap((problemType) =>
      [...PRODUCTS, 'lamp'].map((product) => ({ market, channel, problemType, product })),
    ),
  ),
);

describe('two scopes', () => {
  it('overlap exactly when some ticket lies in both, and share exactly those', () => {
    fc.assert(
      fc.property(scopes, scopes, (a, b) => {
        const inBoth = tickets.filter((ticket) => inScope(a, ticket) && inScope(b, ticket));
        const shared = sharedScope(a, b);
        expect(scopesOverlap(a, b)).toBe(inBoth.length > 0);
        expect(shared === null ? [] : tickets.filter((ticket) => inScope(shared, ticket))).toEqual(inBoth);
      }),
      { numRuns: 1000 },
    );
  });

  it('share the narrower problem type', () => {
    const a = { ...everywhere, problemTypes: ['logistics'] };
    const b = { ...everywhere, problemTypes: ['logistics/delay', 'payment'] };
    expect(sharedScope(a, b)?.problemTypes).toEqual(['logistics/delay']);
  });
});
