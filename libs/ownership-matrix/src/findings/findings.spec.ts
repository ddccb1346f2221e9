import { describe, expect, it } from 'vitest';
import { describeRegion, findings } from '../index.ts';
import type { Finding, MatrixTable, References } from '../index.ts';
import { assign, compiled, from, not, oneOf, rule, shop, under, within } from '../model/shop.ts';

const found = (table: MatrixTable, references?: References) => findings(compiled(table), references).findings;
const places = (finding: Finding | undefined) => finding?.regions.map((region) => describeRegion(region));

describe('a gap', () => {
  it('is told as few readable regions with an example', () => {
    const table = shop([
      rule('logistics', { problemType: within('logistics'), market: not(oneOf('TH')) }, assign('logistics')),
      rule(
        'payment',
        { problemType: within('payment'), tier: not(oneOf('vip')), orderValue: from(10) },
        assign('tech'),
      ),
    ]);
    const [gap] = found(table);
    expect(places(gap)).toEqual([
      'problemType logistics, market TH',
      'problemType payment, orderValue < 10 EUR or missing',
      'problemType payment, tier vip',
    ]);
    expect(gap).toMatchObject({
      kind: 'gap',
      regionCount: 3,
      example: { problemType: 'logistics/delay/customs', market: 'TH' },
    });
  });

  it('covers every case of a table without rules', () => {
    const report = findings(compiled(shop([])));
    expect(places(report.findings[0])).toEqual(['every case']);
    expect(report.counts).toEqual({ gap: 1, disagreement: 0, shadowed: 0, 'never-holds': 0, dangling: 0 });
  });

  it('is absent where every declared value has a rule, though a fact may be unknown', () => {
    expect(
      found(shop([rule('tiers', { tier: oneOf('standard', 'gold', 'vip') }, assign('support'))])),
    ).toEqual([]);
  });

  it('knows that a rule which only adds covers nothing', () => {
    expect(places(found(shop([rule('tell', {}, { kind: 'add', informed: ['quality'] })]))[0])).toEqual([
      'every case',
    ]);
  });

  it('names tags that must be absent', () => {
    const table = shop([rule('risky', { tags: oneOf('fragile', 'battery') }, assign('quality'))]);
    expect(places(found(table)[0])).toEqual(['tags without fragile or battery']);
  });

  it('lists as many regions as asked for and counts all', () => {
    const table = shop([rule('one', { market: oneOf('BR'), tier: oneOf('vip') }, assign('support'))]);
    const [gap] = findings(compiled(table), {}, { maxRegions: 1 }).findings;
    expect(gap?.regions).toHaveLength(1);
    expect(gap?.regionCount).toBe(2);
  });
});

describe('a shadowed rule', () => {
  it('is found where several rules above it together take all of it', () => {
    const table = shop([
      rule('cheap', { orderValue: under(100) }, assign('support')),
      rule('dear', { orderValue: from(100) }, assign('finance')),
      rule('hidden', { market: within('SEA'), orderValue: from(50) }, assign('logistics')),
      rule('rest', {}, assign('product')),
    ]);
    const hidden = found(table).find((one) => one.kind === 'shadowed');
    expect(hidden).toMatchObject({
      rule: 'hidden',
      by: ['cheap', 'dear'],
      example: { market: 'TH', orderValue: 50 },
    });
    expect(places(hidden)).toEqual(['market SEA, orderValue ≥ 50 EUR']);
  });

  it('is not one that still wins where a fact may be missing', () => {
    const table = shop([
      rule('known', { orderValue: from(0) }, assign('support')),
      rule('unknown', {}, assign('finance')),
    ]);
    expect(found(table)).toEqual([]);
  });
});

describe('a disagreement', () => {
  const rules = [
    rule('customs', { problemType: within('logistics/delay') }, assign('logistics')),
    rule('dear', { orderValue: from(500) }, assign('finance')),
    rule('same', { tier: oneOf('vip') }, assign('finance')),
  ];

  it('is found for each pair that holds together with different duties', () => {
    const disagreements = found(shop(rules, 'UNIQUE')).filter((one) => one.kind === 'disagreement');
    expect(disagreements.map((one) => [one.rules, places(one)])).toEqual([
      [['customs', 'dear'], ['problemType logistics/delay, orderValue ≥ 500 EUR']],
      [['customs', 'same'], ['problemType logistics/delay, tier vip']],
    ]);
  });

  it('does not exist under FIRST', () => {
    expect(found(shop(rules)).filter((one) => one.kind === 'disagreement')).toEqual([]);
  });
});

describe('a condition that never holds', () => {
  it.each([
    [
      'an interval the wrong way round',
      'orderValue',
      { kind: 'interval', from: { value: 9, inclusive: true }, to: { value: 3, inclusive: true } },
    ],
    [
      'an interval without inside',
      'orderValue',
      { kind: 'interval', from: { value: 9, inclusive: false }, to: { value: 9, inclusive: true } },
    ],
    ['an empty list', 'tier', oneOf()],
    ['anything but everything', 'market', not(within('SEA', 'BR'))],
    ['not any', 'tags', not({ kind: 'any' })],
  ] as const)('is found: %s', (_, input, condition) => {
    const table = shop([
      rule('dead', { [input]: condition }, assign('support')),
      rule('rest', {}, assign('support')),
    ]);
    expect(found(table)).toEqual([
      { kind: 'never-holds', rule: 'dead', input, condition, regions: [], regionCount: 0, example: null },
    ]);
  });
});

describe('a dangling reference', () => {
  it('is found in every part, the catch-all included', () => {
    const table = shop([
      rule(
        'old',
        { market: oneOf('BR') },
        assign('warehouse', {
          informed: ['press'],
          additionalCosign: ['board:lead', 'support'],
          playbook: 'gone',
          cosign: {
            all: [{ party: { department: 'ghost', role: 'lead' } }, { party: { department: 'support' } }],
          },
        }),
      ),
      rule('rest', {}, assign('support')),
    ]);
    const dangling = found(table, {
      departments: ['support'],
      serviceLevels: ['standard'],
      paths: ['support-path'],
      articles: ['vat'],
    }).filter((one) => one.kind === 'dangling');
    expect(dangling.map(({ rule: id, part, code }) => `${id} ${part} ${code}`)).toEqual([
      'old owner warehouse',
      'old path warehouse-path',
      'old playbook gone',
      'old cosign ghost',
      'old informed press',
      'old additionalCosign board',
      'catch-all owner service-operations',
      'catch-all path service-operations-path',
    ]);
    expect(places(dangling[0])).toEqual(['market BR']);
  });
});
