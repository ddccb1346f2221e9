import { describe, expect, it } from 'vitest';
import { walked } from './sheet-walk.ts';

const size = { rows: 40, columns: 9 };
const from = (key: string, mod = false, row = 5, column = 4) => walked({ row, column }, { key, mod }, size);

describe('walking a sheet', () => {
  it('goes from cell to cell and stops at the edges', () => {
    expect(from('ArrowDown')).toEqual({ row: 6, column: 4 });
    expect(from('ArrowLeft')).toEqual({ row: 5, column: 3 });
    expect(from('ArrowUp', false, 0, 0)).toEqual({ row: 0, column: 0 });
    expect(from('PageDown', false, 30)).toEqual({ row: 39, column: 4 });
  });

  it('goes to the ends as a spreadsheet does', () => {
    expect(from('Home')).toEqual({ row: 5, column: 0 });
    expect(from('End', true)).toEqual({ row: 39, column: 8 });
    expect(from('ArrowRight', true)).toEqual({ row: 5, column: 8 });
  });

  it('leaves other keys alone', () => {
    expect(from('Enter')).toBeNull();
    expect(from('a')).toBeNull();
  });
});
