import type { OwnershipCause } from '@baton/ticket-lifecycle';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { t } from '#lib/words/index.ts';

/** Why a department came to own the ticket. @param json the library's cause, as the contract sends it */
export function causeWords(json: unknown, directory: Directory): string {
  if (typeof json !== 'object' || json === null || !('kind' in json)) return '';
  // The contract says that this is the library's type; a kind newer than this page falls through to nothing.
  const cause = json as OwnershipCause;
  const by = (id: string) => directory.person(id)?.name ?? t('tickets.someone');
  switch (cause.kind) {
    case 'matrix':
      return t('tickets.cause.matrix', { version: String(cause.matrixVersion), rule: cause.ruleId });
    case 'escalation':
      return t('tickets.cause.escalation', { level: cause.level });
    case 'ruling':
      return t('tickets.cause.ruling', { who: by(cause.by), reason: cause.reason });
    case 'person':
      return t('tickets.cause.person', { who: by(cause.by), reason: cause.reason });
    case 'import':
      return t('tickets.cause.import', { source: cause.source });
    default:
      return '';
  }
}
