import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.openTicket) error(403);
};
