import { error } from '@sveltejs/kit';
import { DutyPreflightDocument, PathsDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { viewer } = await parent();
  if (!viewer.abilities.seePaths) error(403);
  const [{ escalationPaths, serviceLevels }, { preflight }] = await Promise.all([
    request(PathsDocument, {}, { fetch }),
    request(DutyPreflightDocument, { days: 14 }, { fetch }),
  ]);
  return { paths: escalationPaths, levels: serviceLevels, preflight };
};
