/** Characters of an excerpt before and after what was found. */
const around = 60;

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Markdown without its signs: enough to read a line of it in a list. */
export function bare(markdown: string): string {
  return markdown
    .replace(/^[\s|:-]+$/gm, '')
    .replace(/^\s*[-+*]\s+/gm, '')
    .replace(/[*_`#>|]+/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The place of a text at which the first of the words occurs, in pieces, so that every word can be marked. */
export function excerpt(markdown: string, words: string): readonly Piece[] {
  const text = bare(markdown);
  const wanted = words.split(/\s+/u).filter(Boolean);
  const first = Math.max(0, Math.min(...wanted.map((word) => indexIn(text, word))));
  const from = Number.isFinite(first) ? Math.max(0, first - around) : 0;
  const cut = text.slice(from, from + around * 4);
  return marked(`${from > 0 ? '… ' : ''}${cut}${from + cut.length < text.length ? ' …' : ''}`, wanted);
}

/** A text in pieces that say whether they are one of the words. */
export function marked(text: string, wanted: readonly string[]): readonly Piece[] {
  if (wanted.length === 0) return [{ text, found: false }];
  const pattern = new RegExp(`(${wanted.map(escaped).join('|')})`, 'giu');
  return text.split(pattern).flatMap((part, i) => (part === '' ? [] : [{ text: part, found: i % 2 === 1 }]));
}

function indexIn(text: string, word: string): number {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at === -1 ? Infinity : at;
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
