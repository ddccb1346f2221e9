import { error } from '@sveltejs/kit';
import { RequestPageDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

/** `4183-1`: the number of the ticket, and the sub-request's own on it. */
export const load: PageLoad = async ({ fetch, parent, params }) => {
  await parent();
  const [, ticketNumber, number] = /^(\d{1,9})-(\d{1,4})$/.exec(params.place) ?? [];
  if (ticketNumber === undefined || number === undefined) error(404);
  const place = { ticketNumber: Number(ticketNumber), number: Number(number) };
  const { subRequest } = await request(RequestPageDocument, place, { fetch });
  if (!subRequest) error(404);
  return { subRequest };
};
