import { same } from '@baton/ownership-matrix';
import { describe, expect, it } from 'vitest';
import { CellText } from './cell-text.ts';
import { catchAllLine } from './cells.ts';
import { columnsOf } from './columns.ts';
import { cellKey, type Sheet } from './sheet.ts';
import { assigns, inputs, tableOf, words } from './testing/small-sheet.ts';
import { write } from './writing.ts';

const cells = new CellText(words);
const columns = columnsOf(inputs);
const column = (id: string) => {
  const found = columns.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const sheetOf = (...rules: Parameters<typeof tableOf>[0][number][]): Sheet => ({
  table: tableOf(rules),
  unread: new Map(),
});
const typed = (sheet: Sheet, id: string, text: string, row = 0) => {
  const line = sheet.table.rules[row];
  if (!line) throw new Error(`no row ${row}`);
  return write(sheet, [{ line, column: column(id), text }], cells);
};

describe('what is typed into cells', () => {
  it('is read as names or codes and becomes the cell', () => {
    const { sheet } = typed(sheetOf(assigns('a')), 'when.market', 'brazil， mx');
    expect(sheet.table.rules[0]?.when).toEqual({ market: { kind: 'within', nodes: ['BR', 'MX'] } });
    expect(typed(sheet, 'owner', 'finance').sheet.table.rules[0]?.then).toMatchObject({ owner: 'finance' });
    expect(typed(sheet, 'authority', '50 eur').sheet.table.rules[0]?.then).toMatchObject({
      authority: { maxAmount: 50, currency: 'EUR' },
    });
  });

  it('stays as it was typed when it cannot be read, and keeps nothing else from being written', () => {
    const sheet = sheetOf(assigns('a', { tier: { kind: 'oneOf', values: ['vip'] } }));
    const line = sheet.table.rules[0];
    if (!line) throw new Error();
    const written = write(
      sheet,
      [
        { line, column: column('when.tier'), text: 'gold?' },
        { line, column: column('when.market'), text: 'SEA' },
      ],
      cells,
    );
    expect(written.unread).toBe(1);
    expect(written.sheet.unread.get(cellKey('a', 'when.tier'))).toBe('gold?');
    expect(written.sheet.table.rules[0]?.when).toEqual({
      tier: { kind: 'oneOf', values: ['vip'] },
      market: { kind: 'within', nodes: ['SEA'] },
    });
    expect(typed(written.sheet, 'when.tier', 'standard').sheet.unread.size).toBe(0);
  });

  it('empties a cell when it is empty', () => {
    const sheet = sheetOf(assigns('a', { market: { kind: 'oneOf', values: ['BR'] } }));
    expect(typed(sheet, 'when.market', '').sheet.table.rules[0]?.when).toEqual({});
    expect(typed(sheet, 'owner', '').sheet.table.rules[0]?.then).toMatchObject({ owner: '' });
  });

  it('changes nothing when it says the same', () => {
    const sheet = sheetOf(assigns('a', { market: { kind: 'oneOf', values: ['BR'] } }));
    const again = typed(sheet, 'when.market', 'Brazil').sheet;
    expect(same(again.table, sheet.table)).toBe(true);
    expect(typed(sheet, 'serviceLevel', 'Severity 1, round the clock').sheet.table).toBe(sheet.table);
  });

  it('renames a rule in the language of whoever writes', () => {
    const rule = { ...assigns('a'), names: { en: 'One', zhHans: '一', zhHant: '壹' } };
    expect(typed(sheetOf(rule), 'name', 'First').sheet.table.rules[0]?.names).toEqual({
      en: 'First',
      zhHans: '一',
      zhHant: '壹',
    });
  });

  it('makes a rule that only added assign once it names an owner, and keeps what it added', () => {
    const adds = { id: 'a', when: {}, then: { kind: 'add' as const, informed: ['finance'] } };
    expect(typed(sheetOf(adds), 'owner', '').sheet.table.rules[0]?.then.kind).toBe('add');
    expect(typed(sheetOf(adds), 'owner', 'Logistics').sheet.table.rules[0]?.then).toMatchObject({
      kind: 'assign',
      owner: 'logistics',
      informed: ['finance'],
    });
  });

  it('has nowhere to go for a condition of the catch-all, but may change whom it names', () => {
    const sheet = sheetOf(assigns('a'));
    const line = catchAllLine(sheet.table.catchAll);
    const written = write(
      sheet,
      [
        { line, column: column('when.market'), text: 'BR' },
        { line, column: column('owner'), text: 'Logistics' },
      ],
      cells,
    );
    expect(written.nowhere).toBe(1);
    expect(written.sheet.table.catchAll).toEqual({ ...sheet.table.catchAll, owner: 'logistics' });
  });
});

it('shows a single node without the sign that only its subtree would need', () => {
  const line = assigns('a', { market: { kind: 'oneOf', values: ['BR', 'MX'] } });
  expect(cells.write(line, column('when.market'))).toBe('BR, MX');
  const alone = assigns('b', { market: { kind: 'oneOf', values: ['SEA'] } });
  expect(cells.write(alone, column('when.market'))).toBe('=SEA');
});
