import type { DeclaredBy, NoticeText, PassedDownKind, StayReason, TicketName } from './incident.ts';

/** The ticket stands for many with one cause. The departments of the group have a part in it and their people are told. */
export type IncidentDeclared = {
  readonly type: 'IncidentDeclared';
  readonly cause: string;
  readonly declared: DeclaredBy;
  readonly group: readonly string[];
  readonly notified: readonly string[];
};
/** Severity 1: departments stand together at once, also where there is no incident. */
export type GroupAssembled = {
  readonly type: 'GroupAssembled';
  readonly departments: readonly string[];
  readonly notified: readonly string[];
};
/** On the incident, in the transaction of their own `JoinedIncident`. */
export type MembersJoined = {
  readonly type: 'MembersJoined';
  readonly members: readonly (TicketName & { readonly owner: string })[];
};
export type MemberLeft = {
  readonly type: 'MemberLeft';
  readonly member: TicketName;
  readonly reason: string;
};
export type NoticeSent = {
  readonly type: 'NoticeSent';
  readonly id: string;
  readonly number: number;
  readonly texts: readonly NoticeText[];
};
/** Everything of one kind has reached the members: how many, and how many stayed as they were for a reason of their own. */
export type PassedDown = {
  readonly type: 'PassedDown';
  readonly what: PassedDownKind;
  readonly reached: number;
  readonly stayed: number;
};
export type JoinedIncident = {
  readonly type: 'JoinedIncident';
  readonly incident: TicketName & { readonly owner: string };
};
export type LeftIncident = {
  readonly type: 'LeftIncident';
  readonly incident: TicketName;
  readonly reason: string;
};
/** A message to the customer, who has been answered by it. */
export type NoticeReceived = {
  readonly type: 'NoticeReceived';
  readonly incident: TicketName;
  readonly noticeId: string;
  readonly number: number;
  readonly language: string;
  readonly text: string;
};
/** The incident was resolved and this ticket not, for this reason; null takes the mark away. */
export type MemberStayed = {
  readonly type: 'MemberStayed';
  readonly incident: TicketName;
  readonly reason: StayReason | null;
};

export type IncidentFact =
  | IncidentDeclared
  | GroupAssembled
  | MembersJoined
  | MemberLeft
  | NoticeSent
  | PassedDown
  | JoinedIncident
  | LeftIncident
  | NoticeReceived
  | MemberStayed;
