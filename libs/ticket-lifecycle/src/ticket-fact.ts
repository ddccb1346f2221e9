import type { NamedCosignFact } from '@baton/cosign-quorum';
import type { EscalationFact, LevelFired } from '@baton/escalation-path';
import type { Segment } from '@baton/working-time';
import type { Facts } from './facts.ts';
import type { AssignmentSnapshot, CardClock, OwnershipCause, ProposalContent } from './ticket.ts';

export type TicketOpened = {
  readonly type: 'TicketOpened';
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly facts: Facts;
  readonly customerName: string;
  readonly customerReference: string;
  readonly orderReference: string | null;
  readonly assignment: AssignmentSnapshot;
  /** Usually the matrix; an imported ticket names its source. */
  readonly cause: OwnershipCause;
  /** Policy changes in whose scope it was opened. */
  readonly changes: readonly string[];
};
export type OwnershipMoved = {
  readonly type: 'OwnershipMoved';
  readonly from: string;
  readonly to: string;
  readonly cause: OwnershipCause;
};
/** A person takes it on, the first or in place of another. */
export type TicketAccepted = { readonly type: 'TicketAccepted'; readonly assignee: string };
export type WorkStarted = { readonly type: 'WorkStarted' };
export type CustomerAsked = { readonly type: 'CustomerAsked'; readonly text: string };
export type CustomerAnswered = { readonly type: 'CustomerAnswered'; readonly text: string };
export type TicketHeld = { readonly type: 'TicketHeld'; readonly reason: string };
export type TicketReleased = { readonly type: 'TicketReleased' };
export type Commented = { readonly type: 'Commented'; readonly text: string };
export type ResolutionProposed = {
  readonly type: 'ResolutionProposed';
  readonly id: string;
  readonly number: number;
  readonly content: ProposalContent;
  readonly contentHash: string;
  /** Whether it must be signed before it is carried out. */
  readonly needsCosign: boolean;
};
export type ProposalWithdrawn = {
  readonly type: 'ProposalWithdrawn';
  readonly id: string;
  readonly reason: string;
};
export type CosignMet = { readonly type: 'CosignMet'; readonly cosignId: string };
export type CosignRejected = { readonly type: 'CosignRejected'; readonly cosignId: string };
export type TicketResolved = {
  readonly type: 'TicketResolved';
  readonly proposalId: string | null;
  readonly text: string;
};
export type TicketClosed = { readonly type: 'TicketClosed' };
export type TicketReopened = { readonly type: 'TicketReopened'; readonly reason: string };
export type PriorityRaised = { readonly type: 'PriorityRaised'; readonly to: number };
/** A published policy change has the ticket in its scope, or was ended. */
export type ChangeMarked = { readonly type: 'ChangeMarked'; readonly changeId: string };
export type ChangeUnmarked = { readonly type: 'ChangeUnmarked'; readonly changeId: string };
/** Segments of the interval log that ended and began, and the clocks as cards show them from now on. */
export type ClocksMoved = {
  readonly type: 'ClocksMoved';
  readonly closed: readonly Segment[];
  readonly opened: readonly Segment[];
  readonly clocks: readonly CardClock[];
};
/** A target was reached while the clock ran. Noted once; the reading itself follows from the log. */
export type ClockBreached = {
  readonly type: 'ClockBreached';
  readonly kind: CardClock['kind'];
  readonly run: number;
  readonly dueAt: number;
};

/** A level fired, with the people whom its responders were at that moment. */
export type TicketLevelFired = LevelFired & { readonly notified: readonly string[] };
export type TicketEscalationFact = Exclude<EscalationFact, LevelFired> | TicketLevelFired;
/** A fact of the co-sign library on the co-sign of this ticket's proposal. */
export type TicketCosignFact = NamedCosignFact;

export type TicketFact =
  | TicketOpened
  | OwnershipMoved
  | TicketAccepted
  | WorkStarted
  | CustomerAsked
  | CustomerAnswered
  | TicketHeld
  | TicketReleased
  | Commented
  | ResolutionProposed
  | ProposalWithdrawn
  | CosignMet
  | CosignRejected
  | TicketResolved
  | TicketClosed
  | TicketReopened
  | PriorityRaised
  | ChangeMarked
  | ChangeUnmarked
  | ClocksMoved
  | ClockBreached
  | TicketEscalationFact
  | TicketCosignFact;

/** A fact in its place: the sequence in the ticket's stream, when it happened, who did it (null: the house). */
export interface Happened {
  readonly sequence: number;
  readonly at: number;
  readonly by: string | null;
  readonly fact: TicketFact;
}
