import { ArticlesDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { ArticleName } from './cell-words.ts';

/** Articles of one request; more than these lists nobody reads through. */
const page = 100;
const mostPages = 20;

/** Slugs and titles of all articles, for playbooks. Null when they cannot be read: then any slug will do. */
export async function readArticleNames(signal: AbortSignal): Promise<readonly ArticleName[] | null> {
  const found: ArticleName[] = [];
  let after: string | null = null;
  try {
    for (let pages = 0; pages < mostPages; pages += 1) {
      const asked: { after: string | null } = { after };
      const { articles } = await request(
        ArticlesDocument,
        { first: page, withTexts: false, ...asked },
        { signal },
      );
      found.push(...articles.articles.map(({ slug, version }) => ({ slug, title: version?.title ?? slug })));
      after = articles.next ?? null;
      if (after === null) return found;
    }
    return null;
  } catch {
    return null;
  }
}
