import type { CosignRule, CosignState } from '@baton/cosign-quorum';
import type { EscalationState, Responder } from '@baton/escalation-path';
import type { Authority, Decision, MatrixFacts } from '@baton/ownership-matrix';
import type { ClockKind, ClockLog, Instant } from '@baton/working-time';
import type { LevelCall } from './level-call.ts';
import type { Dispute, OpenDispute, TicketLink } from './dispute.ts';
import type { Facts } from './facts.ts';
import type { Declaration, IncidentMark, Membership, Notice } from './incident.ts';

/** The columns of the board, in their order. Dispute and hold are marks, not states. */
export const TICKET_STATES = [
  'new',
  'assigned',
  'in_progress',
  'awaiting_cosign',
  'waiting_customer',
  'resolved',
  'closed',
] as const;
export type TicketState = (typeof TICKET_STATES)[number];

export interface Hold {
  readonly reason: string;
  readonly since: Instant;
}

/** A clock as a card shows it: due instants are computed where the calendars are, and travel with the facts. */
export interface CardClock {
  readonly kind: ClockKind;
  readonly state: 'running' | 'paused' | 'met' | 'breached';
  readonly targetSeconds: number;
  /** Null unless it runs. */
  readonly dueAt: Instant | null;
  /** Working seconds counted when it last stood still or stopped; 0 while it has only ever run. */
  readonly elapsedSeconds: number;
  /** When the target was reached while it ran; null as long as it was not noticed. */
  readonly breachedAt: Instant | null;
}

/** A co-sign with its identity; the state is the co-sign library's own. */
export interface TicketCosign {
  readonly id: string;
  readonly state: CosignState;
}

/** What the owner waits for from another department, as a card shows it. */
export interface OpenSubRequest {
  readonly id: string;
  readonly number: number;
  /** The department that was asked. */
  readonly department: string;
  /** Returned: it waits for the owner. */
  readonly state: 'open' | 'accepted' | 'returned';
  readonly overdue: boolean;
}

/** What the board needs of a ticket. Server and browser evolve it by the same facts. */
export interface TicketCard {
  readonly id: string;
  readonly number: number;
  /** The sequence of the last fact in it. */
  readonly version: number;
  readonly title: string;
  readonly state: TicketState;
  /** 0 ordinary; each level that raises it adds one. */
  readonly priority: number;
  readonly facts: Facts;
  readonly customerName: string;
  readonly owner: string;
  readonly assignee: string | null;
  /** Departments that own it, owned it, co-sign or are informed, in the order in which they came: they may see it. */
  readonly involved: readonly string[];
  readonly openedBy: string | null;
  readonly openedAt: Instant;
  readonly resolvedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly hold: Hold | null;
  /** The dispute that waits for its ruling: a mark, not a state. */
  readonly dispute: OpenDispute | null;
  /** It was declared an incident: a mark, not a state. */
  readonly incident: IncidentMark | null;
  /** The incident that it is part of. */
  readonly memberOf: Membership | null;
  /** Those that are not over. The departments asked have no part in the ticket. */
  readonly subRequests: readonly OpenSubRequest[];
  readonly clocks: readonly CardClock[];
  readonly cosign: TicketCosign | null;
  readonly escalationLevel: number;
  readonly reopened: number;
  /** Ids of the policy changes in whose scope it lies. */
  readonly changes: readonly string[];
}

/** Why a department owns a ticket. */
export type OwnershipCause =
  | { readonly kind: 'matrix'; readonly matrixVersion: number; readonly ruleId: string }
  | { readonly kind: 'escalation'; readonly level: number; readonly loop: number }
  | { readonly kind: 'ruling'; readonly by: string; readonly reason: string }
  | { readonly kind: 'person'; readonly by: string; readonly reason: string }
  | { readonly kind: 'import'; readonly source: string };

export interface Ownership {
  readonly department: string;
  readonly from: Instant;
  /** Null for the present owner. Ownership outlives closing: a closed ticket still has who answers for it. */
  readonly until: Instant | null;
  readonly cause: OwnershipCause;
}

/** Targets of a service level, in working seconds. */
export interface ServiceLevel {
  readonly code: string;
  readonly acknowledgeSeconds: number;
  readonly resolveSeconds: number;
  readonly cosignSeconds: number;
  /** Absent on tickets from before disputes: `DEFAULT_ARBITRATION_SECONDS`. */
  readonly arbitrationSeconds?: number;
  /** `owner`: the calendar of whoever owns it; `market`: of the market; else the code of a calendar. */
  readonly calendar: string;
}

/** The assignment that the matrix gave when the ticket was opened or reclassified, with all that led to it. Never recomputed. */
export interface AssignmentSnapshot {
  readonly matrixVersion: number;
  readonly ruleId: string;
  readonly owner: string;
  readonly informed: readonly string[];
  /** Who must sign a resolution; null when nobody must. */
  readonly requiredCosign: CosignRule | null;
  readonly serviceLevel: ServiceLevel;
  readonly path: string;
  readonly pathVersion: number;
  readonly authority: Authority | null;
  readonly playbook: string | null;
  /** The facts as the matrix saw them. With the version, which never changes, they explain the decision at any time. */
  readonly inputs: MatrixFacts;
  /** The engine's decision, trace included. */
  readonly decision: Decision;
}

export type ResolutionKind = 'refund' | 'resend' | 'compensation' | 'replacement' | 'explanation' | 'other';

/** What a resolution proposal says: the exact content that a co-sign signs. */
export interface ProposalContent {
  readonly kind: ResolutionKind;
  readonly text: string;
  readonly amount: number | null;
  /** ISO 4217; present if and only if there is an amount. */
  readonly currency: string | null;
}

export interface Proposal extends ProposalContent {
  readonly id: string;
  /** From 1 on the ticket. */
  readonly number: number;
  /** SHA-256 of the content's canonical form, in hexadecimal. */
  readonly contentHash: string;
  readonly by: string;
  readonly at: Instant;
  readonly withdrawn: boolean;
}

/** A department whose signature a level of the escalation path demands, beside those that the assignment does. */
export interface CosignDemand {
  readonly department: string;
  readonly level: number;
  readonly loop: number;
  readonly at: Instant;
}

/** Whom a level of the present arming called. */
export interface Called {
  readonly level: number;
  readonly responders: readonly Responder[];
  /** Called by name or by a rota: they see the ticket although no department of theirs has a part in it. */
  readonly alone: readonly string[];
}

/** Everything that is decided on. */
export interface Ticket extends TicketCard {
  readonly description: string;
  readonly customerReference: string;
  readonly orderReference: string | null;
  readonly assignment: AssignmentSnapshot;
  readonly ownerships: readonly Ownership[];
  readonly proposals: readonly Proposal[];
  /** Id of the proposal that was carried out last; null when none was. */
  readonly carriedOut: string | null;
  /** What levels demanded; each department once. Nothing takes it back. */
  readonly demands: readonly CosignDemand[];
  readonly called: readonly Called[];
  /** Every dispute with its ruling, in order. */
  readonly disputes: readonly Dispute[];
  readonly links: readonly TicketLink[];
  /** Why and by whom it was declared an incident; null where it is none. */
  readonly declaration: Declaration | null;
  /** The rapid-response group: departments assembled; empty while none is. */
  readonly group: readonly string[];
  /** What was sent to the customers of all members. */
  readonly notices: readonly Notice[];
  readonly clockLog: ClockLog;
  readonly escalation: EscalationState | null;
  /** Levels that call people now. Absent on tickets from before this was kept: `ticketCalls`. */
  readonly calls?: readonly LevelCall[];
  /** How often each of these began, from 1 for the first: what a clock counts its runs by. */
  readonly began: { readonly ownership: number; readonly cosign: number; readonly dispute: number };
  readonly responded: boolean;
  readonly resolution: string | null;
  readonly lastFactAt: Instant;
  /** When a person last did something on it. */
  readonly lastDeedAt: Instant;
}

/** The proposal that would be carried out now; null when there is none or it was withdrawn. */
export function currentProposal(ticket: Ticket): Proposal | null {
  const last = ticket.proposals.at(-1);
  return last && !last.withdrawn ? last : null;
}

export function isOver(state: TicketState): boolean {
  return state === 'resolved' || state === 'closed';
}
