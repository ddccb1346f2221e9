import { readTsv, writeTsv } from './tsv.ts';

type Cells = readonly (readonly string[])[];

/**
 * Puts cells on the clipboard as text and, for spreadsheets, as a table whose cells are text: pasted as plain text alone, "=SEA"
 * would become a formula and "1, 2" a date.
 */
export function putCells(clipboard: DataTransfer, cells: Cells): void {
  clipboard.setData('text/plain', writeTsv(cells));
  clipboard.setData('text/html', writeHtml(cells));
}

/** Null when there is nothing to paste. Text goes first: it is what the spreadsheet shows; the table is for what brings nothing else. */
export function takeCells(clipboard: DataTransfer): Cells | null {
  const text = clipboard.getData('text/plain');
  if (text !== '') return readTsv(text);
  return readHtml(clipboard.getData('text/html'));
}

function writeHtml(rows: Cells): string {
  const cell = (text: string) =>
    `<td style="mso-number-format:'\\@'">${escaped(text).replaceAll(/\r?\n/gu, '<br>')}</td>`;
  return `<table>${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</table>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (mark) => escapes[mark] ?? mark);

function readHtml(html: string): Cells | null {
  if (html === '') return null;
  // Parsed apart from the page: nothing in it runs or is loaded.
  const rows = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) =>
      (cell.textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
    ),
  );
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width === 0) return null;
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}
