import type { SignOff } from '@baton/cosign-quorum';
import type { Instant } from '@baton/working-time';

/** Another ticket, as a fact names it. */
export interface TicketName {
  readonly ticketId: string;
  readonly number: number;
}

/** The mark on the card of a ticket that was declared an incident. */
export interface IncidentMark {
  readonly since: Instant;
  /** How many tickets are part of it, in whatever state. */
  readonly members: number;
}

/** Why a member stayed open when its incident was resolved: something of its own waits. */
export const STAY_REASONS = [
  'disputed',
  'waiting_customer',
  'awaiting_cosign',
  'own_proposal',
  'cosign_required',
] as const;
export type StayReason = (typeof STAY_REASONS)[number];

/** The incident that a ticket is part of: the mark on its card. */
export interface Membership extends TicketName {
  readonly since: Instant;
  /** The last notice that reached its customer, by number; 0 for none. */
  readonly notice: number;
  /** Whether it was resolved with the incident, not on its own. */
  readonly resolved: boolean;
  /** Why it stayed open when the incident was resolved; null where it did not, or is over by now. */
  readonly stays: StayReason | null;
}

/** Who declared: a person, who then stands beside the fact, or a level of the escalation path. */
export type DeclaredBy =
  { readonly kind: 'person' } | { readonly kind: 'level'; readonly level: number; readonly loop: number };

export interface Declaration {
  readonly cause: string;
  readonly declared: DeclaredBy;
  /** Null for a level. */
  readonly by: string | null;
  readonly at: Instant;
}

/** The same message in the languages of the customers. */
export interface NoticeText {
  readonly language: string;
  readonly text: string;
}

export interface Notice {
  readonly id: string;
  /** From 1 on the incident. */
  readonly number: number;
  readonly texts: readonly NoticeText[];
  readonly by: string | null;
  readonly at: Instant;
}

/** Whoever writes in none of the languages of a notice reads this one. */
export const FALLBACK_LANGUAGE = 'en';

/** More than this no incident has. */
export const MOST_MEMBERS = 5000;

/** What goes down from an incident to its members. */
export const PASSED_DOWN = ['notice', 'resolved', 'reopened', 'closed'] as const;
export type PassedDownKind = (typeof PASSED_DOWN)[number];

/** What was signed on the proposal that the incident carries out: it counts for members that ask for the same signatures. */
export interface Signed {
  readonly contentHash: string;
  readonly signOffs: readonly SignOff[];
}

/** Why what makes or joins an incident is refused. */
export type IncidentProblem =
  | 'already_incident'
  | 'not_an_incident'
  /** One level only: what is a member is no incident, and what is an incident no member. */
  | 'is_member'
  | 'is_incident'
  | 'already_member'
  | 'member_of_another'
  | 'not_a_member'
  | 'ticket_over'
  | 'incident_over'
  | 'itself'
  | 'too_many';

/** Orders about incidents, some to the incident and some to a member of it. Rights and locks are seen to outside. */
export type IncidentCommand =
  | { readonly type: 'DeclareIncident'; readonly cause: string; readonly group: readonly string[] }
  | {
      readonly type: 'AddMembers';
      readonly members: readonly (TicketName & { readonly owner: string })[];
    }
  | { readonly type: 'RemoveMember'; readonly member: TicketName; readonly reason: string }
  | { readonly type: 'SendNotice'; readonly id: string; readonly texts: readonly NoticeText[] }
  | {
      readonly type: 'NotePassedDown';
      readonly what: PassedDownKind;
      readonly reached: number;
      readonly stayed: number;
    }
  | { readonly type: 'JoinIncident'; readonly incident: TicketName & { readonly owner: string } }
  | { readonly type: 'LeaveIncident'; readonly reason: string }
  | { readonly type: 'TakeNotice'; readonly incident: TicketName; readonly notice: Notice }
  | {
      readonly type: 'FollowResolution';
      readonly incident: TicketName;
      readonly text: string;
      readonly signed: Signed | null;
    }
  | { readonly type: 'FollowReopening'; readonly incident: TicketName; readonly reason: string }
  | { readonly type: 'FollowClosing'; readonly incident: TicketName };
