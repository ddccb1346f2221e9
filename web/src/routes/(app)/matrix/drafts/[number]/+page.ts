import { error } from '@sveltejs/kit';
import { MatrixDocument, MatrixDraftDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, params }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.seeMatrix) error(403);
  if (!/^\d{1,9}$/.test(params.number)) error(404);
  const { draft } = await request(MatrixDraftDocument, { number: Number(params.number) }, { fetch });
  if (!draft) error(404);
  const { matrixVersion: base } =
    draft.base === 0
      ? { matrixVersion: null }
      : await request(MatrixDocument, { number: draft.base }, { fetch });
  return { draft, base };
};
