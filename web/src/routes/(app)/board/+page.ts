import { BoardDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

/** Without the filters of the address: those work on what is loaded, and load more only where that is not all. */
export const load: PageLoad = async ({ fetch, parent }) => {
  await parent();
  return await request(BoardDocument, {}, { fetch });
};
