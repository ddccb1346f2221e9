import { error } from '@sveltejs/kit';
import { comparedIn, sidesFrom } from '#lib/matrix/compare/sides.ts';
import {
  MatrixDocument,
  MatrixDraftDocument,
  MatrixDraftsDocument,
  MatrixVersionsDocument,
} from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const asked = { before: url.searchParams.get('before'), after: url.searchParams.get('after') };
  const { viewer } = await parent();
  if (!viewer.abilities.seeMatrix) error(403);
  const [{ matrixVersions }, { drafts }] = await Promise.all([
    request(MatrixVersionsDocument, {}, { fetch }),
    request(MatrixDraftsDocument, { ended: false }, { fetch }),
  ]);
  const sides = sidesFrom(matrixVersions, drafts);
  const { before, after } = comparedIn(sides, asked);
  const tableOf = async (side: (typeof sides)[number] | null) => {
    if (side === null) return null;
    if (side.kind === 'version') {
      const { matrixVersion } = await request(MatrixDocument, { number: side.number }, { fetch });
      return matrixVersion && { ...side, table: matrixVersion.table, ref: { version: side.number } };
    }
    const { draft } = await request(MatrixDraftDocument, { number: side.number }, { fetch });
    return draft && { ...side, table: draft.table, ref: { draft: draft.id } };
  };
  const [one, other] = await Promise.all([tableOf(before), tableOf(after)]);
  return { sides, before: one, after: other };
};
