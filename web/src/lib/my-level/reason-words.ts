import type { FiringCause, Trigger } from '@baton/escalation-path';
import { causeText, triggerText } from '#lib/tickets/ladder.ts';
import { nameOf, say, t } from '#lib/words/index.ts';
import type { QueueCall } from './my-level.svelte.ts';

type Reason = QueueCall['reasons'][number];

/** Why a ticket is in the queue: "Level 2 of “Standard”: not acknowledged within 1 hr". */
export function reasonText(reason: Reason): string {
  if (reason.kind === 'ruling')
    return t(reason.overdueAt === null ? 'myLevel.ruling' : 'myLevel.rulingOverdue', { level: reason.level });
  const why = whyText(reason);
  const values = { level: reason.level, path: nameOf(reason.path), why };
  return t(why === '' ? 'myLevel.level' : 'myLevel.levelBecause', values);
}

/** The server sends the escalation-path library's own causes and triggers. */
function whyText({ cause, trigger }: Reason): string {
  const caused = cause as FiringCause | null;
  if (caused?.kind === 'manual') return t('myLevel.byHand', { reason: caused.reason });
  const special = caused === null ? null : causeText(caused);
  if (special !== null) return special;
  return trigger === null ? '' : triggerText(trigger as Trigger);
}

/** In whose place the viewer is asked; empty where they are meant themselves. */
export function standInText(people: readonly { readonly name: string }[]): string {
  return people.length === 0
    ? ''
    : t('myLevel.standsInFor', { names: say.all(people.map(({ name }) => name)) });
}
