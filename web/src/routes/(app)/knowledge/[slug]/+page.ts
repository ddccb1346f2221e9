import { error } from '@sveltejs/kit';
import { askedIn } from '#lib/knowledge/article-address.ts';
import { ArticleDocument, KnowledgeModulesDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, params, url }) => {
  const variables = { slug: params.slug, ...askedIn(url) };
  await parent();
  const [{ article }, { directory }] = await Promise.all([
    request(ArticleDocument, variables, { fetch }),
    request(KnowledgeModulesDocument, {}, { fetch }),
  ]);
  if (!article) error(404);
  return { article, modules: directory.modules };
};
