import { error } from '@sveltejs/kit';
import { DutyPreflightDocument, PathsDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.seePaths) error(403);
  const [{ escalationPaths, newPaths, serviceLevels, absenceChoices }, { preflight }] = await Promise.all([
    request(PathsDocument, {}, { fetch }),
    request(DutyPreflightDocument, { days: 14 }, { fetch }),
  ]);
  return {
    paths: escalationPaths,
    // Drafts of paths that exist are shown with their path.
    newPaths: newPaths.filter(({ base }) => base === 0),
    // Directors, say, are of no department, so that the directory does not know them.
    people: absenceChoices.deputies,
    levels: serviceLevels,
    preflight,
  };
};
