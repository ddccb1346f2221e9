import type { Page } from '../grid.ts';
import { withoutOddSigns } from '../odd-signs.ts';

/**
 * CSV as spreadsheets open it: UTF-8 with its mark, commas, CRLF, a section for each page. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it; reading takes it away again.
 */
export function writeCsv(pages: readonly Page[]): Uint8Array {
  const lines = pages.flatMap(({ name, rows }) => [
    `[${name}]`,
    ...rows.map((cells) => cells.map(written).join(',')),
    '',
  ]);
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}`);
}

function written(text: string): string {
  const guarded = withoutOddSigns(/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  return /[",;\t\r\n']|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
