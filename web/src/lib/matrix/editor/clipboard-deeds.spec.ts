import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CellText } from './cell-text.ts';
import { ClipboardDeeds } from './clipboard-deeds.ts';
import { Grid } from './grid.svelte.ts';
import { SheetPreferences } from './preferences.svelte.ts';
import { at, rowsSelected, selected } from './selection.ts';
import { SheetState } from './sheet-state.svelte.ts';
import { SheetView } from './sheet-view.svelte.ts';
import { assigns, tableOf, words } from './testing/small-sheet.ts';

const cells = new CellText(words);
let grid: Grid;
let clipboard: ClipboardDeeds;

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal('crypto', { randomUUID: () => `${Math.random()}`.slice(2) });
  const rules = [assigns('a', { market: { kind: 'within', nodes: ['SEA'] } }), assigns('b'), assigns('c')];
  const state = new SheetState({ table: tableOf(rules), unread: new Map() });
  const view = new SheetView(state, () => cells, new SheetPreferences('ana'));
  grid = new Grid(
    state,
    view,
    () => cells,
    () => true,
  );
  clipboard = new ClipboardDeeds(grid);
  return () => vi.unstubAllGlobals();
});

const names = () => grid.state.table.rules.map(({ label }) => label);
const ids = () => grid.state.table.rules.map(({ id }) => id);

describe('pasting into cells', () => {
  it('writes over what stands there and adds rules for the rows beyond the last', () => {
    grid.select(at({ row: 2, column: 0 }));
    const pasted = clipboard.paste([
      ['C', 'BR'],
      ['D', 'MX'],
      ['E', 'SEA'],
    ]);
    expect(pasted).toEqual({ cells: 6, added: 2, unread: 0, lost: 0 });
    expect(names()).toEqual(['a', 'b', 'C', 'D', 'E']);
    expect(grid.state.table.catchAll.owner).toBe('finance');
    expect(grid.block).toEqual({ top: 2, bottom: 4, left: 0, right: 1 });
  });

  it('is one step to undo', () => {
    const before = grid.state.table;
    grid.select(at({ row: 0, column: 0 }));
    clipboard.paste([
      ['x', 'BR'],
      ['y', 'nowhere'],
    ]);
    expect(grid.state.sheet.unread.size).toBe(1);
    grid.undo();
    expect(grid.state.table).toBe(before);
    expect(grid.state.sheet.unread.size).toBe(0);
    grid.redo();
    expect(names()).toEqual(['x', 'y', 'c']);
  });

  it('tells of what it could not place', () => {
    grid.select(at({ row: 3, column: 1 }));
    expect(clipboard.paste([['BR']])).toEqual({ cells: 1, added: 0, unread: 0, lost: 1 });
  });
});

describe('whole rows', () => {
  it('are cut and put elsewhere as the same rules', () => {
    grid.select(rowsSelected(0, 0));
    const taken = clipboard.cut();
    expect(ids()).toEqual(['b', 'c']);
    grid.select(rowsSelected(1, 1));
    expect(clipboard.paste(taken).added).toBe(1);
    expect(ids()).toEqual(['b', 'c', 'a']);
    expect(grid.state.table.rules[2]?.when).toEqual({ market: { kind: 'within', nodes: ['SEA'] } });
  });

  it('are added as other rules when they were copied', () => {
    grid.select(rowsSelected(0, 1));
    const taken = clipboard.copy();
    clipboard.paste(taken);
    expect(names()).toEqual(['a', 'b', 'a', 'b', 'c']);
    expect(new Set(ids()).size).toBe(5);
  });

  it('from a spreadsheet with a header find their columns by name', () => {
    grid.select(rowsSelected(2, 2));
    const pasted = clipboard.paste([
      ['owner', 'when.market', 'name'],
      ['Finance', 'BR', 'New'],
    ]);
    expect(pasted.added).toBe(1);
    const added = grid.state.table.rules[3];
    expect(added).toMatchObject({ label: 'New', when: { market: { kind: 'within', nodes: ['BR'] } } });
    expect(added?.then).toMatchObject({ owner: 'finance', path: '' });
  });
});

it('fills down and empties what is selected', () => {
  grid.select(selected({ top: 0, bottom: 2, left: 1, right: 1 }));
  clipboard.fillDown();
  expect(grid.state.table.rules.map(({ when }) => Object.keys(when).length)).toEqual([1, 1, 1]);
  clipboard.empty();
  expect(grid.state.table.rules.map(({ when }) => Object.keys(when).length)).toEqual([0, 0, 0]);
});
