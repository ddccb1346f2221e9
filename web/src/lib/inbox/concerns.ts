import { COSIGN_FACT_TYPES } from '@baton/cosign-quorum';
import { fromContractFact } from '@baton/ticket-lifecycle';
import type { Session } from '#lib/session/session.svelte.ts';
import type { Fact } from '#lib/wire/index.ts';

const ofChanges: readonly string[] = [
  'ChangeSubmitted',
  'ChangePublished',
  'ChangeWithdrawn',
  'ChangeRolledBack',
];
const ofCosigns: readonly string[] = COSIGN_FACT_TYPES;

/**
 * Whether a fact may have put something into the viewer's inbox, or taken it out. A fact too many costs one question; one too
 * few leaves a badge behind the truth until the next.
 */
export function concernsInbox(
  fact: Fact,
  { personId, departments }: Pick<Session, 'personId' | 'departments'>,
): boolean {
  if (ofChanges.includes(fact.type) || ofCosigns.includes(fact.type)) return true;
  // The type decides the shape of what is read of it.
  if (fact.type === 'ChangeConfirmed') return (fact.payload as { personId: string }).personId === personId;
  if (fact.stream.startsWith('sub-request:')) return true;
  if (!fact.stream.startsWith('ticket:')) return false;
  const { fact: happened } = fromContractFact(fact);
  switch (happened.type) {
    case 'TicketOpened': {
      const { owner, informed } = happened.assignment;
      return [owner, ...informed].some((code) => departments.includes(code));
    }
    case 'OwnershipMoved':
      return departments.includes(happened.to);
    case 'TicketDisputed':
      return happened.notified.includes(personId) || departments.includes(happened.proposed);
    // Whoever is told of a ruling is told by the department or as who disputed; both see the ticket.
    case 'RulingGiven':
      return true;
    case 'RulingOverdue':
    case 'IncidentDeclared':
    case 'GroupAssembled':
    case 'LevelFired':
      return happened.notified.includes(personId);
    default:
      return false;
  }
}
