import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptSheet } from './kept-sheet.ts';
import { assigns, tableOf } from './testing/small-sheet.ts';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (id: string) => stored.get(id) ?? null,
    setItem: (id: string, text: string) => stored.set(id, text),
    removeItem: (id: string) => stored.delete(id),
  });
});
afterEach(() => vi.unstubAllGlobals());

const base = tableOf([assigns('a'), assigns('b')]);
const sheet = {
  table: tableOf([{ ...assigns('a'), label: 'typed' }, assigns('b')]),
  unread: new Map([['b owner', 'nobdy']]),
};

it('finds again what was typed, readable or not', () => {
  new KeptSheet('ana', 'd').keep(3, base, sheet);
  const found = new KeptSheet('ana', 'd').find({ version: 3, table: base });
  expect(found).toEqual({ version: 3, base, sheet });
  expect(new KeptSheet('wei', 'd').find({ version: 3, table: base })).toBeNull();
});

it('finds it with what it began from when somebody saved meanwhile', () => {
  new KeptSheet('ana', 'd').keep(3, base, sheet);
  const theirs = tableOf([{ ...assigns('a'), label: 'theirs' }]);
  const found = new KeptSheet('ana', 'd').find({ version: 4, table: theirs });
  expect(found).toEqual({ version: 3, base, sheet });
});

it('keeps what still fits when there was no room for the base', () => {
  new KeptSheet('ana', 'd').keep(3, base, sheet);
  for (const id of stored.keys()) if (id.includes('base')) stored.delete(id);
  const theirs = tableOf([assigns('a')]);
  const found = new KeptSheet('ana', 'd').find({ version: 4, table: theirs });
  expect(found?.sheet.table.rules).toEqual([{ ...assigns('a'), label: 'typed' }]);
  expect(found?.version).toBe(4);
});

it('is empty once everything is saved', () => {
  const kept = new KeptSheet('ana', 'd');
  kept.keep(3, base, sheet);
  kept.keep(4, sheet.table, { table: sheet.table, unread: new Map() });
  expect(stored.size).toBe(0);
  expect(kept.find({ version: 4, table: base })).toBeNull();
});
