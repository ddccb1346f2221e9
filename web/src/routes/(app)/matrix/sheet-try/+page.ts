import { MatrixDocument, MatrixDraftDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
export const load = async ({ fetch, parent, url }) => {
  await parent();
  const { matrixVersion } = await request(MatrixDocument, { number: null }, { fetch });
  const d = url.searchParams.get('d');
  const draft = d ? (await request(MatrixDraftDocument, { number: Number(d) }, { fetch })).draft : null;
  return { version: matrixVersion, draft };
};
