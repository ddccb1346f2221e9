import { selectionIn } from '#lib/knowledge/list-address.ts';
import { ArticlesDocument, KnowledgeModulesDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const selection = selectionIn(url);
  await parent();
  const [{ directory }, { articles }] = await Promise.all([
    request(KnowledgeModulesDocument, {}, { fetch }),
    request(ArticlesDocument, selection, { fetch }),
  ]);
  return { modules: directory.modules, articles };
};
