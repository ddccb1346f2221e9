import { CalendarListDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  await parent(); // the live feed begins before what is read here
  return await request(CalendarListDocument, {}, { fetch });
};
