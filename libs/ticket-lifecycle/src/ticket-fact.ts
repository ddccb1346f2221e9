import type { NamedCosignFact } from '@baton/cosign-quorum';
import type { EscalationFact, LevelFired, Responder } from '@baton/escalation-path';
import type { Segment } from '@baton/working-time';
import type { EarlierContact } from './contacts.ts';
import type { Amendment, DisputeReason, Ruling } from './dispute.ts';
import type { Facts } from './facts.ts';
import type { IncidentFact } from './incident-fact.ts';
import type { TicketName } from './incident.ts';
import type {
  AssignmentSnapshot,
  CardClock,
  OpenSubRequest,
  OwnershipCause,
  ProposalContent,
} from './ticket.ts';

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
  /** Whom a ruling gave it to; absent where the assignment's owner has it. */
  readonly owner?: string;
  /** The ticket that a ruling split it from. */
  readonly splitFrom?: { readonly ticketId: string; readonly number: number };
  /** Policy changes in whose scope it was opened. */
  readonly changes: readonly string[];
};
/** The same customer came again about the same. Recorded with the opening, whether or not a level waits for it. */
export type ContactRepeated = {
  readonly type: 'ContactRepeated';
  /** This ticket among them. */
  readonly times: number;
  readonly windowSeconds: number;
  /** The newest of the earlier ones. */
  readonly earlier: readonly EarlierContact[];
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
/** A level of the path demands the signature of a department before anything is carried out. */
export type CosignPartyDemanded = {
  readonly type: 'CosignPartyDemanded';
  readonly department: string;
  readonly level: number;
  readonly loop: number;
};
export type CosignMet = { readonly type: 'CosignMet'; readonly cosignId: string };
export type CosignRejected = { readonly type: 'CosignRejected'; readonly cosignId: string };
export type TicketResolved = {
  readonly type: 'TicketResolved';
  readonly proposalId: string | null;
  readonly text: string;
  /** The incident with which it was resolved; absent where it was on its own. */
  readonly incident?: TicketName;
};
export type TicketClosed = { readonly type: 'TicketClosed'; readonly incident?: TicketName };
export type TicketReopened = {
  readonly type: 'TicketReopened';
  readonly reason: string;
  readonly incident?: TicketName;
};
/** The owner says "not ours", or the ticket came back too often (`by` null). The owner stays until the ruling. */
export type TicketDisputed = {
  readonly type: 'TicketDisputed';
  readonly number: number;
  readonly reason: DisputeReason;
  readonly text: string;
  readonly proposed: string;
  readonly by: string | null;
  readonly arbiter: Responder;
  /** Place of the arbiter among the path's, from 1. */
  readonly level: number;
  /** The people behind the arbiter at that moment. */
  readonly notified: readonly string[];
};
/** The arbitration clock ran out. Who is asked now, beside those asked before; null when nobody is above them. */
export type RulingOverdue = {
  readonly type: 'RulingOverdue';
  readonly number: number;
  readonly dueAt: number;
  readonly arbiter: Responder | null;
  readonly level: number;
  readonly notified: readonly string[];
};
export type RulingGiven = {
  readonly type: 'RulingGiven';
  readonly number: number;
  readonly ruling: Ruling;
  readonly text: string;
  readonly amendment: Amendment | null;
};
/** The ticket was resolved before anybody ruled. */
export type DisputeLapsed = { readonly type: 'DisputeLapsed'; readonly number: number };
/** Whoever disputed it takes that back before anybody ruled: the owner owns it, and says so. */
export type DisputeWithdrawn = {
  readonly type: 'DisputeWithdrawn';
  readonly number: number;
  readonly text: string;
};
/** The facts were corrected and the matrix decided anew. What was decided before stays in the journal. */
export type TicketReclassified = {
  readonly type: 'TicketReclassified';
  readonly facts: Facts;
  readonly assignment: AssignmentSnapshot;
  readonly reason: string;
};
export type PriorityRaised = { readonly type: 'PriorityRaised'; readonly to: number };
/** A published policy change has the ticket in its scope, or was ended. */
export type ChangeMarked = { readonly type: 'ChangeMarked'; readonly changeId: string };
export type ChangeUnmarked = { readonly type: 'ChangeUnmarked'; readonly changeId: string };
/** Something happened to what the owner asks another department for: its stream tells what, the ticket where it stands. */
export type SubRequestNoted = {
  readonly type: 'SubRequestNoted';
  readonly id: string;
  /** From 1 on the ticket. */
  readonly number: number;
  /** The department that was asked. */
  readonly department: string;
  readonly state: OpenSubRequest['state'] | 'answered' | 'declined' | 'withdrawn';
  readonly overdue: boolean;
  /** The facts of its stream. */
  readonly happened: readonly string[];
};
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
export type TicketLevelFired = LevelFired & {
  readonly notified: readonly string[];
  /** Those of them who were called by name or by a rota, for whatever department they work; absent where none were. */
  readonly alone?: readonly string[];
};
export type TicketEscalationFact = Exclude<EscalationFact, LevelFired> | TicketLevelFired;
/** A fact of the co-sign library on the co-sign of this ticket's proposal. */
export type TicketCosignFact = NamedCosignFact;

export type DisputeFact = TicketDisputed | RulingOverdue | RulingGiven | DisputeLapsed | DisputeWithdrawn;

export type TicketFact =
  | TicketOpened
  | ContactRepeated
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
  | CosignPartyDemanded
  | CosignMet
  | CosignRejected
  | TicketResolved
  | TicketClosed
  | TicketReopened
  | TicketDisputed
  | RulingOverdue
  | RulingGiven
  | DisputeLapsed
  | DisputeWithdrawn
  | TicketReclassified
  | PriorityRaised
  | ChangeMarked
  | ChangeUnmarked
  | SubRequestNoted
  | ClocksMoved
  | ClockBreached
  | TicketEscalationFact
  | TicketCosignFact
  | IncidentFact;

/** A fact in its place: the sequence in the ticket's stream, when it happened, who did it (null: the house). */
export interface Happened {
  readonly sequence: number;
  readonly at: number;
  readonly by: string | null;
  readonly fact: TicketFact;
}
