import { error } from '@sveltejs/kit';
import { articlesToEdit } from '#lib/changes/articles-to-edit.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.draftChange) error(403);
  return { articles: await articlesToEdit(fetch) };
};
