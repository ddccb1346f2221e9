import type { Signer, SignOffDecision } from '@baton/cosign-quorum';
import type { EscalationPath } from '@baton/escalation-path';
import type { AmendmentScope, DisputeReason, Ruling } from './dispute.ts';
import type { Facts } from './facts.ts';
import type { IncidentCommand } from './incident.ts';
import type { AssignmentSnapshot, OwnershipCause, ProposalContent } from './ticket.ts';

/** Orders to an existing ticket. Texts come trimmed and checked; ids and hashes are made outside. */
export type TicketCommand =
  | { readonly type: 'Accept'; readonly assignee: string }
  | { readonly type: 'StartWork'; readonly assignee: string }
  | { readonly type: 'AskCustomer'; readonly text: string }
  | { readonly type: 'RecordCustomerAnswer'; readonly text: string }
  | { readonly type: 'Hold'; readonly reason: string }
  | { readonly type: 'Release' }
  | { readonly type: 'Comment'; readonly text: string }
  | {
      readonly type: 'Propose';
      readonly id: string;
      readonly cosignId: string;
      readonly content: ProposalContent;
      readonly contentHash: string;
    }
  | { readonly type: 'WithdrawProposal'; readonly reason: string }
  | {
      readonly type: 'Sign';
      readonly party: string;
      readonly signer: Signer;
      readonly decision: SignOffDecision;
      readonly reason: string | null;
      readonly contentHash: string;
    }
  | { readonly type: 'Resolve'; readonly text: string }
  | { readonly type: 'Close' }
  | { readonly type: 'Reopen'; readonly reason: string }
  | { readonly type: 'HandOver'; readonly department: string; readonly cause: OwnershipCause }
  | {
      readonly type: 'Escalate';
      readonly reason: string;
      /** Absent: the next level. */
      readonly level: number | null;
      readonly maySkip: boolean;
    }
  /** The escalation was heard, without taking the ticket on. */
  | { readonly type: 'Acknowledge'; readonly by: string }
  | {
      readonly type: 'Deescalate';
      readonly reason: string;
      /** The level to go back to; 0 for none. */
      readonly level: number;
    }
  | { readonly type: 'WithdrawDispute'; readonly text: string }
  | {
      readonly type: 'Dispute';
      readonly reason: Exclude<DisputeReason, 'bounced'>;
      readonly text: string;
      readonly proposed: string;
    }
  | {
      readonly type: 'Rule';
      readonly ruling: Ruling;
      readonly text: string;
      readonly amendment: AmendmentScope | null;
    }
  | {
      readonly type: 'Reclassify';
      readonly facts: Facts;
      /** What the matrix in effect gives for these facts, with the path that it names. */
      readonly assignment: AssignmentSnapshot;
      readonly path: EscalationPath;
      readonly reason: string;
    }
  | { readonly type: 'MarkByChange'; readonly changeId: string }
  | { readonly type: 'UnmarkByChange'; readonly changeId: string }
  | IncidentCommand;
