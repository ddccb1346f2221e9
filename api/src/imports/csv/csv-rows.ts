import { splitCells, type SplitRow } from './split-cells.ts';
import type { TextLine } from './text-lines.ts';

/** A row with the line on which it begins, or the reason why that line holds none. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly reason: string };

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: AsyncGenerator<CsvRow>;
}

/** A cell may contain line ends, but one that goes on for longer lost its closing quote. */
const MOST_LINES_OF_A_ROW = 100;
const DELIMITERS = [',', ';', '\t'];

/** Null when there is no first line at all. The delimiter is the one that the header has most of. */
export async function csvTable(lines: AsyncGenerator<TextLine>): Promise<CsvTable | null> {
  const first = await lines.next();
  if (first.done) return null;
  const text = first.value.text ?? '';
  const delimiter = DELIMITERS.toSorted((a, b) => text.split(b).length - text.split(a).length)[0] ?? ',';
  const split = splitCells(text, delimiter);
  const header = split.kind === 'cells' ? split.cells.map((name) => name.trim()) : [text];
  return { header, rows: csvRows(lines, delimiter, header.length) };
}

/**
 * A row that cannot be read costs one line: reading goes on with the next, also behind a quote that is never closed,
 * which would swallow the rest of the file for a reader that trusts it.
 */
async function* csvRows(
  lines: AsyncGenerator<TextLine>,
  delimiter: string,
  width: number,
): AsyncGenerator<CsvRow> {
  const ahead: TextLine[] = [];
  const line = async (index: number): Promise<TextLine | null> => {
    while (ahead.length <= index) {
      const next = await lines.next();
      if (next.done) return null;
      ahead.push(next.value);
    }
    return ahead[index] ?? null;
  };
  for (;;) {
    const first = ahead[0] ?? (await line(0));
    if (first === null) return;
    const { row, used } = await read(first);
    ahead.splice(0, used);
    if (row) yield row;
  }

  /** Null for an empty line, which is no row. */
  async function read(first: TextLine): Promise<{ row: CsvRow | null; used: number }> {
    const bad = (reason: string) => ({ row: { line: first.number, reason }, used: 1 });
    if (first.text === null) return bad('the line is too long');
    if (first.text.trim() === '') return { row: null, used: 1 };
    let text = first.text;
    let split = splitCells(text, delimiter);
    let used = 1;
    while (split.kind === 'open' && used < MOST_LINES_OF_A_ROW) {
      const next = await line(used);
      if (next === null || next.text === null) break;
      text += `\n${next.text}`;
      split = splitCells(text, delimiter);
      used += 1;
    }
    const reason = faultOf(split, width);
    return reason === null && split.kind === 'cells'
      ? { row: { line: first.number, cells: split.cells }, used }
      : bad(reason ?? '');
  }
}

function faultOf(split: SplitRow, width: number): string | null {
  switch (split.kind) {
    case 'open':
      return 'a quote is opened and not closed';
    case 'malformed':
      return split.reason;
    case 'cells':
      return split.cells.length === width ? null : `it has ${split.cells.length} cells instead of ${width}`;
  }
}
