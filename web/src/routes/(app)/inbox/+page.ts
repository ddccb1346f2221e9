import { filterIn } from '#lib/inbox/inbox-address.ts';
import { loadInbox } from '#lib/inbox/inbox.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const filter = filterIn(url);
  await parent();
  return { loaded: await loadInbox(filter, { fetch }) };
};
