import { error } from '@sveltejs/kit';
import { MatrixDocument, MatrixVersionsDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const asked = url.searchParams.get('version');
  const { viewer } = await parent();
  if (!viewer.abilities.seeMatrix) error(403);
  const number = asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : null;
  const [{ matrixVersion: version }, { matrixVersions: versions }] = await Promise.all([
    request(MatrixDocument, { number }, { fetch }),
    request(MatrixVersionsDocument, {}, { fetch }),
  ]);
  if (number !== null && !version) error(404);
  return { version, versions };
};
