import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, blockOf, holds, rowsSelected, selected, type Place, type Selection } from './selection.ts';
import { walked } from './walk.ts';

/** Filled: the first three columns of rows 0 to 9, and row 20. */
const ground = {
  rows: 40,
  columns: 9,
  page: 15,
  filled: ({ row, column }: Place) => (row < 10 && column < 3) || row === 20,
};
const go = (key: string, from: Selection = at({ row: 5, column: 2 }), mod = false, shift = false) =>
  walked(from, { key, mod, shift }, ground);

describe('walking the sheet', () => {
  it('goes from cell to cell and stops at the edges', () => {
    expect(go('ArrowDown')).toEqual(at({ row: 6, column: 2 }));
    expect(go('ArrowUp', at({ row: 0, column: 0 }))).toEqual(at({ row: 0, column: 0 }));
    expect(go('PageDown', at({ row: 30, column: 1 }))).toEqual(at({ row: 39, column: 1 }));
    expect(go('x')).toBeNull();
  });

  it('goes with Ctrl to the end of what is filled, then to the next that is', () => {
    expect(go('ArrowDown', at({ row: 5, column: 2 }), true)?.active).toEqual({ row: 9, column: 2 });
    expect(go('ArrowDown', at({ row: 9, column: 2 }), true)?.active).toEqual({ row: 20, column: 2 });
    expect(go('ArrowDown', at({ row: 20, column: 2 }), true)?.active).toEqual({ row: 39, column: 2 });
    expect(go('ArrowRight', at({ row: 5, column: 0 }), true)?.active).toEqual({ row: 5, column: 2 });
  });

  it('selects from where one began with Shift, and keeps the focus there', () => {
    const more = go('ArrowRight', at({ row: 5, column: 2 }), false, true);
    expect(more && blockOf(more, ground)).toEqual({ top: 5, bottom: 5, left: 2, right: 3 });
    expect(more?.active).toEqual({ row: 5, column: 2 });
    const rows = go('ArrowDown', rowsSelected(2, 3), false, true);
    expect(rows && blockOf(rows, ground)).toEqual({ top: 2, bottom: 4, left: 0, right: 8 });
  });

  it('lets Tab leave the sheet only at its ends', () => {
    expect(go('Tab', at({ row: 3, column: 8 }))?.active).toEqual({ row: 4, column: 0 });
    expect(go('Tab', at({ row: 39, column: 8 }))).toBeNull();
    expect(go('Tab', at({ row: 0, column: 0 }), false, true)).toBeNull();
  });

  it('goes round within what is selected by Tab and Enter, through every cell once', () => {
    const blocks = fc.record({
      top: fc.nat(20),
      left: fc.nat(4),
      height: fc.integer({ min: 1, max: 5 }),
      width: fc.integer({ min: 2, max: 4 }),
    });
    fc.assert(
      fc.property(blocks, fc.constantFrom('Tab', 'Enter'), fc.boolean(), (b, key, shift) => {
        const block = { top: b.top, left: b.left, bottom: b.top + b.height - 1, right: b.left + b.width - 1 };
        const seen = new Set<string>();
        let selection: Selection = selected(block);
        for (let i = 0; i < b.height * b.width; i += 1) {
          expect(holds(block, selection.active)).toBe(true);
          seen.add(`${selection.active.row} ${selection.active.column}`);
          selection = walked(selection, { key, mod: false, shift }, ground) ?? selection;
        }
        expect(seen.size).toBe(b.height * b.width);
        expect(selection).toEqual(selected(block));
      }),
    );
  });
});
