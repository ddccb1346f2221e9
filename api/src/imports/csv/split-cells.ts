/** `open`: a quoted cell has not ended yet, so the row may go on in the next line. */
export type SplitRow =
  | { readonly kind: 'cells'; readonly cells: string[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'malformed'; readonly reason: string };

/** The cells of one row (RFC 4180). A quote within an unquoted cell stands for itself. */
export function splitCells(row: string, delimiter: string): SplitRow {
  if (!row.includes('"')) return { kind: 'cells', cells: row.split(delimiter) };
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (row[at] !== '"') {
      const end = row.indexOf(delimiter, at);
      cells.push(end === -1 ? row.slice(at) : row.slice(at, end));
      if (end === -1) return { kind: 'cells', cells };
      at = end + 1;
      continue;
    }
    const end = closingQuote(row, at + 1);
    if (end === -1) return { kind: 'open' };
    cells.push(row.slice(at + 1, end).replaceAll('""', '"'));
    if (end + 1 === row.length) return { kind: 'cells', cells };
    if (row[end + 1] !== delimiter) return { kind: 'malformed', reason: 'text follows a closing quote' };
    at = end + 2;
  }
}

/** Two quotes in a row are one quote of the text. */
function closingQuote(row: string, from: number): number {
  for (let at = row.indexOf('"', from); at !== -1; at = row.indexOf('"', at + 2)) {
    if (row[at + 1] !== '"') return at;
  }
  return -1;
}
