import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportFile, importFile } from './index.ts';
import { csv, house, manyRules, rulesSheet, told, workbook } from './testing/made-files.ts';

const base = { base: house };
const rules = (...args: Parameters<typeof rulesSheet>) =>
  told(workbook({ Rules: rulesSheet(...args) }), 'xlsx', base);
const duty = ['finance', 'standard', 'general'];

describe('a workbook is refused as a whole', () => {
  const compound = (word: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...word].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const laughs =
    '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><worksheet>&c;</worksheet>';
  const external = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>';

  it.each([
    ['that is none', strToU8('not a workbook'), 'not-this-format'],
    ['that is nothing', new Uint8Array(), 'not-this-format'],
    ['that is cut off', workbook({ Rules: rulesSheet([]) }).slice(0, 400), 'damaged'],
    ['of before 2007', compound('Workbook'), 'legacy-workbook'],
    ['that is encrypted', compound('EncryptedPackage'), 'encrypted'],
    ['with macros', workbook({ Rules: rulesSheet([]) }, { 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['that is an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-this-format'],
    ['with entities that multiply', workbook({ Rules: laughs }), 'document-type'],
    ['with an external entity', workbook({ Rules: external }), 'document-type'],
    ['with an unknown entity', workbook({ Rules: '<worksheet>&x;</worksheet>' }), 'damaged'],
    ['with XML that is none', workbook({ Rules: '<worksheet><row></worksheet>' }), 'damaged'],
    [
      'in another encoding',
      workbook({ Rules: new Uint8Array([0x3c, 0xff, 0xfe]) as unknown as string }),
      'wrong-encoding',
    ],
    ['with a row that is none', workbook({ Rules: '<worksheet><row r="-1"/></worksheet>' }), 'damaged'],
    ['nested without end', workbook({ Rules: '<a>'.repeat(100_000) }), 'damaged'],
  ])('%s', (_, bytes, code) => expect(told(bytes, 'xlsx', base)).toEqual([code]));

  it('of 100 MB, without looking at it', () => {
    const began = performance.now();
    expect(told(new Uint8Array(100 * 1024 * 1024), 'xlsx', base)).toEqual(['file-too-large 104857600']);
    expect(told(new Uint8Array(100 * 1024 * 1024), 'csv', base)).toEqual(['file-too-large 104857600']);
    expect(performance.now() - began).toBeLessThan(500);
  });

  describe('that unpacks to more than it may', { timeout: 60_000 }, () => {
    const bomb = zipSync({
      ...{ '_rels/.rels': strToU8('<Relationships/>') },
      'xl/workbook.xml': new Uint8Array(150 * 1024 * 1024).fill(32),
    });

    it('says so', () => expect(told(bomb, 'xlsx', base)).toEqual(['unpacks-too-large']));

    it('or lies about it', () => {
      const lying = bomb.slice();
      const view = new DataView(lying.buffer);
      for (let at = 0; at + 30 < lying.length; at++) {
        if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      }
      const before = process.memoryUsage().arrayBuffers;
      expect(told(lying, 'xlsx', base)).toEqual(['unpacks-too-large']);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(130 * 1024 * 1024);
    });

    it('or claims more than there is room for', () => {
      const lying = workbook({ Rules: rulesSheet([['a', '', '', '', '', ...duty]]) });
      const view = new DataView(lying.buffer);
      for (let at = 0; at + 30 < lying.length; at++) {
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xffff_fff0, true);
      }
      expect(importFile(lying, 'xlsx', base)).toMatchObject({ ok: true });
    });
  });

  it('of too many cells', () => {
    const bytes = workbook({ Rules: rulesSheet(Array.from({ length: 100 }, (_, i) => [`r${i}`])) });
    expect(told(bytes, 'xlsx', { ...base, limits: { cells: 50 } })).toEqual(['too-many-cells']);
  });
});

describe('cells of a workbook are refused by their place', () => {
  it('all at once: a formula, an error, a date, yes or no where it does not belong', () => {
    expect(
      rules([
        [
          'a',
          '<c><f>1+1</f><v>2</v></c>',
          '<c t="e"><v>#REF!</v></c>',
          '<c s="1"><v>45000</v></c>',
          '',
          ...duty,
        ],
        ['b', '', '', '<c s="2"><v>45000</v></c>', '', '<c t="b"><v>1</v></c>', 'standard', 'general'],
        ['c', '<c><f>TODAY()</f></c>', '', '<c><v>NaN</v></c>', '', ...duty],
      ]),
    ).toEqual([
      'formula Rules!B2 2',
      'error-cell Rules!C2 #REF!',
      'date-cell Rules!D2 45000',
      'date-cell Rules!D3 45000',
      'boolean-cell Rules!F3 yes',
      'formula Rules!B4',
      'error-cell Rules!D4 NaN',
    ]);
  });

  it('merged cells, but not those below the last row', () => {
    const row = ['a', '', '', '', '', ...duty];
    const merged = (ref: string) =>
      rules([row, row.with(0, 'b')], { after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` });
    expect(merged('F2:F3')).toEqual(['merged-cells Rules!F2']);
    expect(merged('A1:B1')).toEqual(['merged-cells Rules!A1']);
    expect(merged('A4:H9')).toEqual([]);
  });

  it('unknown and repeated heads, and what stands below none', () => {
    const heads = ['id', 'ownr', 'owner', 'Owner', 'service level', 'path', ''];
    expect(rules([['a', 'x', 'finance', 'finance', 'standard', 'general', 'stray']], { heads })).toEqual([
      'unknown-column Rules!B1 ownr',
      'duplicate-column Rules!D1 Owner',
      'column-without-head Rules!G2 stray',
    ]);
  });

  it('repeated ids, the id of the catch-all, values that do not exist', () => {
    expect(
      rules([
        ['a', 'TH', 'VIPP', '-5', 'maybe', ...duty],
        ['a', 'Brasil', '', '> much', '', ...duty],
        ['catch-all', '', '', '5 USD', '', ...duty],
      ]),
    ).toEqual([
      'duplicate-id Rules!A3 a',
      'reserved-id Rules!A4 catch-all',
      'unknown-value Rules!C2 VIPP',
      'below-minimum Rules!D2 -5',
      'not-yes-or-no Rules!E2 maybe',
      'unknown-value Rules!B3 Brasil',
      'not-a-number Rules!D3 much',
      'wrong-unit Rules!D4 USD',
    ]);
  });

  it('and tells what was probably meant', () => {
    const bytes = workbook({ Rules: rulesSheet([['a', '', 'VIPP', '', '', ...duty]]) });
    expect(importFile(bytes, 'xlsx', base)).toMatchObject({
      problems: [{ details: { at: 0, nearest: 'VIP' } }],
    });
  });

  it('a department that does not exist, but one that the base still has', () => {
    const words = { departments: [{ code: 'logistics', names: ['物流'] }] };
    const bytes = workbook({
      Rules: rulesSheet([
        ['a', '', '', '', '', '物流', 'standard', 'general'],
        ['b', '', '', '', '', 'finance', 'standard', 'general'],
        ['c', '', '', '', '', 'logistcs', 'standard', 'general'],
      ]),
    });
    expect(told(bytes, 'xlsx', { ...base, words })).toEqual(['unknown-value Rules!F4 logistcs']);
  });
});

describe('a CSV file is refused', () => {
  const head = 'id,when tier,owner,service level,path';

  it.each([
    [
      'in the encoding of a Chinese Windows',
      new Uint8Array([0x69, 0x64, 0x2c, 0xce, 0xef, 0xc1, 0xf7]),
      ['wrong-encoding'],
    ],
    ['with zeros in it', csv('id,\u0000'), ['wrong-encoding']],
    ['that is a workbook', workbook({}), ['not-this-format']],
    [
      'whose quote is never closed',
      csv(head, 'a,"VIP,finance,standard,general', 'b,VIP,finance,standard,general'),
      ['unclosed-quote Rules!B2'],
    ],
    ['with a text behind a quote', csv(head, 'a,"VIP"x,finance,standard,general'), ['unexpected Rules!B2']],
    ['with nothing in it', csv(''), ['missing-sheet Rules']],
  ])('%s', (_, bytes, problems) => expect(told(bytes, 'csv', base)).toEqual(problems));

  it('without the parts that no base supplies', () => {
    expect(told(csv(head), 'csv')).toEqual(['missing-sheet Matrix']);
    expect(
      told(csv('[Rules]', 'id', '', '[Matrix]', 'part,key,value', 'hit policy,,LAST', 'bonus,,'), 'csv'),
    ).toEqual([
      'unknown-part Matrix!C6 LAST',
      'unknown-part Matrix!A7 bonus',
      'missing-part Matrix! catch-all owner',
    ]);
  });

  it('whose tree runs in a circle or hangs on nothing', () => {
    const matrix = [
      '[Matrix]',
      'part,key,value,kind',
      'hit policy,,FIRST',
      'catch-all,owner,support',
      'input,market,,tree',
    ];
    const values = [
      '[Values]',
      'input,code,parent',
      'market,TH,SEA',
      'market,SEA,TH',
      'market,BR,LATAM',
      'planet,Mars,',
    ];
    const file = csv('[Rules]', head.replace('when tier', 'when market'), ...matrix, ...values);
    expect(told(file, 'csv')).toEqual(['unknown-input Values!A13 planet']);
    expect(
      told(
        csv('[Rules]', head.replace('when tier', 'when market'), ...matrix, ...values.slice(0, -1)),
        'csv',
      ),
    ).toEqual(['unsound-table Values!C12 LATAM', 'unsound-table Values!B10 TH']);
  });
});

describe('large tables', { timeout: 60_000 }, () => {
  it.each(['xlsx', 'csv'] as const)('of 10,000 rules go out and in as %s', (format) => {
    const table = manyRules(10_000);
    const began = performance.now();
    const file = exportFile(table, format);
    if (!file.ok) throw new Error('refused');
    const read = importFile(file.bytes, format);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(read.ok && read.table.rules.length).toBe(10_000);
    expect(read).toEqual({ ok: true, table });
  });

  it('of more rules than a matrix may have are refused', () => {
    const lines = Array.from({ length: 50_001 }, () => ',VIP,finance,standard,general');
    expect(told(csv('id,when tier,owner,service level,path', ...lines), 'csv', base)).toEqual([
      'too-many-rules Rules!50002',
    ]);
  });

  it('with more than 500 problems count them all', () => {
    const lines = Array.from({ length: 700 }, () => ',gold,finance,standard,general');
    const read = importFile(csv('id,when tier,owner,service level,path', ...lines), 'csv', base);
    expect(read).toMatchObject({ ok: false, problemCount: 700 });
    expect(!read.ok && read.problems.length).toBe(500);
  });

  it('with a cell that no spreadsheet holds are refused as XLSX', () => {
    const table = { ...house, rules: house.rules.map((rule) => ({ ...rule, label: 'x'.repeat(40_000) })) };
    expect(exportFile(table, 'xlsx')).toMatchObject({
      ok: false,
      problems: [{ code: 'cell-too-long', sheet: 'Rules', row: 2, column: 'B' }],
    });
    expect(exportFile(table, 'csv').ok).toBe(true);
  });
});
