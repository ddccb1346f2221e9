import { columnLetter } from '../grid.ts';
import type { Cell, Grid, GridRow } from '../grid.ts';
import type { FileProblemCode, Problems } from '../problem.ts';

export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Longer than anybody's head of a column. */
const MAX_HEAD = 1000;

/** A sheet below its heads: cells by the column that they belong to. */
export interface Body<Column extends string> {
  readonly sheet: string;
  readonly has: (column: Column) => boolean;
  readonly letter: (column: Column) => string | null;
  readonly rows: readonly BodyRow<Column>[];
}

export interface BodyRow<Column extends string> {
  readonly row: number;
  readonly cells: ReadonlyMap<Column, Cell>;
}

/**
 * Finds the heads in the first row that holds anything, in any order, and tells what is wrong with them: unknown, twice,
 * missing above cells that hold something. Merged cells and cells that are no texts are told of here too.
 */
export function readBody<Column extends string>(
  grid: Grid,
  known: (head: string) => Column | { readonly unknown: true; readonly nearest?: string },
  mayBeBoolean: (column: Column) => boolean,
  problems: Problems,
): Body<Column> {
  const [heads, ...rows] = grid.rows;
  const byPlace = new Map<number, Column>();
  const places = new Map<Column, number>();
  const ignored = new Set<number>();
  const at = (row: number, column: number) => ({ sheet: grid.name, row, column: columnLetter(column) });
  for (const { column, text } of heads?.cells ?? []) {
    const row = heads?.row ?? 1;
    const found = text.length > MAX_HEAD ? ({ unknown: true } as const) : known(text.trim());
    if (typeof found !== 'string') {
      ignored.add(column);
      problems.add(
        'unknown-column',
        at(row, column),
        text,
        found.nearest ? { nearest: found.nearest } : null,
      );
      continue;
    }
    const before = places.get(found);
    if (before !== undefined) {
      ignored.add(column);
      problems.add('duplicate-column', at(row, column), text, { first: columnLetter(before) });
    } else {
      places.set(found, column);
      byPlace.set(column, found);
    }
  }
  checkMerges(grid, problems);
  return {
    sheet: grid.name,
    has: (column) => places.has(column),
    letter: (column) => {
      const place = places.get(column);
      return place === undefined ? null : columnLetter(place);
    },
    rows: rows.map((row) =>
      bodyRow(row, byPlace, ignored, mayBeBoolean, (...args) => problems.add(...args), at),
    ),
  };
}

const notText: Readonly<Partial<Record<Cell['kind'], FileProblemCode>>> = {
  formula: 'formula',
  error: 'error-cell',
  date: 'date-cell',
};

function bodyRow<Column extends string>(
  { row, cells }: GridRow,
  byPlace: ReadonlyMap<number, Column>,
  ignored: ReadonlySet<number>,
  mayBeBoolean: (column: Column) => boolean,
  tell: Problems['add'],
  at: (row: number, column: number) => { sheet: string; row: number; column: string },
): BodyRow<Column> {
  const found = new Map<Column, Cell>();
  for (const cell of cells) {
    const column = byPlace.get(cell.column);
    const code = notText[cell.kind];
    if (column === undefined) {
      if (!ignored.has(cell.column)) tell('column-without-head', at(row, cell.column), cell.text);
      continue;
    }
    if (code !== undefined) tell(code, at(row, cell.column), cell.text);
    else if (cell.kind === 'boolean' && !mayBeBoolean(column))
      tell('boolean-cell', at(row, cell.column), cell.text);
    else if (cell.text.length > 1_000_000) tell('cell-too-long', at(row, cell.column), cell.text);
    else found.set(column, cell);
  }
  return { row, cells: found };
}

/** Merged cells hide what stands in which row. Those below the last row, or of empty rows alone, do no harm. */
function checkMerges({ name, rows, merges }: Grid, problems: Problems): void {
  const filled = rows.map(({ row }) => row);
  for (const { fromRow, toRow, fromColumn } of merges) {
    const next = lowerBound(filled, fromRow);
    if ((filled[next] ?? Infinity) <= toRow) {
      problems.add('merged-cells', { sheet: name, row: fromRow, column: columnLetter(fromColumn) });
    }
  }
}

function lowerBound(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
