import { request } from '#lib/wire/index.ts';
import { ArticleToEditDocument, type Language } from '#lib/wire/generated/documents.ts';
import type { EditEntry } from './change-entries.ts';

/**
 * The text of an article as one begins to edit it: the one in effect, or, where there is none in the language, the nearest as a
 * pattern. Null when the article is gone. @throws what `request` throws
 */
export async function presentText(
  slug: string,
  language: Language,
  market: string | null,
): Promise<EditEntry | null> {
  const { article } = await request(ArticleToEditDocument, { slug, language, market });
  if (article === null) return null;
  const { version, nearest } = article;
  return {
    article: slug,
    articleTitle: version?.title ?? nearest?.title ?? slug,
    language,
    title: version?.title ?? nearest?.title ?? '',
    body: version?.body ?? nearest?.body ?? '',
    before: version?.body ?? '',
  };
}
