import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportFile, importFile } from '../index.ts';
import type { DraftTable } from '@baton/ownership-matrix';
import { house, told } from '../testing/made-files.ts';

interface Parts {
  readonly policy?: string;
  readonly expression?: string;
  readonly market?: string;
  readonly amount?: string;
  readonly owner?: string;
  readonly more?: string;
}

/** A file as another product would write it. */
const file = ({
  policy = 'hitPolicy="FIRST"',
  expression = 'market',
  market = '-',
  amount = '-',
  owner = '"finance"',
  more = '',
}: Parts) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>
<dmn:definitions xmlns:dmn="https://www.omg.org/spec/DMN/20230324/MODEL/" name="d" namespace="n">
  <dmn:decision name="Owner"><dmn:decisionTable ${policy}>
    <dmn:input label="Market"><dmn:inputExpression typeRef="string"><dmn:text>${expression}</dmn:text></dmn:inputExpression></dmn:input>
    <dmn:input label="Order"><dmn:inputExpression typeRef="number"><dmn:text>orderValue</dmn:text></dmn:inputExpression></dmn:input>
    <dmn:output name="owner"/>
    <dmn:output name="service level"><dmn:defaultOutputEntry><dmn:text>"standard"</dmn:text></dmn:defaultOutputEntry></dmn:output>
    <dmn:rule id="r1"><dmn:inputEntry><dmn:text>${market}</dmn:text></dmn:inputEntry><dmn:inputEntry><dmn:text>${amount}</dmn:text></dmn:inputEntry>
      <dmn:outputEntry><dmn:text>${owner}</dmn:text></dmn:outputEntry><dmn:outputEntry><dmn:text>null</dmn:text></dmn:outputEntry></dmn:rule>
  </dmn:decisionTable></dmn:decision>${more}
</dmn:definitions>`);

const base = { base: house };
function when(parts: Parts): DraftTable['rules'][number]['when'][] {
  const read = importFile(file(parts), 'dmn', base);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.table.rules.map((rule) => rule.when);
}
const span = (from: [number, boolean] | null, to: [number, boolean] | null) => ({
  kind: 'interval',
  from: from && { value: from[0], inclusive: from[1] },
  to: to && { value: to[0], inclusive: to[1] },
});

describe('unary tests become conditions', () => {
  it.each([
    ['-', undefined],
    ['"TH"', { kind: 'within', nodes: ['TH'] }],
    ['"TH", "BR"', { kind: 'within', nodes: ['TH', 'BR'] }],
    ['"TH", "SEA"', { kind: 'within', nodes: ['SEA'] }],
    ['"SEA"', { kind: 'oneOf', values: ['SEA'] }],
    ['not("TH", "BR")', { kind: 'not', condition: { kind: 'within', nodes: ['TH', 'BR'] } }],
    ['not(null, "TH")', { kind: 'not', condition: { kind: 'within', nodes: ['TH'] } }],
  ])('market %s', (market, condition) =>
    expect(when({ market })).toEqual([condition ? { market: condition } : {}]),
  );

  it.each([
    ['5', [span([5, true], [5, true])]],
    ['&gt; 5', [span([5, false], null)]],
    ['[5..10)', [span([5, true], [10, false])]],
    [']5..10[', [span([5, false], [10, false])]],
    ['&lt; 5, &gt; 10', [{ kind: 'not', condition: span([5, true], [10, true]) }]],
    ['not(&lt;= 5, &gt;= 10)', [span([5, false], [10, false])]],
    ['[1..3], [3..5)', [span([1, true], [5, false])]],
    ['1, 5', [span([1, true], [1, true]), span([5, true], [5, true])]],
    ['not(7)', [{ kind: 'not', condition: span([7, true], [7, true]) }]],
  ])('amount %s', (amount, conditions) =>
    expect(when({ amount })).toEqual(conditions.map((orderValue) => ({ orderValue }))),
  );
});

describe('a table of another product', () => {
  it('takes inputs of the base by key or label, its catch-all and what no column names', () => {
    const read = importFile(file({ expression: 'region', market: '"TH"' }), 'dmn', base);
    expect(read).toMatchObject({
      ok: true,
      table: {
        inputs: house.inputs,
        hitPolicy: 'FIRST',
        rules: [{ id: 'r1', then: { owner: 'finance', serviceLevel: '' } }],
        catchAll: { owner: '', serviceLevel: 'standard' },
      },
    });
  });

  it('makes inputs of its own where there is no base', () => {
    const read = importFile(file({ market: '"TH", "BR"' }), 'dmn');
    expect(read).toMatchObject({
      table: {
        inputs: [
          { kind: 'set', key: 'market', values: ['TH', 'BR'] },
          { kind: 'number', key: 'orderValue' },
        ],
      },
    });
  });

  it('with ANY is UNIQUE, with PRIORITY FIRST', () => {
    expect(importFile(file({ policy: 'hitPolicy="ANY"' }), 'dmn', base)).toMatchObject({
      table: { hitPolicy: 'UNIQUE' },
    });
    expect(importFile(file({ policy: '' }), 'dmn', base)).toMatchObject({ table: { hitPolicy: 'UNIQUE' } });
    expect(importFile(file({ policy: 'hitPolicy="PRIORITY"' }), 'dmn', base)).toMatchObject({
      table: { hitPolicy: 'FIRST' },
    });
  });
});

describe('what is out of scope is told by decision, rule and column', () => {
  it.each<[Parts, string[]]>([
    [{ policy: 'hitPolicy="RULE ORDER"' }, ['out-of-scope Owner! RULE ORDER']],
    [{ policy: 'hitPolicy="COLLECT" aggregation="SUM"' }, ['out-of-scope Owner! COLLECT']],
    [{ expression: 'upper case(market) + "x"' }, ['out-of-scope Owner!Market upper case(market) + "x"']],
    [
      { market: 'known markets', amount: 'today() - 1' },
      ['out-of-scope Owner!Market1 known markets', 'out-of-scope Owner!Order1 today() - 1'],
    ],
    [
      { market: '&gt; "A"', amount: '"a"' },
      ['out-of-scope Owner!Market1 > "A"', 'out-of-scope Owner!Order1 "a"'],
    ],
    [{ owner: 'best department' }, ['out-of-scope Owner!owner1 best department']],
    [{ more: '<dmn:decision name="Fee"><dmn:literalExpression/></dmn:decision>' }, ['out-of-scope Fee!']],
    [{ market: '"MOON"' }, ['unsound-table MOON']],
    [{ amount: '&lt; -5' }, ['unsound-table -5']],
  ])('%j', (parts, problems) =>
    expect(told(file(parts), 'dmn', base).map((line) => line.replace(/!market1/, ''))).toEqual(problems),
  );

  it('with the reason', () => {
    const read = importFile(file({ amount: 'today()' }), 'dmn', base);
    expect(read).toMatchObject({ problems: [{ details: { what: 'function', at: 0 } }] });
  });
});

describe('a file is refused', () => {
  const laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><definitions>&b;</definitions>';
  it.each([
    ['that is no XML', 'decisions', 'not-this-format'],
    ['that is other XML', '<html/>', 'not-this-format'],
    ['that ends in the middle', '<definitions><decision>', 'damaged'],
    ['with entities that multiply', laughs, 'document-type'],
    ['with an external entity', '<!DOCTYPE d SYSTEM "http://x/"><definitions/>', 'document-type'],
    ['without a decision', '<definitions/>', 'missing-part decisionTable'],
  ])('%s', (_, text, problem) => expect(told(strToU8(text), 'dmn', base)).toEqual([problem]));

  it('in another encoding', () =>
    expect(told(new Uint8Array([0x3c, 0x61, 0x3e, 0xce, 0xef]), 'dmn')).toEqual(['wrong-encoding']));

  it('whose own notes are not what this product writes', () => {
    const file_ = exportFile(house, 'dmn');
    const text = file_.ok ? new TextDecoder().decode(file_.bytes) : '';
    const forged = text.replace(/&quot;parent&quot;:null/g, '&quot;parent&quot;:&quot;TH&quot;');
    expect(told(strToU8(forged), 'dmn').map((line) => line.split(' ')[0])).toContain('unsound-table');
    expect(
      importFile(
        strToU8(
          text.replace(
            /<baton:matrixInput>.*?<\/baton:matrixInput>/g,
            '<baton:matrixInput>{</baton:matrixInput>',
          ),
        ),
        'dmn',
      ).ok,
    ).toBe(true);
  });
});

it('writes trees out as lists, the catch-all as default and what is collected as a table of its own', () => {
  const table: DraftTable = {
    ...house,
    rules: [
      ...house.rules.map((rule) => ({
        ...rule,
        when: { market: { kind: 'within' as const, nodes: ['SEA'] } },
      })),
      {
        id: 'vip',
        when: { tier: { kind: 'not', condition: { kind: 'oneOf', values: ['VIP'] } } },
        then: { kind: 'add', informed: ['support'] },
      },
    ],
  };
  const written = exportFile(table, 'dmn');
  const text = written.ok ? new TextDecoder().decode(written.bytes) : '';
  expect(text).toContain('<inputEntry><text>&quot;SEA&quot;, &quot;TH&quot;</text></inputEntry>');
  expect(text).toContain('<inputEntry><text>not(&quot;VIP&quot;)</text></inputEntry>');
  expect(text).toContain('<defaultOutputEntry><text>&quot;support&quot;</text></defaultOutputEntry>');
  expect(text.match(/hitPolicy="[A-Z]+"/g)).toEqual(['hitPolicy="FIRST"', 'hitPolicy="COLLECT"']);
  expect(written.ok && importFile(written.bytes, 'dmn')).toMatchObject({
    ok: true,
    table: { inputs: table.inputs },
  });
});
