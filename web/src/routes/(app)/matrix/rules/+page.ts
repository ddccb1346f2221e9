import { error } from '@sveltejs/kit';
import { MatrixDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.seeMatrix) error(403);
  const { matrixVersion: version } = await request(MatrixDocument, { number: null }, { fetch });
  return { version };
};
