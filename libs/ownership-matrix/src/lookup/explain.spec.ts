import { describe, expect, it } from 'vitest';
import { explain } from '../index.ts';
import { assign, compiled, from, not, oneOf, rule, shop, within } from '../model/shop.ts';

const table = shop([
  rule(
    'customs-dear',
    { problemType: within('logistics/delay/customs'), orderValue: from(100) },
    assign('finance'),
  ),
  rule(
    'sea-vip',
    { market: within('SEA'), tier: oneOf('vip'), problemType: within('payment') },
    assign('product'),
  ),
  rule('delay', { problemType: within('logistics/delay') }, assign('logistics', { informed: ['quality'] })),
  rule('gold', { tier: oneOf('gold') }, assign('marketing')),
  rule('any-delay', { problemType: within('logistics') }, assign('tech', { informed: ['quality', 'tech'] })),
  rule('fragile', { tags: oneOf('fragile', 'battery') }, { kind: 'add', additionalCosign: ['quality'] }),
  rule('no-gift', { tags: not(oneOf('gift')) }, assign('support')),
]);
const facts = {
  problemType: 'logistics/delay/customs',
  market: 'TH',
  tier: 'vip',
  orderValue: 50,
  tags: ['battery'],
};

describe('explain', () => {
  const explanation = explain(compiled(table), facts);

  it('names the conditions and facts that made the winner win', () => {
    expect(explanation.decision.ruleId).toBe('delay');
    expect(explanation.because).toEqual([
      { input: 'problemType', condition: within('logistics/delay'), value: 'logistics/delay/customs' },
    ]);
  });

  it('lists near misses: one condition failed first, those above the winner before those below', () => {
    const misses = explanation.nearMisses.map(({ ruleId, failed, wouldHaveWon }) => ({
      ruleId,
      failed: failed.map(({ input, value }) => [input, value]),
      wouldHaveWon,
    }));
    expect(misses).toEqual([
      { ruleId: 'customs-dear', failed: [['orderValue', 50]], wouldHaveWon: true },
      { ruleId: 'sea-vip', failed: [['problemType', 'logistics/delay/customs']], wouldHaveWon: true },
      { ruleId: 'gold', failed: [['tier', 'vip']], wouldHaveWon: false },
    ]);
    expect(explanation.nearMissCount).toBe(3);
  });

  it('lists the rules that hold too but stand lower', () => {
    expect(explanation.outranked).toEqual(['any-delay', 'no-gift']);
  });

  it('says which rules gave each collected part', () => {
    expect(explanation.collected).toEqual([
      { kind: 'informed', code: 'quality', from: ['delay', 'any-delay'] },
      { kind: 'informed', code: 'tech', from: ['any-delay'] },
      { kind: 'additional-co-sign', code: 'quality', from: ['fragile'] },
    ]);
  });

  it('shows a missing fact as the value that a condition failed on', () => {
    const { tier: _, ...without } = facts;
    const { nearMisses, problems } = explain(compiled(table), without);
    expect(problems).toEqual([{ input: 'tier', kind: 'missing', value: null }]);
    expect(nearMisses.find(({ ruleId }) => ruleId === 'gold')?.failed).toEqual([
      { input: 'tier', condition: oneOf('gold'), value: null },
    ]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('lists as many near misses as asked for and counts them all', () => {
    expect(explain(compiled(table), facts, 1)).toMatchObject({
      nearMisses: [{ ruleId: 'customs-dear' }],
      nearMissCount: 3,
    });
  });
});
