import { checkCosignRule, partyKey } from '@baton/cosign-quorum';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthority, parseCosign, parseList, parseOne, parseParties } from '../index.ts';
import { writeAuthority, writeCosign, writeList, writeParties } from '../index.ts';
import type { CellWords, CosignRule } from '../index.ts';
import { namesFor, oddName } from '../model/odd-texts.ts';

const party = (department: string, role?: 'lead' | 'staff'): CosignRule => ({
  party: role ? { department, role } : { department },
});
const [a, b, c] = [party('logistics'), party('finance', 'lead'), party('marketing')];
const chinese: CellWords = {
  language: 'zh-Hans',
  departments: [
    { code: 'logistics', names: ['物流'] },
    { code: 'finance', names: ['财务'] },
    { code: 'marketing', names: ['市场 部'] },
  ],
};

describe('parseCosign understands', () => {
  it.each<[string, CosignRule | null]>([
    ['', null],
    ['-', null],
    ['logistics', a],
    ['finance:lead and logistics', { all: [b, a] }],
    ['finance:lead, logistics', { all: [b, a] }],
    ['any of (finance:lead, marketing)', { any: [b, c] }],
    ['2 of (logistics, finance:lead, marketing)', { kOf: { k: 2, of: [a, b, c] } }],
    ['logistics then finance:lead', { sequence: [a, b] }],
    ['logistics and finance:lead then marketing', { sequence: [{ all: [a, b] }, c] }],
    ['logistics and (finance:lead then marketing)', { all: [a, { sequence: [b, c] }] }],
    ['logistics then any of (finance:lead, marketing)', { sequence: [a, { any: [b, c] }] }],
    ['物流 和 财务:主管', { all: [a, b] }],
    ['任一（财务：主管、市场 部）', { any: [b, c] }],
    ['任 2 (物流, 财务:主管, marketing)', { kOf: { k: 2, of: [a, b, c] } }],
    ['物流 然后 财务:主管', { sequence: [a, b] }],
  ])('%j', (text, rule) => expect(parseCosign(text, chinese)).toEqual({ ok: true, rule }));
});

describe('parseCosign refuses', () => {
  it.each([
    ['logistic', { code: 'unknown-value', at: 0, text: 'logistic', nearest: '物流' }],
    ['finance:led', { code: 'unknown-value', at: 8, text: 'led', nearest: 'lead' }],
    ['logistics and', { code: 'incomplete', at: 13, text: '' }],
    ['(logistics', { code: 'incomplete', at: 10, text: '' }],
    ['logistics)', { code: 'unexpected', at: 9, text: ')' }],
    ['3 of (logistics, finance)', { code: 'count-out-of-range', at: 0, text: '3 of' }],
    ['logistics and logistics', { code: 'party-twice', at: 14, text: 'logistics' }],
    ['any of ()', { code: 'incomplete', at: 8, text: ')' }],
    ['"logistics', { code: 'unclosed-quote', at: 0, text: '"logistics' }],
  ])('%j', (text, problem) => expect(parseCosign(text, chinese)).toEqual({ ok: false, problem }));

  it('what is nested without end', () =>
    expect(parseCosign('('.repeat(10_000))).toMatchObject({ problem: { code: 'too-deep' } }));
});

const departments = fc.uniqueArray(
  oddName.filter((name) => !name.includes(':')),
  { minLength: 6, maxLength: 8 },
);

const ruleOf = (codes: readonly string[]): fc.Arbitrary<CosignRule> =>
  fc
    .letrec<{ rule: CosignRule; parts: CosignRule[] }>((tie) => ({
      parts: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
      rule: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc
          .tuple(fc.constantFrom(...codes), fc.constantFrom(undefined, 'lead' as const, 'staff' as const))
          .map(([code, role]) => party(code, role)),
        tie('parts').map((all) => ({ all })),
        tie('parts').map((any) => ({ any })),
        tie('parts').map((sequence) => ({ sequence })),
        fc.tuple(tie('parts'), fc.nat(2)).map(([of, k]) => ({ kOf: { k: 1 + (k % of.length), of } })),
      ),
    }))
    .rule.filter((rule) => checkCosignRule(rule).length === 0);

const house = departments.chain((codes) =>
  fc.tuple(
    fc.constant(codes),
    namesFor(codes),
    fc.constantFrom('en' as const, 'zh-Hans' as const, 'zh-Hant' as const),
  ),
);

describe('what was written reads as exactly the same', { timeout: 60_000 }, () => {
  it('a co-sign rule', () => {
    const cases = house.chain(([codes, named, language]) =>
      fc.tuple(ruleOf(codes), fc.constant<CellWords>({ departments: named, language })),
    );
    fc.assert(
      fc.property(cases, ([rule, words]) => {
        for (const spoken of [undefined, words]) {
          const text = writeCosign(rule, spoken);
          expect({ text, ...parseCosign(text, spoken) }).toEqual({ text, ok: true, rule });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a list of departments and one of parties', () => {
    const cases = house.chain(([codes, named]) => fc.tuple(fc.shuffledSubarray(codes), fc.constant(named)));
    fc.assert(
      fc.property(cases, fc.constantFrom(undefined, 'lead' as const), ([codes, named], role) => {
        expect(parseList(writeList(codes, named), named)).toEqual({ ok: true, codes });
        expect(parseList(writeList(codes))).toEqual({ ok: true, codes });
        const keys = codes.map((department) => partyKey(role ? { department, role } : { department }));
        const words = { departments: named };
        expect(parseParties(writeParties(keys, words), words)).toEqual({ ok: true, codes: keys });
        expect(parseParties(writeParties(keys))).toEqual({ ok: true, codes: keys });
      }),
      { numRuns: 1000 },
    );
  });

  it('an authority', () => {
    const authority = fc.record({
      maxAmount: fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
      currency: fc.oneof(fc.constantFrom('EUR', 'BRL'), oddName),
    });
    fc.assert(
      fc.property(fc.option(authority), (one) => {
        expect(parseAuthority(writeAuthority(one))).toEqual({ ok: true, authority: one });
      }),
    );
  });
});

describe('authorities and single values', () => {
  it.each([
    ['50 EUR', { maxAmount: 50, currency: 'EUR' }],
    ['eur 1,000.50', { maxAmount: 1000.5, currency: 'EUR' }],
    ['５０ EUR', { maxAmount: 50, currency: 'EUR' }],
    ['none', null],
  ])('%j', (text, authority) => expect(parseAuthority(text)).toEqual({ ok: true, authority }));

  it.each([
    ['50', 'incomplete'],
    ['-1 EUR', 'below-minimum'],
    ['much', 'not-a-number'],
    ['50 euros', 'wrong-unit'],
    ['NaN EUR', 'not-a-number'],
  ])('refuses %j', (text, code) => expect(parseAuthority(text)).toMatchObject({ problem: { code } }));

  it('takes one value, not two', () => {
    const known = [
      { code: 'a', names: ['Refunds, returns'] },
      { code: 'b', names: [] },
    ];
    expect(parseOne('Refunds, returns', known)).toEqual({ ok: true, code: 'a' });
    expect(parseOne('a, b', known)).toMatchObject({ problem: { code: 'unexpected' } });
    expect(parseOne(' ', known)).toEqual({ ok: true, code: null });
  });
});
