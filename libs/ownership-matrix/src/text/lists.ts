import { partyOf } from '@baton/cosign-quorum';
import { readItems } from './items.ts';
import { MAX_TEXT, refused } from './problem.ts';
import type { Refused } from './problem.ts';
import { quoted } from './quote.ts';
import { lexiconOf } from './values.ts';
import { partyText } from './party.ts';
import { isWord } from './vocabulary.ts';
import type { CellWords, Named } from './words.ts';

export type ParsedList = { readonly ok: true; readonly codes: readonly string[] } | Refused;

const nothing = /^\s*(?:\(\s*\))?\s*$/;

/** "finance, marketing": codes or names, in the order given. Nothing, "-" and "()" are the empty list. */
export function parseList(text: string, known?: readonly Named[]): ParsedList {
  return readList(text, (value, at) =>
    known === undefined ? { ok: true, code: value } : lexiconOf(known).read(value, at),
  );
}

export function writeList(codes: readonly string[], known?: readonly Named[]): string {
  return codes.map((code) => quoted(known === undefined ? code : lexiconOf(known).nameOf(code))).join(', ');
}

export function writeParties(keys: readonly string[], words?: CellWords): string {
  return keys.map((key) => partyText(partyOf(key), key, words)).join(', ');
}

/** One code or name, such as an owner or a service level; an empty text gives null. */
export function parseOne(
  text: string,
  known?: readonly Named[],
): { readonly ok: true; readonly code: string | null } | Refused {
  const read = parseList(text, known);
  if (!read.ok) {
    // A name with a comma that stands alone needs no quotation marks.
    return known !== undefined && lexiconOf(known).has(text.trim())
      ? lexiconOf(known).read(text.trim(), 0)
      : read;
  }
  if (read.codes.length > 1) return refused('unexpected', 0, text);
  return { ok: true, code: read.codes[0] ?? null };
}

export function writeOne(code: string | null, known?: readonly Named[]): string {
  return code === null ? '' : writeList([code], known);
}

function readList(
  text: string,
  read: (value: string, at: number) => { readonly ok: true; readonly code: string } | Refused,
): ParsedList {
  if (text.length > MAX_TEXT) return refused('too-long', MAX_TEXT, text);
  if (nothing.test(text) || isWord('none', text)) return { ok: true, codes: [] };
  const split = readItems(text);
  if (!split.ok) return split;
  const codes: string[] = [];
  for (const { value, at } of split.items) {
    const found = read(value, at);
    if (!found.ok) return found;
    codes.push(found.code);
  }
  return { ok: true, codes };
}
