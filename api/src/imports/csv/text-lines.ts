import { StringDecoder } from 'node:string_decoder';

/** No row of a log is longer; what is, has lost its line ends, and must not fill the memory. */
export const LONGEST_LINE = 1_000_000;

/** A line without its end, or null in place of one that is too long. */
export type TextLine = { readonly number: number; readonly text: string | null };

/** Lines of a UTF-8 text, counted from 1. They end with a line feed, or carriage return and line feed. */
export async function* textLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<TextLine> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let rest = '';
  let tooLong = false;
  const line = (text: string): TextLine => {
    const whole = tooLong || text.length > LONGEST_LINE ? null : withoutReturn(text);
    tooLong = false;
    return { number: number++, text: whole };
  };
  for await (const chunk of bytes) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    if (number === 1 && parts[0] !== undefined) parts[0] = withoutMark(parts[0]);
    for (const text of parts) yield line(text);
    if (rest.length > LONGEST_LINE) {
      tooLong = true;
      rest = '';
    }
  }
  rest += decoder.end();
  if (number === 1) rest = withoutMark(rest);
  if (rest !== '' || tooLong) yield line(rest);
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** Spreadsheets write a byte order mark before the first line. */
const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);
