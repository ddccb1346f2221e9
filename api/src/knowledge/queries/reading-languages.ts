import type { LanguageTag } from '../../platform/identity/principal.ts';

const nearest: Record<LanguageTag, readonly LanguageTag[]> = {
  en: ['en', 'zh-Hans', 'zh-Hant'],
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
};

/** The languages to look for a text in: exactly the one asked for, else the reader's own and then the nearest to it. */
export function readingLanguages(asked: LanguageTag | null, own: LanguageTag): readonly LanguageTag[] {
  return asked === null ? nearest[own] : [asked];
}
