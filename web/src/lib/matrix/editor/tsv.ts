/*
 * Cells as spreadsheets put them on the clipboard: tabs part cells, line ends part rows; a cell with a tab, a line end or a quote
 * stands in quotes, and its quotes are doubled.
 */

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Every row as long as the longest. One line end at the very end begins no row. A quote within a cell is a quote. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let rest = 0;
  const push = (cell: string) => rows.at(-1)?.push(cell);
  while (rest <= text.length) {
    const { cell, end } = text[rest] === '"' ? readQuoted(text, rest) : readPlain(text, rest);
    push(cell);
    const mark = text[end];
    if (mark === undefined) break;
    rest = end + (mark === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (mark === '\t') continue;
    if (rest === text.length) break;
    rows.push([]);
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

function readPlain(text: string, from: number): { cell: string; end: number } {
  let end = from;
  while (end < text.length && !/[\t\r\n]/u.test(text[end] ?? '')) end += 1;
  return { cell: text.slice(from, end), end };
}

/** A quote that opens a cell and is never closed was only a quote. */
function readQuoted(text: string, from: number): { cell: string; end: number } {
  let cell = '';
  for (let i = from + 1; i < text.length; i += 1) {
    if (text[i] !== '"') cell += text[i];
    else if (text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else {
      const after = text[i + 1];
      return after === undefined || /[\t\r\n]/u.test(after) ? { cell, end: i + 1 } : readPlain(text, from);
    }
  }
  return readPlain(text, from);
}
