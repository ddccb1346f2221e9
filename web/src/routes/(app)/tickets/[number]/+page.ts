import { error } from '@sveltejs/kit';
import { OpenTicket } from '#lib/tickets/open-ticket.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, params }) => {
  await parent();
  const number = Number(/^\d{1,9}$/.test(params.number) ? params.number : NaN);
  if (Number.isNaN(number)) error(404);
  const open = new OpenTicket(number);
  await open.load(fetch);
  return { open };
};
