import { closingOf, readQuoted } from './quote.ts';
import { refused } from './problem.ts';
import type { Refused } from './problem.ts';

/** One value of a list as it was typed. */
export interface Item {
  /** Without quotation marks. */
  readonly value: string;
  readonly at: number;
  /** Where it ends, behind a closing quotation mark. */
  readonly end: number;
  readonly quoted: boolean;
  /** `=SEA`: the node alone, without its subtree. */
  readonly alone: boolean;
}

export const isSeparator = (sign: string): boolean => sign !== '' && ',，、;；\n\r'.includes(sign);

/** Splits at commas, also Chinese ones, semicolons and line ends. Nothing between two of them is passed over. */
export function readItems(
  text: string,
  offset = 0,
): { readonly ok: true; readonly items: readonly Item[] } | Refused {
  const items: Item[] = [];
  let at = 0;
  const skipBlanks = (): void => {
    while (at < text.length && text.charAt(at).trim() === '' && !isSeparator(text.charAt(at))) at += 1;
  };
  while (at < text.length) {
    skipBlanks();
    const start = at;
    const alone = text.charAt(at) === '=';
    if (alone) at += 1;
    skipBlanks();
    const isQuoted = closingOf[text.charAt(at)] !== undefined;
    let value: string;
    if (isQuoted) {
      const found = readQuoted(text, at);
      if (found === null) return refused('unclosed-quote', offset + at, text.slice(at));
      value = found.value;
      at = found.end;
      skipBlanks();
      if (at < text.length && !isSeparator(text.charAt(at)))
        return refused('unexpected', offset + at, text.slice(at));
    } else {
      const from = at;
      while (at < text.length && !isSeparator(text.charAt(at))) at += 1;
      value = text.slice(from, at).trim();
      const mark = value.indexOf('"');
      if (mark >= 0) return refused('unexpected', offset + from + mark, value.slice(mark));
      if (value === '' && alone) return refused('incomplete', offset + start, text.slice(start, at));
    }
    if (isQuoted || value !== '')
      items.push({ value, at: offset + start, end: offset + at, quoted: isQuoted, alone });
    at += 1;
  }
  return { ok: true, items };
}
