import { MAX_RULES } from '@baton/ownership-matrix';
import { columnLetter } from '../grid.ts';
import type { Cell, Grid, GridRow } from '../grid.ts';
import { withOddSigns } from '../odd-signs.ts';
import { Stop } from '../problem.ts';
import type { FileLimits } from '../problem.ts';
import { sectionNamed, unguarded } from '../layout/sections.ts';
import { SHEETS } from '../layout/sheets.ts';
import { decodeText } from './decode.ts';
import { readRecords } from './read-records.ts';
import type { Delimiter } from './read-records.ts';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/**
 * The sections of a CSV file as sheets; without a line such as `[Rules]` everything is the rules. Rows are counted as a
 * spreadsheet counts them when it opens the file.
 * @param knows How many of these heads are known: it tells which sign parts the cells.
 */
export function readCsv(
  bytes: Uint8Array,
  limits: FileLimits,
  knows: (heads: readonly string[]) => number,
): Grid[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) throw new Stop('not-this-format');
  const whole = decodeText(bytes);
  const named = /^sep=([,;\t])\r?\n/i.exec(whole);
  const delimiter = (named?.[1] as Delimiter | undefined) ?? delimiterOf(whole, knows); // The pattern names no others.
  const grids: { name: string; rows: GridRow[]; merges: [] }[] = [];
  let section: string = SHEETS.rules;
  try {
    readRecords(whole, delimiter, limits.cells, (texts, row) => {
      if (row === 1 && named) return;
      const cells = texts.flatMap((text, column): Cell[] =>
        text.trim() === '' ? [] : [{ column, kind: 'text', text: withOddSigns(unguarded(text)) }],
      );
      const [first] = cells;
      if (first === undefined) return;
      const begun = sectionNamed(cells);
      if (begun !== null) {
        section = begun;
        grids.push({ name: section, rows: [], merges: [] });
        return;
      }
      if (grids.length === 0) grids.push({ name: section, rows: [], merges: [] });
      const rows = grids.at(-1)?.rows;
      rows?.push({ row, cells });
      if (rows !== undefined && section === SHEETS.rules && rows.length > MAX_RULES + 1)
        throw new Stop('too-many-rules', { limit: MAX_RULES }, { sheet: section, row, column: null });
    });
  } catch (reason) {
    if (!(reason instanceof Stop) || reason.place.row === undefined) throw reason;
    const place = reason.place.column ?? null;
    const column = place === null ? null : columnLetter(Number(place));
    throw new Stop(reason.code, reason.details, { sheet: section, row: reason.place.row, column });
  }
  return grids;
}

/** The sign that parts the first row of heads into the most that are known. */
function delimiterOf(text: string, knows: (heads: readonly string[]) => number): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    let known = 0;
    try {
      readRecords(text.slice(0, 100_000), delimiter, 10_000, (cells, row) => {
        const filled = cells.filter((cell) => cell.trim() !== '');
        if (filled.length > 1) known = knows(filled);
        return filled.length <= 1 && row < 100;
      });
    } catch {
      // Not this one; the reading itself will tell what is wrong.
    }
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}
