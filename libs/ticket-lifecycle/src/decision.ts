import type { DeescalationRefusal, ManualRefusal } from '@baton/escalation-path';
import type { SignOffRefusal } from '@baton/cosign-quorum';
import type { PartyStatus } from '@baton/cosign-quorum';
import type { IncidentProblem } from './incident.ts';
import type { Move } from './moves.ts';
import type { TicketFact } from './ticket-fact.ts';
import type { TicketState } from './ticket.ts';

/** Why a command is refused by the rules of the ticket; who may is decided elsewhere. */
export type TicketRefusal =
  | {
      readonly code: 'illegal_move';
      readonly move: Move;
      readonly state: TicketState;
      readonly legal: readonly Move[];
    }
  /** A required co-sign is not met on exactly the proposal that would be carried out. */
  | {
      readonly code: 'cosign_missing';
      readonly parties: readonly {
        readonly key: string;
        readonly role: string | null;
        readonly status: PartyStatus;
      }[];
    }
  | { readonly code: 'already_assignee' }
  | { readonly code: 'same_owner' }
  /** The path names no arbiter behind whom anybody stands. */
  | { readonly code: 'no_arbiter' }
  | { readonly code: 'no_dispute' }
  | { readonly code: 'same_facts' }
  | { readonly code: 'incident'; readonly problem: IncidentProblem }
  | { readonly code: 'sign_off'; readonly refusal: SignOffRefusal }
  | { readonly code: 'escalation'; readonly refusal: ManualRefusal | DeescalationRefusal };

export type TicketDecision =
  | { readonly ok: true; readonly facts: readonly TicketFact[] }
  | { readonly ok: false; readonly refusal: TicketRefusal };

export function refuse(refusal: TicketRefusal): TicketDecision {
  return { ok: false, refusal };
}

export function allow(facts: readonly TicketFact[]): TicketDecision {
  return { ok: true, facts };
}
