import type { Language } from '#lib/wire/generated/documents.ts';
import type { Locale } from '#lib/words/index.ts';

/** The contract names languages as GraphQL allows, the web as BCP 47 does. */
const tags = { en: 'en', zh_Hans: 'zh-Hans', zh_Hant: 'zh-Hant' } as const satisfies Record<Language, Locale>;
const names = { en: 'en', 'zh-Hans': 'zh_Hans', 'zh-Hant': 'zh_Hant' } as const satisfies Record<
  Locale,
  Language
>;

export const localeOf = (language: Language): Locale => tags[language];
export const contractLanguage = (locale: Locale): Language => names[locale];

/** Languages by their own names: whoever looks for theirs cannot read the others. */
export const ownNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
