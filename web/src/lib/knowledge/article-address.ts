import type { Language } from '#lib/wire/generated/documents.ts';

/** Which text of an article the address asks for. */
export interface AskedText {
  /** ISO 8601 in UTC; null: now. */
  readonly at: string | null;
  /** Code; null: on behalf of no market. */
  readonly market: string | null;
  /** Null: the reader's, or the nearest that there is. */
  readonly language: Language | null;
}

const languages: readonly string[] = ['en', 'zh_Hans', 'zh_Hant'] satisfies Language[];

function isLanguage(text: string | null): text is Language {
  return text !== null && languages.includes(text);
}

/** `?at=2026-11-22T23:00:00.000Z&market=BR&lang=zh_Hans`; what cannot be read counts as absent. */
export function askedIn(url: { readonly searchParams: Pick<URLSearchParams, 'get'> }): AskedText {
  const at = Date.parse(url.searchParams.get('at') ?? '');
  const language = url.searchParams.get('lang');
  return {
    at: Number.isNaN(at) ? null : new Date(at).toISOString(),
    market: url.searchParams.get('market'),
    language: isLanguage(language) ? language : null,
  };
}
