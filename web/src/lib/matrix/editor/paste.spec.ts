import { describe, expect, it } from 'vitest';
import { fillDown, headerOf, land } from './paste.ts';

const one = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

describe('where pasted cells land', () => {
  it('is from the selected cell to the right and downwards', () => {
    const { cells, block } = land(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      one(2, 3),
      9,
    );
    expect(cells).toEqual([
      { row: 2, column: 3, text: 'a' },
      { row: 2, column: 4, text: 'b' },
      { row: 3, column: 3, text: 'c' },
      { row: 3, column: 4, text: 'd' },
    ]);
    expect(block).toEqual({ top: 2, bottom: 3, left: 3, right: 4 });
  });

  it('is again and again where the selection is a multiple of what was copied', () => {
    const { cells } = land([['a'], ['b']], { top: 0, bottom: 3, left: 1, right: 2 }, 9);
    expect(cells.map(({ text }) => text).join('')).toBe('aabbaabb');
    expect(cells).toHaveLength(8);
  });

  it('is once where it is not', () => {
    expect(land([['a'], ['b']], { top: 0, bottom: 2, left: 1, right: 1 }, 9).cells).toHaveLength(2);
  });

  it('tells how many texts found no column', () => {
    const { cells, beside } = land([['a', 'b', ' ', 'd']], one(0, 7), 9);
    expect(cells).toHaveLength(2);
    expect(beside).toBe(1);
  });
});

describe('filling down', () => {
  const text = (row: number, column: number) => `${row}/${column}`;

  it('brings the first row of the selection into the others', () => {
    expect(fillDown({ top: 1, bottom: 3, left: 2, right: 2 }, text)).toEqual([
      { row: 2, column: 2, text: '1/2' },
      { row: 3, column: 2, text: '1/2' },
    ]);
  });

  it('brings what stands above into a single row, and nothing into the first', () => {
    expect(fillDown(one(4, 1), text)).toEqual([{ row: 4, column: 1, text: '3/1' }]);
    expect(fillDown(one(0, 1), text)).toEqual([]);
  });
});

describe('a header among what is pasted', () => {
  const named = (text: string) => ({ rule: 0, market: 2, owner: 5 })[text];

  it('tells by its names where the columns belong', () => {
    expect(
      headerOf(
        [
          ['Owner', ' market '],
          ['a', 'b'],
        ],
        named,
      ),
    ).toEqual([5, 2]);
  });

  it('is none when a cell names no column, or two the same, or nothing follows', () => {
    expect(
      headerOf(
        [
          ['Owner', 'BR'],
          ['a', 'b'],
        ],
        named,
      ),
    ).toBeNull();
    expect(
      headerOf(
        [
          ['Owner', 'owner'],
          ['a', 'b'],
        ],
        named,
      ),
    ).toBeNull();
    expect(headerOf([['Owner', 'Market']], named)).toBeNull();
  });
});
