/**
 * A text of any kind, such as a label or an id, in a cell: in quotation marks where blanks around it would be lost, where
 * it is empty on purpose, or where it begins with a quotation mark itself.
 */
export function writeFree(text: string | undefined): string {
  if (text === undefined) return '';
  const safe = text !== '' && text === text.trim() && !text.startsWith('"');
  return safe ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Undefined where the cell is empty. */
export function readFree(cell: string): string | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  const inner = /^"(.*)"$/s.exec(text)?.[1];
  return inner === undefined || inner.replaceAll('""', '').includes('"') ? text : inner.replaceAll('""', '"');
}
