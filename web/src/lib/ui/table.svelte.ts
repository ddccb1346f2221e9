import type { Snippet } from 'svelte';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** A CSS grid track: `120px`, `minmax(160px, 1fr)`, `max-content`. */
  readonly width?: string;
  readonly align?: 'start' | 'end';
  /** What to sort by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** The content: a snippet, or a text. */
  readonly cell?: Snippet<[Row]>;
  readonly text?: (row: Row) => string;
  /** Stands before the column that leads somewhere: something to press of its own. */
  readonly before?: boolean;
  /** In place of the title, which then is only read aloud. */
  readonly head?: Snippet;
  /** Left out on phones. */
  readonly spare?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** Rows in the order of a column; rows without a value come last either way, equal ones keep their order. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
  collator: Intl.Collator,
): readonly Row[] {
  const sortBy = columns.find(({ key }) => key === sort?.key)?.sortBy;
  if (!sort || !sortBy) return rows;
  const direction = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [sortBy(a), sortBy(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return (x - y) * direction;
    return collator.compare(String(x), String(y)) * direction;
  });
}

/** A first press sorts ascending, a second descending, a third goes back to the given order. */
export function nextSort(sort: Sort | undefined, key: string): Sort | undefined {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? undefined : { key, descending: true };
}
