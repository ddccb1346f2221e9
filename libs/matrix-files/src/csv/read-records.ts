import { Stop } from '../problem.ts';

export type Delimiter = ',' | ';' | '\t';

/**
 * Splits CSV into records (RFC 4180, any line ends). An unclosed quote and text behind a closing one are refused with
 * their place: read on, they would swallow good rows.
 * @param take Returns false to end the reading.
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  limit: number,
  take: (cells: readonly string[], row: number) => boolean | void,
): void {
  let at = 0;
  let left = limit;
  for (let row = 1; at < text.length; row++) {
    const cells: string[] = [];
    for (;;) {
      left -= 1;
      if (left < 0) throw new Stop('too-many-cells', { limit });
      const start = at;
      if (text.charAt(at) === '"') {
        const [value, end] = quotedCell(text, at, row, cells.length);
        cells.push(value);
        at = end;
        if (at < text.length && !ends(text.charAt(at), delimiter)) {
          throw new Stop('unexpected', { at: at - start }, { row, column: String(cells.length - 1) });
        }
      } else {
        while (at < text.length && !ends(text.charAt(at), delimiter)) at += 1;
        cells.push(text.slice(start, at));
      }
      if (text.charAt(at) !== delimiter) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (take(cells, row) === false) return;
  }
}

const ends = (sign: string, delimiter: Delimiter): boolean =>
  sign === delimiter || sign === '\n' || sign === '\r';

/** Longer than any cell; a quote that swallows so much was never meant to. */
const MAX_CELL = 1_000_000;

function quotedCell(text: string, start: number, row: number, column: number): [string, number] {
  const place = { row, column: String(column) };
  for (let from = start + 1; ;) {
    const end = text.indexOf('"', from);
    if (end < 0) throw new Stop('unclosed-quote', { at: 0 }, place);
    if (end - start > MAX_CELL) throw new Stop('cell-too-long', { limit: MAX_CELL }, place);
    if (text.charAt(end + 1) !== '"') return [text.slice(start + 1, end).replaceAll('""', '"'), end + 1];
    from = end + 2;
  }
}
