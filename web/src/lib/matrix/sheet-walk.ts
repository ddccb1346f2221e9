/** A cell of a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that a page key skips. */
const pageRows = 15;

/** Where a key leads from a cell, as in a spreadsheet; null for keys that do not walk. */
export function walked(
  { row, column }: Place,
  { key, mod }: { readonly key: string; readonly mod: boolean },
  size: { readonly rows: number; readonly columns: number },
): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (next: Place): Place => ({
    row: Math.min(last.row, Math.max(0, next.row)),
    column: Math.min(last.column, Math.max(0, next.column)),
  });
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return to({ row: mod ? last.row : row + 1, column });
    case 'ArrowUp':
    case 'k':
      return to({ row: mod ? 0 : row - 1, column });
    case 'ArrowRight':
      return to({ row, column: mod ? last.column : column + 1 });
    case 'ArrowLeft':
      return to({ row, column: mod ? 0 : column - 1 });
    case 'PageDown':
      return to({ row: row + pageRows, column });
    case 'PageUp':
      return to({ row: row - pageRows, column });
    case 'Home':
      return to({ row: mod ? 0 : row, column: 0 });
    case 'End':
      return to({ row: mod ? last.row : row, column: last.column });
    default:
      return null;
  }
}
