import { describe, expect, it } from 'vitest';
import { completeCondition, parseCondition, writeCondition } from '../index.ts';
import type { BooleanInput, CellWords, Condition, NumberInput, SetInput, TreeInput } from '../index.ts';

const market: TreeInput = {
  kind: 'tree',
  key: 'market',
  nodes: [
    { code: 'SEA', parent: null },
    { code: 'TH', parent: 'SEA' },
    { code: 'VN', parent: 'SEA' },
    { code: 'BR', parent: null },
    { code: 'MX', parent: null },
  ],
};
const tier: SetInput = { kind: 'set', key: 'tier', values: ['standard', 'gold', 'VIP'] };
const amount: NumberInput = { kind: 'number', key: 'orderValue', unit: 'EUR' };
const repeated: BooleanInput = { kind: 'boolean', key: 'repeated' };
const chinese: CellWords = {
  language: 'zh-Hans',
  valueNames: ({ key }) =>
    key === 'market'
      ? [
          { code: 'BR', names: ['巴西', 'Brazil'] },
          { code: 'MX', names: ['墨西哥'] },
          { code: 'SEA', names: ['东南亚', 'South-East Asia'] },
          { code: 'TH', names: ['泰国'] },
          { code: 'VN', names: ['泰国'] },
        ]
      : [],
};

const within = (...nodes: string[]): Condition => ({ kind: 'within', nodes });
const oneOf = (...values: string[]): Condition => ({ kind: 'oneOf', values });
const not = (condition: Condition): Condition => ({ kind: 'not', condition });
const between = (from: [number, boolean] | null, to: [number, boolean] | null): Condition => ({
  kind: 'interval',
  from: from && { value: from[0], inclusive: from[1] },
  to: to && { value: to[0], inclusive: to[1] },
});

describe('parseCondition understands', () => {
  it.each([
    ['BR, MX', within('BR', 'MX')],
    ['br，mx', within('BR', 'MX')],
    ['BR、MX', within('BR', 'MX')],
    ['SEA', within('SEA')],
    ['=SEA', oneOf('SEA')],
    ['=SEA, BR', oneOf('SEA', 'BR')],
    ['=BR, SEA', oneOf('BR', 'SEA', 'VN', 'TH')],
    ['巴西，墨西哥', within('BR', 'MX')],
    ['south-east  ASIA', within('SEA')],
    ['BR or MX', within('BR', 'MX')],
    ['not BR, MX', not(within('BR', 'MX'))],
    ['not (BR, MX)', not(within('BR', 'MX'))],
    ['非 巴西', not(within('BR'))],
    ['非巴西', not(within('BR'))],
    ['', { kind: 'any' }],
    ['any', { kind: 'any' }],
    ['-', { kind: 'any' }],
    ['不限', { kind: 'any' }],
    ['BR, MX,', within('BR', 'MX')],
    ['"BR"', within('BR')],
  ])('market %j', (text, condition) =>
    expect(parseCondition(market, text, chinese)).toEqual({ ok: true, condition }),
  );

  it.each([
    ['> 100 EUR', between([100, false], null)],
    ['>= 10 and < 20', between([10, true], [20, false])],
    ['≥10，<20 eur', between([10, true], [20, false])],
    ['10..20', between([10, true], [20, true])],
    ['10 - 20', between([10, true], [20, true])],
    ['10 EUR-20 EUR', between([10, true], [20, true])],
    ['１０至２０', between([10, true], [20, true])],
    ['..20', between(null, [20, true])],
    ['1,000', between([1000, true], [1000, true])],
    ['< €2.5', between(null, [2.5, false])],
    ['not > 100', not(between([100, false], null))],
    ['20..10', between([20, true], [10, true])],
  ])('amount %j', (text, condition) => expect(parseCondition(amount, text)).toEqual({ ok: true, condition }));

  it.each(['yes', 'TRUE', '是'])('yes or no: %j', (text) =>
    expect(parseCondition(repeated, text)).toEqual({ ok: true, condition: { kind: 'is', value: true } }),
  );
});

describe('parseCondition refuses', () => {
  it.each([
    ['BR, MXX', { code: 'unknown-value', at: 4, text: 'MXX', nearest: '墨西哥' }],
    ['泰国', { code: 'ambiguous', at: 0, text: '泰国', among: ['TH', 'VN'] }],
    ['"BR', { code: 'unclosed-quote', at: 0, text: '"BR' }],
    ['BR, not MX', { code: 'unknown-value', at: 4, text: 'not MX' }],
    ['not', { code: 'incomplete', at: 3, text: '' }],
    [',', { code: 'incomplete', at: 0, text: ',' }],
    ['"BR" MX', { code: 'unexpected', at: 5, text: 'MX' }],
  ])('market %j', (text, problem) =>
    expect(parseCondition(market, text, chinese)).toEqual({ ok: false, problem }),
  );

  it.each([
    ['> NaN', 'not-a-number', 2],
    ['VIP', 'not-a-number', 0],
    ['> 100 USD', 'wrong-unit', 6],
    ['-5', 'below-minimum', 0],
    ['10 20', 'unexpected', 3],
    ['> 10 and > 20', 'unexpected', 9],
    ['>', 'incomplete', 1],
    ['1e999', 'not-a-number', 0],
  ])('amount %j', (text, code, at) =>
    expect(parseCondition(amount, text)).toMatchObject({ ok: false, problem: { code, at } }),
  );

  it('what is neither yes nor no', () =>
    expect(parseCondition(repeated, 'maybe')).toMatchObject({ problem: { code: 'not-yes-or-no' } }));

  it('a text that is nobody’s cell', () =>
    expect(parseCondition(tier, 'x'.repeat(1_000_001))).toMatchObject({ problem: { code: 'too-long' } }));

  it('in good time what is misspelt many times in a large list', () => {
    const large: SetInput = {
      kind: 'set',
      key: 's',
      values: Array.from({ length: 5000 }, (_, i) => `value-${i}`),
    };
    const answers = Array.from({ length: 5000 }, (_, i) => parseCondition(large, `valeu-${i}`));
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    expect(answers[7]).toMatchObject({ problem: { nearest: 'value-7' } });
  });
});

describe('writeCondition', () => {
  it.each([
    [within('BR', 'MX'), 'BR, MX', '巴西, 墨西哥'],
    [oneOf('SEA'), '=SEA', '=东南亚'],
    [not(within('TH')), 'not TH', '非 TH'],
    [{ kind: 'any' } as const, '', ''],
    [within(), '()', '()'],
  ])('market %j', (condition, codes, names) => {
    expect(writeCondition(market, condition)).toBe(codes);
    expect(writeCondition(market, condition, chinese)).toBe(names);
  });

  it.each([
    [between([100, false], null), '> 100 EUR'],
    [between([10, true], [20, false]), '>= 10 and < 20 EUR'],
    [between([10, true], [20, true]), '10..20 EUR'],
    [between([10, true], [10, true]), '= 10 EUR'],
  ])('amount %j', (condition, text) => expect(writeCondition(amount, condition)).toBe(text));
});

describe('completeCondition', () => {
  const inserts = (text: string, caret = text.length, words?: CellWords) => {
    const { from, to, choices } = completeCondition(market, text, caret, words);
    return [from, to, choices.map(({ insert }) => insert)];
  };

  it('offers the values that begin with what is typed', () => {
    expect(inserts('BR, m')).toEqual([4, 5, ['MX']]);
    expect(inserts('not s')).toEqual([4, 5, ['SEA']]);
    expect(inserts('=s')).toEqual([1, 2, ['SEA']]);
  });

  it('finds by name in any language and writes the viewer’s', () => {
    expect(inserts('braz', 4, chinese)).toEqual([0, 4, ['巴西']]);
    expect(completeCondition(market, '东', 1, chinese).choices).toEqual([
      { insert: '东南亚', label: '东南亚', detail: 'SEA' },
    ]);
  });

  it('replaces the whole value the caret stands in', () => {
    expect(inserts('BRX, MX', 2)).toEqual([0, 3, ['BR']]);
    expect(inserts('"M')).toEqual([0, 2, ['MX']]);
  });

  it('offers everything where nothing is typed', () =>
    expect(inserts('BR, ')).toEqual([4, 4, ['SEA', 'TH', 'VN', 'BR', 'MX']]));

  it('offers signs, units, yes and no', () => {
    const labels = (...args: Parameters<typeof completeCondition>) =>
      completeCondition(...args).choices.map(({ insert }) => insert);
    expect(labels(amount, '> 10', 4)).toEqual([' EUR']);
    expect(labels(amount, '', 0)).toContain('>= ');
    expect(labels(repeated, 'y', 1)).toEqual(['yes']);
  });
});
