import { speech, type Locale, type Names } from '#lib/words/index.ts';

/** The three languages of a change's texts: the contract's key, the tag, and the order in which readers fall back. */
export const textLanguages = [
  { key: 'en', locale: 'en', language: 'en' },
  { key: 'zhHans', locale: 'zh-Hans', language: 'zh_Hans' },
  { key: 'zhHant', locale: 'zh-Hant', language: 'zh_Hant' },
] as const;

export type TextKey = (typeof textLanguages)[number]['key'];

const nearest: Readonly<Record<Locale, readonly TextKey[]>> = {
  en: ['en', 'zhHans', 'zhHant'],
  'zh-Hans': ['zhHans', 'zhHant', 'en'],
  'zh-Hant': ['zhHant', 'zhHans', 'en'],
};

export interface FoundText {
  readonly text: string;
  /** The language that it is in. */
  readonly locale: Locale;
  /** Not the one that was asked for. */
  readonly substitute: boolean;
}

/** A text in a language, or in the nearest to it in which it was written; null when it was written in none. */
export function textIn(names: Names, locale: Locale): FoundText | null {
  const key = nearest[locale].find((each) => names[each].trim() !== '');
  const found = textLanguages.find((each) => each.key === key);
  return found ? { text: names[found.key], locale: found.locale, substitute: found.locale !== locale } : null;
}

/** The title in the reader's language, or the nearest. */
export function titleOf(change: { readonly title: Names }): string {
  return textIn(change.title, speech.locale)?.text ?? '';
}
