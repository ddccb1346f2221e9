import { isWord, spellings } from './vocabulary.ts';

/** Letters, digits and harmless signs with single blanks between them. Everything else stands in quotation marks. */
const plain = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_\-./:'#%@()]| (?=[^ ]))*$/u;

const chineseNots = spellings('not').filter((word) => !/[a-z]/.test(word));
const seemsNegated = new RegExp(`^(?:(?:not|except)(?![\\p{L}\\p{N}_])|${chineseNots.join('|')})`, 'iu');

/** The value as it stands in a list of values: bare where nothing in it could be read as a sign or a word. */
export function quoted(value: string): string {
  const bare =
    plain.test(value) && !seemsNegated.test(value) && !isWord('any', value) && !isWord('none', value);
  return bare ? value : inQuotes(value);
}

export const inQuotes = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** What closes a quotation that begins with this sign; undefined when it is none. */
export const closingOf: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/**
 * The quoted text that begins at `start`, and where the text goes on behind it; null when it is never closed.
 * A doubled sign stands for itself.
 */
export function readQuoted(
  text: string,
  start: number,
): { readonly value: string; readonly end: number } | null {
  const close = closingOf[text.charAt(start)] ?? '"';
  let value = '';
  for (let from = start + 1; ;) {
    const end = text.indexOf(close, from);
    if (end < 0) return null;
    value += text.slice(from, end);
    if (text.charAt(end + 1) !== close) return { value, end: end + 1 };
    value += close;
    from = end + 2;
  }
}
