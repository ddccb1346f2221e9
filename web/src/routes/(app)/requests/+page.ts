import { filterIn, queueSize } from '#lib/requests/queue-address.ts';
import { RequestQueueDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  await parent();
  const asked = { filter: filterIn(url), first: queueSize, after: url.searchParams.get('after') };
  return { queue: await request(RequestQueueDocument, asked, { fetch }) };
};
