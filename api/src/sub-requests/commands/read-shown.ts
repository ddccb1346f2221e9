import type { SubRequestPart } from '@baton/contract';
import { show, type Showable, type Shown } from '@baton/sub-request';
import type { Fields } from '../../platform/commands/fields.ts';

/** Texts of the conversation that are shown at once. */
const mostExcerpts = 20;

/** The chosen parts of what there is. An excerpt that is not there is a mistake of the asker's, not a part left out. */
export function readShown(
  fields: Fields,
  { parts, excerpts }: { readonly parts: readonly SubRequestPart[]; readonly excerpts: readonly number[] },
  whole: Showable,
): Shown {
  const sequences = new Set(excerpts);
  if (sequences.size > mostExcerpts) fields.problem('excerpts', 'OUT_OF_RANGE', mostExcerpts);
  const known = new Set(whole.excerpts.map(({ sequence }) => sequence));
  if ([...sequences].some((sequence) => !known.has(sequence))) fields.problem('excerpts', 'UNKNOWN_VALUE');
  return show(whole, new Set(parts), sequences);
}
