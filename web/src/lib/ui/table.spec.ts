import { expect, it } from 'vitest';
import { nextSort, sorted, type Column } from './table.svelte.ts';

interface Ticket {
  readonly title: string;
  readonly due: number | null;
}

const columns: readonly Column<Ticket>[] = [
  { key: 'title', title: 'Title', sortBy: ({ title }) => title },
  { key: 'due', title: 'Due', sortBy: ({ due }) => due },
  { key: 'mark', title: 'Mark' },
];
const rows: readonly Ticket[] = [
  { title: 'b10', due: null },
  { title: 'b2', due: 5 },
  { title: 'a', due: 1 },
  { title: 'c', due: 5 },
];
const titles = (key: string, descending: boolean) =>
  sorted(rows, columns, { key, descending }, new Intl.Collator('en', { numeric: true })).map(
    ({ title }) => title,
  );

it('sorts texts as people count', () => expect(titles('title', false)).toEqual(['a', 'b2', 'b10', 'c']));
it('puts rows without a value last either way and keeps the order of equals', () => {
  expect(titles('due', false)).toEqual(['a', 'b2', 'c', 'b10']);
  expect(titles('due', true)).toEqual(['b2', 'c', 'a', 'b10']);
});
it('leaves the order alone for a column that cannot be sorted', () => {
  expect(titles('mark', true)).toEqual(rows.map(({ title }) => title));
});
it('goes from ascending to descending to none', () => {
  const first = nextSort(undefined, 'due');
  const second = nextSort(first, 'due');
  expect([first?.descending, second?.descending, nextSort(second, 'due')]).toEqual([false, true, undefined]);
});
