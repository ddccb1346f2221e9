/** A sheet of a workbook or a section of a CSV file as it was read: only cells that hold something. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** Merged ranges, from 1. */
  readonly merges: readonly Merge[];
}

export interface GridRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** From 0. */
  readonly column: number;
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'error' | 'formula';
  readonly text: string;
}

export interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  /** From 0. */
  readonly fromColumn: number;
}

/** A sheet to be written: texts by row and column. */
export interface Page {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Column 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of a reference such as `AB12`, from 0, and its row; null when it is none. */
export function readReference(reference: string): { readonly column: number; readonly row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}
