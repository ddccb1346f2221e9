import { strToU8, unzipSync } from 'fflate';
import type { DraftTable } from '@baton/ownership-matrix';
import { describe, expect, it } from 'vitest';
import { exportFile, importFile } from './index.ts';
import type { FileWords, ImportOptions } from './index.ts';
import { csv, house, rulesSheet, workbook } from './testing/made-files.ts';

const words: FileWords = {
  language: 'zh-Hans',
  valueNames: ({ key }) =>
    key === 'market'
      ? [
          { code: 'TH', names: ['泰国'] },
          { code: 'BR', names: ['巴西'] },
        ]
      : [],
  departments: [
    { code: 'finance', names: ['财务'] },
    { code: 'support', names: ['客服'] },
    { code: 'marketing', names: ['市场'] },
  ],
  serviceLevels: [{ code: 'standard', names: ['标准'] }],
  inputNames: ({ key }) => (key === 'market' ? ['市场区域'] : []),
};

function tableOf(
  bytes: Uint8Array,
  format: 'xlsx' | 'csv',
  options: ImportOptions = { base: house, words },
): DraftTable {
  const read = importFile(bytes, format, options);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.table;
}

describe('a file of rules alone', () => {
  it('keeps inputs, hit policy and catch-all of the base', () => {
    const table = tableOf(csv('id,owner,service level,path', 'x,support,standard,general'), 'csv');
    expect(table).toMatchObject({ inputs: house.inputs, hitPolicy: 'FIRST', catchAll: house.catchAll });
    expect(table.rules.map(({ id }) => id)).toEqual(['x']);
  });

  it('keeps what a known rule has in columns that the file lacks, and drops what its empty cells leave out', () => {
    const [before] = house.rules;
    expect(tableOf(csv('id,owner', 'dear,support'), 'csv').rules[0]).toEqual({
      ...before,
      then: { ...before?.then, owner: 'support' },
    });
    expect(tableOf(csv('id,label,when orderValue,co-sign', 'dear,,,'), 'csv').rules[0]).toMatchObject({
      when: {},
      then: { cosign: null, owner: 'finance' },
    });
  });

  it('gives rows without an id new ones that nothing bears yet', () => {
    const base: DraftTable = { ...house, rules: house.rules.map((rule) => ({ ...rule, id: 'rule-1' })) };
    const bytes = csv('id,owner', ',support', 'rule-2,finance', ',finance');
    expect(tableOf(bytes, 'csv', { base }).rules.map(({ id }) => id)).toEqual(['rule-3', 'rule-2', 'rule-4']);
  });
});

describe('what people do in spreadsheets', () => {
  const expected = {
    id: 'dear',
    when: {
      market: { kind: 'within', nodes: ['TH', 'BR'] },
      orderValue: { kind: 'interval', from: { value: 100, inclusive: false }, to: null },
    },
    then: { kind: 'assign', owner: 'finance', serviceLevel: 'standard', informed: ['support', 'marketing'] },
  };

  it.each([
    [
      'columns in another order',
      'path,informed,owner,when orderValue,service level,id,when market',
      'general,"support, marketing",finance,> 100,standard,dear,"TH, BR"',
    ],
    [
      'blanks that nobody sees',
      '\u200b Owner ,service  level,PATH, when market,WHEN orderValue,id,informed',
      '\u00a0finance\u200b ,standard , general,"TH ,  BR", > 100 , dear ," support,marketing "',
    ],
    [
      'names instead of codes',
      'ID,市场区域,when orderValue,责任部门,服务时限,升级路径,知会',
      'dear,泰国、巴西,＞ 100,财务,标准,general,客服，市场',
    ],
    [
      'labels at the head',
      'Rule,Market,orderValue,owner,SLA,path,informed',
      'dear,"th, br",>100 EUR,Finance,standard,general,"support, marketing"',
    ],
  ])('%s', (_, head, row) => expect(tableOf(csv(head, row), 'csv').rules[0]).toMatchObject(expected));

  const lines = [
    'id;when market;when orderValue;owner;service level;path;informed',
    'dear;TH, BR;> 100;finance;standard;general;support, marketing',
  ];
  const utf16 = (text: string): Uint8Array => {
    const units = [...`\uFEFF${text}`].map((sign) => sign.charCodeAt(0));
    return new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
  };

  it.each([
    ['semicolons', csv(...lines)],
    ['a mark at the beginning and Windows line ends', strToU8(`\uFEFF${lines.join('\r\n')}\r\n`)],
    ['the old line ends of a Mac', strToU8(lines.join('\r'))],
    ['the first line of Excel', csv('sep=;', ...lines)],
    ['tabs in UTF-16, the "Unicode text" of Excel', utf16(lines.join('\r\n').replaceAll(';', '\t'))],
    ['empty rows and columns at the end', csv(`${lines[0]};;`, '', `${lines[1]};;`, ';;;;;;;', ' ; ;;;', '')],
  ])('CSV with %s', (_, bytes) => expect(tableOf(bytes, 'csv').rules).toMatchObject([expected]));

  it('numbers, shared texts, yes and no as Excel types them', () => {
    const sheet = rulesSheet([
      [
        '<c><v>7</v></c>',
        '',
        '<c t="s"><v>1</v></c>',
        '<c s="3"><v>0.30000000000000004</v></c>',
        '<c t="b"><v>0</v></c>',
        'finance',
        'standard',
        'general',
      ],
    ]);
    const value = { value: 0.30000000000000004, inclusive: true };
    expect(tableOf(workbook({ Notes: '<worksheet/>', Rules: sheet }), 'xlsx').rules).toMatchObject([
      {
        id: '7',
        when: {
          tier: { values: ['VIP'] },
          orderValue: { from: value, to: value },
          repeated: { value: false },
        },
      },
    ]);
  });

  it('a workbook whose only sheet has another name, with rows far apart', () => {
    const far = rulesSheet([['a', '', '', '', '', 'finance', 'standard', 'general']]).replace(
      /<row>(?!.*<row>)/,
      '<row r="5000">',
    );
    expect(tableOf(workbook({ Tabelle1: far }), 'xlsx').rules).toMatchObject([{ id: 'a' }]);
  });

  it('a CSV file of ours that was opened in a spreadsheet and saved as a workbook', () => {
    const file = exportFile(house, 'csv');
    const lines = file.ok ? new TextDecoder().decode(file.bytes).split('\r\n') : [];
    const cells = (line: string): string[] =>
      [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', ''));
    const [first = [], ...rest] = lines.map(cells);
    const sheet = rulesSheet(
      rest.map((row) => row.map((cell) => cell.replace('>', '&gt;'))),
      { heads: first },
    );
    expect(tableOf(workbook({ matrix_csv: sheet }), 'xlsx', {})).toEqual(house);
  });

  it('intervals that hold for nothing: the table is read, the findings tell it', () => {
    expect(tableOf(csv('id,when orderValue', 'dear,20..10'), 'csv').rules[0]?.when).toMatchObject({
      orderValue: { from: { value: 20 }, to: { value: 10 } },
    });
  });
});

describe('texts that a spreadsheet would run', () => {
  const dangerous = ['=cmd|calc', '+1', '-1', '@SUM(A1)'];
  const table: DraftTable = {
    ...house,
    rules: dangerous.map((label, i) => ({
      id: `r${i}`,
      label,
      when: {},
      then: { kind: 'assign', ...house.catchAll },
    })),
  };

  it('are guarded by an apostrophe in CSV', () => {
    const file = exportFile(table, 'csv');
    const text = file.ok ? new TextDecoder().decode(file.bytes) : '';
    for (const label of dangerous) expect(text).toContain(`,"'${label}",`);
    expect(text).not.toMatch(/(?:^|,)"?[=+\-@]/m);
  });

  it('are texts, and stay texts when edited, in XLSX', () => {
    const file = exportFile(table, 'xlsx');
    const parts = file.ok ? unzipSync(file.bytes) : {};
    const read = (name: string): string => new TextDecoder().decode(parts[name]);
    expect(read('xl/worksheets/sheet1.xml')).not.toMatch(/<f>|<c (?![^>]*t="inlineStr")/);
    expect(read('xl/styles.xml')).toContain('quotePrefix="1"');
  });
});
