import type { DraftTable } from '@baton/ownership-matrix';
import { writeCsv } from './csv/write-csv.ts';
import { writeDmn } from './dmn/write-dmn.ts';
import { columnLetter } from './grid.ts';
import type { Page } from './grid.ts';
import type { FileFormat } from './import-file.ts';
import { writePages } from './layout/write-pages.ts';
import { Problems } from './problem.ts';
import type { FileProblem } from './problem.ts';
import type { FileWords } from './words.ts';
import { MAX_CELL, writeWorkbook } from './xlsx/write-workbook.ts';

export type Exported =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly mediaType: string; readonly extension: string }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly problemCount: number };

export const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  dmn: 'application/dmn+xml',
};

/**
 * The table as a file; importing it again gives exactly this table (of DMN: one that decides the same). Refused is only
 * what the format cannot hold: a cell beyond 32,767 signs in XLSX, what DMN cannot say.
 */
export function exportFile(table: DraftTable, format: FileFormat, words: FileWords = {}): Exported {
  const problems = new Problems();
  const bytes = written(table, format, words, problems);
  if (bytes === null || problems.count > 0)
    return { ok: false, problems: problems.list, problemCount: problems.count };
  return { ok: true, bytes, mediaType: MEDIA_TYPES[format], extension: format };
}

function written(
  table: DraftTable,
  format: FileFormat,
  words: FileWords,
  problems: Problems,
): Uint8Array | null {
  if (format === 'dmn') return writeDmn(table);
  const pages = writePages(table, words);
  if (format === 'csv') return writeCsv(pages);
  tellLongCells(pages, problems);
  return problems.count > 0 ? null : writeWorkbook(pages);
}

function tellLongCells(pages: readonly Page[], problems: Problems): void {
  for (const { name, rows } of pages) {
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => {
        if (text.length <= MAX_CELL) return;
        problems.add('cell-too-long', { sheet: name, row: row + 1, column: columnLetter(column) }, text, {
          limit: MAX_CELL,
        });
      }),
    );
  }
}
