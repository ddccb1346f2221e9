import { error } from '@sveltejs/kit';
import { AdministrationDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.seeAdministration) error(403);
  return await request(AdministrationDocument, {}, { fetch });
};
