import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour, type Direction } from './grid-walk.ts';

const grid = [['a1', 'a2', 'a3'], [], ['c1', 'c2']];

describe('walking over the board by keyboard', () => {
  it.each([
    ['a2', 'down', 'a3'],
    ['a3', 'down', 'a3'],
    ['a1', 'up', 'a1'],
    ['a1', 'right', 'c1'],
    ['a3', 'right', 'c2'],
    ['c2', 'left', 'a2'],
    ['c1', 'right', 'c1'],
  ] as const)('from %s %s leads to %s', (from, direction, to) => {
    expect(neighbour(grid, from, direction)).toBe(to);
  });

  it('begins with the first card, also when the one it was on is gone', () => {
    expect(neighbour([[], ['b1']], null, 'down')).toBe('b1');
    expect(neighbour(grid, 'gone', 'left')).toBe('a1');
    expect(neighbour([[], []], null, 'down')).toBeNull();
  });

  it('never leaves the board', () => {
    const anyGrid = fc.array(fc.array(fc.uuid(), { maxLength: 5 }), { maxLength: 7 });
    const ways = fc.array(fc.constantFrom<Direction>('up', 'down', 'left', 'right'));
    fc.assert(
      fc.property(anyGrid, ways, (columns, path) => {
        const all = columns.flat();
        let at: string | null = null;
        for (const direction of path) {
          at = neighbour(columns, at, direction);
          expect(at === null).toBe(all.length === 0);
          if (at !== null) expect(all).toContain(at);
        }
      }),
    );
  });
});
