import type { DraftTable, Rule } from '@baton/ownership-matrix';
import { strToU8, zipSync } from 'fflate';
import { importFile } from '../index.ts';
import type { ImportOptions } from '../index.ts';

/** A small house for specs that read as stories. */
export const house: DraftTable = {
  inputs: [
    {
      kind: 'tree',
      key: 'market',
      label: 'Market',
      nodes: [
        { code: 'SEA', parent: null },
        { code: 'TH', parent: 'SEA' },
        { code: 'BR', parent: null },
      ],
    },
    { kind: 'set', key: 'tier', values: ['standard', 'VIP'] },
    { kind: 'number', key: 'orderValue', unit: 'EUR' },
    { kind: 'boolean', key: 'repeated' },
  ],
  hitPolicy: 'FIRST',
  rules: [
    {
      id: 'dear',
      label: 'Dear parcels',
      when: { orderValue: { kind: 'interval', from: { value: 100, inclusive: false }, to: null } },
      then: {
        kind: 'assign',
        owner: 'finance',
        serviceLevel: 'standard',
        path: 'general',
        authority: { maxAmount: 50, currency: 'EUR' },
        playbook: 'refunds',
        cosign: { party: { department: 'finance', role: 'lead' } },
        informed: ['marketing'],
      },
    },
  ],
  catchAll: {
    owner: 'support',
    serviceLevel: 'standard',
    path: 'general',
    authority: null,
    playbook: null,
    cosign: null,
    informed: [],
  },
};

/** A workbook with these sheets; cells are given as XML. Further files replace or join what a workbook has. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const names = Object.keys(sheets);
  const list = names
    .map((name, i) => `<x:sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"/>`)
    .join('');
  const relations = names.map(
    (_, i) =>
      `<Relationship Id="s${i + 1}" Type="${office}/worksheet" Target="/xl/worksheets/sheet${i + 1}.xml"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets>${list}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}<Relationship Id="t" Type="${office}/styles" Target="styles.xml"/><Relationship Id="u" Type="${office}/sharedStrings" Target="../xl/strings.xml"/></Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    'xl/strings.xml':
      '<sst><si><t>shared</t></si><si><r><t>VI</t></r><r><t>P</t></r><rPh><t>aside</t></rPh></si></sst>',
  };
  Object.values(sheets).forEach((xml, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = xml;
  });
  const packed = Object.entries({ ...files, ...more }).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(packed));
}

const HEADS = [
  'id',
  'when market',
  'when tier',
  'when orderValue',
  'when repeated',
  'owner',
  'service level',
  'path',
];

/** The XML of a sheet of rules: heads, then a row for each list of cells given as XML without a place. */
export function rulesSheet(
  rows: readonly (readonly string[])[],
  { heads = HEADS, after = '' }: { heads?: readonly string[]; after?: string } = {},
): string {
  const text = (one: string): string => `<c t="inlineStr"><is><t>${one}</t></is></c>`;
  const lines = [
    heads.map(text),
    ...rows.map((cells) => cells.map((cell) => (cell.startsWith('<') ? cell : text(cell)))),
  ];
  return `<worksheet><sheetData>${lines.map((cells) => `<row>${cells.join('')}</row>`).join('')}</sheetData>${after}</worksheet>`;
}

/** What is wrong, in one line each: "code sheet!C2 text". */
export function told(
  bytes: Uint8Array,
  format: 'xlsx' | 'csv' | 'dmn',
  options: ImportOptions = {},
): string[] {
  const read = importFile(bytes, format, options);
  if (read.ok) return [];
  return read.problems.map(({ code, sheet, row, column, text }) => {
    const place = sheet === null ? null : `${sheet}!${column ?? ''}${row ?? ''}`;
    return [code, place, text].filter((part) => part !== null && part !== '').join(' ');
  });
}

export const csv = (...lines: string[]): Uint8Array => strToU8(lines.join('\n'));

/** So many rules, each of its own. */
export const manyRules = (count: number): DraftTable => ({
  ...house,
  rules: Array.from({ length: count }, (_, i): Rule => {
    const value = { value: i, inclusive: true };
    const then = { kind: 'assign' as const, ...house.catchAll, owner: i % 2 === 0 ? 'finance' : 'logistics' };
    return {
      id: `r${i}`,
      when: {
        orderValue: { kind: 'interval', from: value, to: value },
        market: { kind: 'within', nodes: ['SEA'] },
      },
      then,
    };
  }),
});
