import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv, writeTsv } from './tsv.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', ',', '=', '中') });
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  );

describe('cells on the clipboard', () => {
  it('come back as they were put there, whatever they hold', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        // A single empty cell at the end is what the last line end looks like.
        fc.pre(!(cells.length > 1 && cells.at(-1)?.length === 1 && cells.at(-1)?.[0] === ''));
        expect(readTsv(writeTsv(cells))).toEqual(cells);
      }),
    );
  });

  it('are read as Excel writes them', () => {
    expect(readTsv('BR, MX\t"say ""yes"""\r\n"two\nlines"\t\r\n')).toEqual([
      ['BR, MX', 'say "yes"'],
      ['two\nlines', ''],
    ]);
  });

  it('may hold quotes that open nothing', () => {
    expect(readTsv('5" pipe\t"open')).toEqual([['5" pipe', '"open']]);
    expect(readTsv('"a" b\tc')).toEqual([['"a" b', 'c']]);
  });

  it('makes short rows as long as the longest', () => {
    expect(readTsv('a\tb\nc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });
});
