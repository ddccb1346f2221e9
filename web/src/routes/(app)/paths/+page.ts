import { error } from '@sveltejs/kit';
import { PathsDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.seePaths) error(403);
  const { escalationPaths, serviceLevels } = await request(PathsDocument, {}, { fetch });
  return { paths: escalationPaths, levels: serviceLevels };
};
