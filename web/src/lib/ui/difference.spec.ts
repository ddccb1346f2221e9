import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDifference, wordDifference, type Change, type Row } from './difference.ts';

const lineText = (row: Row) => (row.kind === 'line' ? row.pieces.map(({ text }) => text).join('') : '…');
const linesOf = (rows: readonly Row[], ...changes: Change[]) =>
  rows.flatMap((row) => (row.kind === 'line' && changes.includes(row.change) ? [lineText(row)] : []));

describe('by words', () => {
  it('marks only the words that differ', () => {
    const pieces = wordDifference('Delivery takes 3–5 days.', 'Delivery takes 7 days.', 'en');
    expect(pieces.filter(({ change }) => change === 'same').map(({ text }) => text.trim())).toContain(
      'Delivery takes',
    );
    expect(pieces.filter(({ change }) => change === 'added').map(({ text }) => text.trim())).toEqual(['7']);
  });

  it('finds words in Chinese, where no space parts them', () => {
    const pieces = wordDifference('巴西配送时效为五天', '巴西配送时效为七天', 'zh-Hans');
    expect(pieces.find(({ change }) => change === 'same')?.text).toContain('巴西配送');
    expect(pieces.some(({ change, text }) => change === 'added' && text.startsWith('七'))).toBe(true);
  });
});

describe('by lines', () => {
  it('folds what is far from any change', () => {
    const same = Array.from({ length: 9 }, (_, i) => `line ${i}`);
    const rows = lineDifference(['first', ...same].join('\n'), ['FIRST', ...same].join('\n'), 'en');
    expect(rows.map((row) => row.kind)).toEqual(['line', 'line', 'line', 'line', 'fold']);
    expect(rows.at(-1)).toEqual({ kind: 'fold', lines: 7 });
  });

  it('shows both texts whole, but for the folds', () => {
    const text = fc.array(fc.constantFrom('a b', 'a c', 'd', 'e f g'), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before.length > 0 && after.length > 0);
        const rows = lineDifference(before.join('\n'), after.join('\n'), 'en');
        const hidden = rows.reduce((sum, row) => sum + (row.kind === 'fold' ? row.lines : 0), 0);
        fc.pre(hidden === 0);
        expect(linesOf(rows, 'same', 'removed')).toEqual(before);
        expect(linesOf(rows, 'same', 'added')).toEqual(after);
      }),
    );
  });
});
