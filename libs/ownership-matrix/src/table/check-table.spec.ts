import { describe, expect, it } from 'vitest';
import { compile, findings } from '../index.ts';
import type { Condition, Input, MatrixTable } from '../index.ts';
import { assign, compiled, from, not, oneOf, rule, shop, within } from '../model/shop.ts';

/** The table is a promise of its type only: it comes from storage, from the network or from a spreadsheet. */
function refusals(table: unknown) {
  // The point of these specs is what happens when the promise is broken.
  const compilation = compile(table as MatrixTable);
  return compilation.kind === 'refused'
    ? compilation.refusals.map(({ code, rule: id, input, value }) => [code, id, input, value])
    : [];
}
const withInput = (input: unknown) => refusals({ ...shop([]), inputs: [input] });
const withCondition = (input: string, condition: unknown) =>
  refusals(shop([rule('r', { [input]: condition as Condition }, assign('support'))])); // See above.
const tree = (nodes: unknown) => ({ kind: 'tree', key: 'problemType', nodes });

describe('an input is refused', () => {
  it.each<[string, unknown, unknown[]]>([
    [
      'whose tree runs in a circle',
      tree([
        { code: 'a', parent: 'b' },
        { code: 'b', parent: 'a' },
      ]),
      ['cyclic-tree', null, 'problemType', 'a'],
    ],
    [
      'whose node is its own parent',
      tree([{ code: 'a', parent: 'a' }]),
      ['cyclic-tree', null, 'problemType', 'a'],
    ],
    [
      'with an unknown parent',
      tree([{ code: 'a', parent: 'x' }]),
      ['unknown-parent', null, 'problemType', 'x'],
    ],
    [
      'with a node twice',
      tree([
        { code: 'a', parent: null },
        { code: 'a', parent: null },
      ]),
      ['duplicate-value', null, 'problemType', 'a'],
    ],
    ['without nodes', tree([]), ['input-without-values', null, 'problemType', null]],
    ['with nodes that are none', tree('a'), ['malformed', null, 'problemType', 'nodes']],
    [
      'without values',
      { kind: 'set', key: 'tier', values: [] },
      ['input-without-values', null, 'tier', null],
    ],
    [
      'with a value twice',
      { kind: 'set', key: 'tier', values: ['a', 'a'] },
      ['duplicate-value', null, 'tier', 'a'],
    ],
    [
      'with a minimum that is no number',
      { kind: 'number', key: 'n', unit: null, minimum: Number.NaN },
      ['not-a-number', null, 'n', 'minimum'],
    ],
    ['of an unknown kind', { kind: 'colour', key: 'n' }, ['malformed', null, 'n', 'kind']],
    [
      'named like a part of every object',
      { kind: 'boolean', key: 'constructor' },
      ['malformed', null, null, 'inputs'],
    ],
    ['that is nothing', null, ['malformed', null, null, 'inputs']],
  ])('%s', (_, input, refusal) => expect(withInput(input)).toEqual([refusal]));

  it('that stands there twice', () => {
    const [first] = shop([]).inputs;
    expect(refusals({ ...shop([]), inputs: [first, first] })).toEqual([
      ['duplicate-input', null, 'problemType', 'problemType'],
    ]);
  });

  it('with a tree of 20,001 nodes, but not with a chain 20,000 deep', () => {
    const chain = (size: number): Input => ({
      kind: 'tree',
      key: 'problemType',
      nodes: Array.from({ length: size }, (_unused, i) => ({
        code: `n${i}`,
        parent: i === 0 ? null : `n${i - 1}`,
      })),
    });
    expect(withInput(chain(20_001))).toEqual([['too-many-values', null, 'problemType', '20001']]);
    const deep = {
      ...shop([rule('r', { problemType: within('n19990') }, assign('support'))]),
      inputs: [chain(20_000)],
    };
    expect(findings(compiled(deep)).findings[0]?.regions).toMatchObject([[{ exceptWithin: ['n19990'] }]]);
  });
});

describe('a condition is refused', () => {
  it.each<[string, string, unknown, unknown[]]>([
    ['on an input that is not there', 'colour', oneOf('red'), ['unknown-input', 'r', 'colour', 'colour']],
    ['on a value that is not there', 'tier', oneOf('vip', 'iron'), ['unknown-value', 'r', 'tier', 'iron']],
    ['on a node that is not there', 'market', not(within('MOON')), ['unknown-value', 'r', 'market', 'MOON']],
    [
      'that does not fit the input',
      'tier',
      from(3),
      ['condition-does-not-fit-input', 'r', 'tier', 'interval'],
    ],
    ['with NaN', 'orderValue', from(Number.NaN), ['not-a-number', 'r', 'orderValue', 'NaN']],
    ['with an endless amount', 'orderValue', from(Infinity), ['not-a-number', 'r', 'orderValue', 'Infinity']],
    ['with a negative amount', 'orderValue', from(-1), ['below-minimum', 'r', 'orderValue', '-1']],
    [
      'with text for a number',
      'orderValue',
      { kind: 'interval', from: { value: '9', inclusive: true }, to: null },
      ['not-a-number', 'r', 'orderValue', '9'],
    ],
    ['without its bounds', 'orderValue', { kind: 'interval' }, ['malformed', 'r', 'orderValue', 'bound']],
    ['of an unknown kind', 'tier', { kind: 'like' }, ['malformed', 'r', 'tier', 'condition']],
    ['that negates nothing', 'tier', { kind: 'not' }, ['malformed', 'r', 'tier', 'condition']],
  ])('%s', (_, input, condition, refusal) => expect(withCondition(input, condition)[0]).toEqual(refusal));

  it('not for being negated a hundred thousand times', () => {
    let deep: Condition = oneOf('vip');
    for (let i = 0; i < 100_000; i++) deep = not(deep);
    expect(withCondition('tier', deep)).toEqual([]);
  });
});

describe('a table is refused', () => {
  it.each<[string, unknown, unknown[]]>([
    ['that is nothing', null, ['malformed', null, null, 'table']],
    ['with an unknown hit policy', { ...shop([]), hitPolicy: 'ANY' }, ['malformed', null, null, 'hitPolicy']],
    ['without a catch-all', { ...shop([]), catchAll: null }, ['owner-missing', null, null, null]],
    [
      'whose catch-all has no owner',
      { ...shop([]), catchAll: { ...shop([]).catchAll, owner: ' ' } },
      ['owner-missing', null, null, null],
    ],
    ['with a rule without owner', shop([rule('r', {}, assign(''))]), ['owner-missing', 'r', null, null]],
    [
      'with a rule twice',
      shop([rule('r', {}, assign('a')), rule('r', {}, assign('b'))]),
      ['duplicate-rule', 'r', null, 'r'],
    ],
    [
      'with a rule named catch-all',
      shop([rule('catch-all', {}, assign('a'))]),
      ['duplicate-rule', 'catch-all', null, 'catch-all'],
    ],
    [
      'with a negative authority',
      shop([rule('r', {}, assign('a', { authority: { maxAmount: -5, currency: 'EUR' } }))]),
      ['below-minimum', 'r', null, '-5'],
    ],
    [
      'with an authority of NaN',
      shop([rule('r', {}, assign('a', { authority: { maxAmount: Number.NaN, currency: 'EUR' } }))]),
      ['not-a-number', 'r', null, 'NaN'],
    ],
    [
      'with a co-sign of nobody',
      shop([rule('r', {}, assign('a', { cosign: { all: [] } }))]),
      ['cosign-unsound', 'r', null, 'empty_group'],
    ],
    [
      'with an additional signer that is none',
      shop([rule('r', {}, { kind: 'add', additionalCosign: ['a:b:c'] })]),
      ['cosign-unsound', 'r', null, 'a:b:c'],
    ],
    ['with 50,001 rules', { ...shop([]), rules: Array(50_001) }, ['too-many-rules', null, null, '50001']],
    ['with a rule that is none', { ...shop([]), rules: [7] }, ['malformed', null, null, 'rule']],
  ])('%s', (_, table, refusal) => expect(refusals(table)[0]).toEqual(refusal));

  it('for all reasons at once, each with its row', () => {
    const table = shop([
      rule('a', { tier: oneOf('iron') }, assign('support')),
      rule('b', {}, assign('support')),
      rule('c', { market: oneOf('X', 'Y') }, assign('')),
    ]);
    const compilation = compile(table);
    const rows =
      compilation.kind === 'refused' ? compilation.refusals.map(({ row, code }) => [row, code]) : [];
    expect(rows).toEqual([
      [0, 'unknown-value'],
      [2, 'unknown-value'],
      [2, 'unknown-value'],
      [2, 'owner-missing'],
    ]);
  });
});
