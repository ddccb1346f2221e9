import { error } from '@sveltejs/kit';
import { MatrixDraftsDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const ended = url.searchParams.get('ended') === '1';
  const { viewer } = await parent();
  if (!viewer.abilities.seeMatrix) error(403);
  return { ended, ...(await request(MatrixDraftsDocument, { ended }, { fetch })) };
};
