import type { LanguageTag } from '../../platform/identity/principal.ts';
import { articleOf } from '../knowledge/articles.ts';

/** The new text of an article in one language. */
export interface NewText {
  readonly slug: string;
  readonly language: LanguageTag;
  readonly title: string;
  readonly body: string;
}

type ByLanguage = Readonly<Record<LanguageTag, string>>;

/** The article with a paragraph before everything else, in each language. */
export function withNote(slug: string, notes: ByLanguage): NewText[] {
  return rewritten(slug, (body, language) => `${notes[language]}\n\n${body}`);
}

/** The article rewritten in each of its languages. Throws when nothing came out differently: then the edit is void. */
export function rewritten(slug: string, rewrite: (body: string, language: LanguageTag) => string): NewText[] {
  return articleOf(slug).texts.map(({ language, title, body }) => {
    const after = rewrite(body, language);
    if (after === body) throw new Error(`the edit of ${slug} in ${language} changes nothing`);
    return { slug, language, title, body: after };
  });
}
