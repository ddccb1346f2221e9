import type { Language } from '@baton/contract';
import type { LanguageTag } from '../../platform/identity/principal.ts';

const contractOf = { en: 'en', 'zh-Hans': 'zh_Hans', 'zh-Hant': 'zh_Hant' } as const satisfies Record<
  LanguageTag,
  Language
>;
const tagOf = { en: 'en', zh_Hans: 'zh-Hans', zh_Hant: 'zh-Hant' } as const satisfies Record<
  Language,
  LanguageTag
>;

/** GraphQL names hold no hyphen; everywhere else a language is its BCP 47 tag. */
export function toContractLanguage(tag: LanguageTag): Language {
  return contractOf[tag];
}

export function toLanguageTag(language: Language): LanguageTag {
  return tagOf[language];
}

/** A tag that was stored as text. Throws when it is none of the three. */
export function readLanguageTag(text: string): LanguageTag {
  const tag = Object.values(tagOf).find((known) => known === text);
  if (tag === undefined) throw new Error(`${text} is no language of the screens`);
  return tag;
}
