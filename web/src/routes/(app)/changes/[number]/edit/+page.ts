import { error } from '@sveltejs/kit';
import { articlesToEdit } from '#lib/changes/articles-to-edit.ts';
import { ChangeDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, params }) => {
  await parent();
  if (!/^\d{1,9}$/.test(params.number)) error(404);
  const [{ change }, articles] = await Promise.all([
    request(ChangeDocument, { number: Number(params.number) }, { fetch }),
    articlesToEdit(fetch),
  ]);
  if (!change) error(404);
  if (!change.abilities.edit) error(403);
  return { change, articles };
};
