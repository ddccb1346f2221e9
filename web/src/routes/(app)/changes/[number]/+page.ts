import { error } from '@sveltejs/kit';
import { ChangeDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, params }) => {
  await parent();
  if (!/^\d{1,9}$/.test(params.number)) error(404);
  const { change } = await request(ChangeDocument, { number: Number(params.number) }, { fetch });
  if (!change) error(404);
  return { change };
};
