import type { ArticleVersionArgs } from '@baton/contract';
import { toLanguageTag } from '../../directory/queries/languages.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import type { Reading } from './article-versions.ts';
import type { Article } from './articles.ts';
import { readingLanguages } from './reading-languages.ts';

export type TextAsked = ArticleVersionArgs;

/** What the reader left open: on behalf of no market, in the reader's own language or the nearest to it. */
export function whichText({ slug }: Article, asked: TextAsked, reader: Principal): Omit<Reading, 'at'> {
  const language = asked.language ? toLanguageTag(asked.language) : null;
  return {
    article: slug,
    market: asked.market ?? null,
    languages: readingLanguages(language, reader.language),
  };
}
