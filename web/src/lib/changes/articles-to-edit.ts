import { request } from '#lib/wire/index.ts';
import { ArticlesToEditDocument, type ArticlesToEditQuery } from '#lib/wire/generated/documents.ts';

type Articles = ArticlesToEditQuery['articles']['articles'];

/** Pages that are read at most: so many hundred articles can be chosen from. */
const mostPages = 20;

/** Every article that can be edited, in the order of modules. @throws what `request` throws */
export async function articlesToEdit(fetch: typeof globalThis.fetch): Promise<Articles> {
  const found: Articles = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { articles }: ArticlesToEditQuery = await request(ArticlesToEditDocument, { after }, { fetch });
    found.push(...articles.articles);
    if (articles.next === null) break;
    after = articles.next;
  }
  return found;
}
