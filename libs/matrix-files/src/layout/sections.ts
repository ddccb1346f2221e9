import type { Cell, Grid, GridRow } from '../grid.ts';
import { SHEETS } from './sheets.ts';

/** The sheet that a line such as `[Rules]` begins; null when it begins none. */
export function sectionNamed(cells: readonly Cell[]): string | null {
  const [only, other] = cells;
  if (only === undefined || other !== undefined) return null;
  const name = /^\s*\[(.+)\]\s*$/.exec(only.text)?.[1]?.toLowerCase();
  return Object.values(SHEETS).find((sheet) => sheet.toLowerCase() === name) ?? null;
}

/** Undoes the apostrophe before what a spreadsheet would run. */
export const unguarded = (text: string): string => (/^''*[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** A CSV file of ours that somebody opened in a spreadsheet and saved as a workbook: its one sheet holds all sections. */
export function splitSections(grid: Grid): Grid[] {
  if (sectionNamed(grid.rows[0]?.cells ?? []) === null) return [grid];
  const grids: (Grid & { rows: GridRow[] })[] = [];
  for (const { row, cells } of grid.rows) {
    const name = sectionNamed(cells);
    if (name !== null) grids.push({ name, rows: [], merges: grid.merges });
    else
      grids.at(-1)?.rows.push({ row, cells: cells.map((cell) => ({ ...cell, text: unguarded(cell.text) })) });
  }
  return grids;
}
