import { error } from '@sveltejs/kit';
import { CalendarPageDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, params }) => {
  await parent(); // the live feed begins before what is read here
  const { calendar } = await request(CalendarPageDocument, { code: params.code }, { fetch });
  if (!calendar) error(404);
  return { calendar };
};
