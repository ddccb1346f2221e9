import { filterIn } from '#lib/my-level/my-level-address.ts';
import { loadLevel } from '#lib/my-level/my-level.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const filter = filterIn(url);
  await parent();
  return { loaded: await loadLevel(filter, { fetch }) };
};
