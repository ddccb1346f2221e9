import { error } from '@sveltejs/kit';
import { contentOf } from '#lib/paths/path-content.ts';
import { PathDraftPageDocument, PathVersionsDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, params }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.seePaths) error(403);
  const { draft, rotas, absenceChoices } = await request(PathDraftPageDocument, { id: params.id }, { fetch });
  if (!draft) error(404);
  const callable = { rotas, people: absenceChoices.deputies };
  if (draft.base === 0) return { draft, base: null, callable };
  const { versions } = await request(PathVersionsDocument, { code: draft.code }, { fetch });
  const base = versions.find(({ version }) => version === draft.base);
  return { draft, base: base ? contentOf(base) : null, callable };
};
