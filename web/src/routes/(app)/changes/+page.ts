import { filterIn } from '#lib/changes/list-address.ts';
import { ChangesDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const filter = filterIn(url);
  const after = url.searchParams.get('after');
  await parent();
  return await request(ChangesDocument, { filter, after }, { fetch });
};
