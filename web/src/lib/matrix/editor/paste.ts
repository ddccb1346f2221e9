import type { Block } from './selection.ts';

type Cells = readonly (readonly string[])[];

/** A text for a cell, counted from the first row and column that are shown; rows beyond the last are rules to be added. */
export interface Landing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Landed {
  readonly cells: readonly Landing[];
  /** What is selected afterwards. */
  readonly block: Block;
  /** Texts that had no column to land in; they are told of, never dropped in silence. */
  readonly beside: number;
}

/**
 * Where copied cells land: from the upper left corner of the selection; over and over where the selection is a multiple of what was
 * copied in both directions; downwards beyond the last rule as new rules.
 */
export function land(cells: Cells, into: Block, columns: number): Landed {
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  const rows = into.bottom - into.top + 1;
  const across = into.right - into.left + 1;
  const again = height > 0 && width > 0 && rows % height === 0 && across % width === 0;
  const [down, right] = again ? [rows, across] : [height, width];
  const landed: Landing[] = [];
  let beside = 0;
  for (let r = 0; r < down; r += 1) {
    for (let c = 0; c < right; c += 1) {
      const text = cells[r % height]?.[c % width] ?? '';
      const [row, column] = [into.top + r, into.left + c];
      if (column < columns) landed.push({ row, column, text });
      else if (text.trim() !== '') beside += 1;
    }
  }
  const block = {
    top: into.top,
    left: into.left,
    bottom: into.top + down - 1,
    right: Math.min(columns - 1, into.left + right - 1),
  };
  return { cells: landed, block, beside };
}

/** Fills down: the first row of the block into those below it; of a single row, what stands above it. */
export function fillDown(block: Block, textAt: (row: number, column: number) => string): readonly Landing[] {
  const from = block.top === block.bottom ? block.top - 1 : block.top;
  if (from < 0) return [];
  const landed: Landing[] = [];
  for (let row = from + 1; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      landed.push({ row, column, text: textAt(from, column) });
    }
  }
  return landed;
}

/**
 * Whole rows copied with their header: which column each belongs to, by name, when the first line names columns only. Null when it
 * does not.
 */
export function headerOf(
  cells: Cells,
  columnNamed: (text: string) => number | undefined,
): readonly number[] | null {
  const [first, ...rest] = cells;
  if (first === undefined || rest.length === 0) return null;
  const columns = first.map((text) => columnNamed(text.trim().toLowerCase()));
  const known = columns.filter((column) => column !== undefined);
  return known.length === columns.length && new Set(known).size === known.length && known.length > 1
    ? known
    : null;
}
