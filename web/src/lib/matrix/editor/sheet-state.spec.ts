import { expect, it } from 'vitest';
import { at } from './selection.ts';
import { SheetState } from './sheet-state.svelte.ts';
import { assigns, tableOf } from './testing/small-sheet.ts';

const here = at({ row: 0, column: 0 });

it('takes back what the viewer did and keeps what a colleague did meanwhile', () => {
  const [a, b] = [assigns('a'), assigns('b')];
  const base = tableOf([a, b]);
  const state = new SheetState({ table: base, unread: new Map() });
  const mine = tableOf([{ ...a, label: 'mine' }, b]);
  state.change({ table: mine, unread: new Map() }, here);
  const theirs = tableOf([a, { ...b, label: 'theirs' }]);
  state.bring(
    base,
    theirs,
    tableOf([
      { ...a, label: 'mine' },
      { ...b, label: 'theirs' },
    ]),
  );
  state.undo(here);
  expect(state.table.rules.map(({ label }) => label)).toEqual(['a', 'theirs']);
  state.redo(here);
  expect(state.table.rules.map(({ label }) => label)).toEqual(['mine', 'theirs']);
  expect(state.canRedo).toBe(false);
});
