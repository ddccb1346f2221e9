import type { Responder } from '@baton/escalation-path';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { respondersText } from '#lib/tickets/ladder.ts';
import type { DutyPreflightQuery } from '#lib/wire/generated/documents.ts';
import { say, t } from '#lib/words/index.ts';

type Unreached = DutyPreflightQuery['preflight']['stretches'][number]['unreached'][number];

/** "Leads of Logistics: Zhou Qiang is absent and has no deputy." @param owner department; null for whoever owns the ticket */
export function unreachedWords(
  { responder, why, away }: Unreached,
  owner: string | null,
  directory: Directory,
): string {
  // The contract sends the library's own type.
  const called = respondersText([responder as Responder], owner ?? t('paths.theOwner'), directory);
  if (why !== 'absent_without_deputy') return t(`paths.preflight.${why}`, { responder: called });
  const names = say.all(away.map(({ name }) => name));
  return t('paths.preflight.absent_without_deputy', { responder: called, away: names, n: away.length });
}
