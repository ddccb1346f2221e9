import { type EscalationPath, type LevelFired, type Responder } from '@baton/escalation-path';
import { quorum } from '@baton/cosign-quorum';
import { arm, disarm } from './arm.ts';
import { refuse, type TicketDecision } from './decision.ts';
import type { Draft } from './draft.ts';
import {
  FALLBACK_LANGUAGE,
  MOST_MEMBERS,
  type DeclaredBy,
  type IncidentCommand,
  type IncidentProblem,
  type NoticeText,
  type Signed,
  type StayReason,
} from './incident.ts';
import { requiredCosign } from './required-cosign.ts';
import { GROUP_SEVERITY, groupOf, peopleOfGroup, respondersOf } from './response-group.ts';
import type { Surroundings } from './surroundings.ts';
import { currentProposal, isOver, type Ticket, type TicketCard } from './ticket.ts';

type Of<T extends IncidentCommand['type']> = Extract<IncidentCommand, { type: T }>;

const types: ReadonlySet<string> = new Set<IncidentCommand['type']>([
  'DeclareIncident',
  'AddMembers',
  'RemoveMember',
  'SendNotice',
  'NotePassedDown',
  'JoinIncident',
  'LeaveIncident',
  'TakeNotice',
  'FollowResolution',
  'FollowReopening',
  'FollowClosing',
]);

export function isIncidentCommand(command: { readonly type: string }): command is IncidentCommand {
  return types.has(command.type);
}

/** What keeps a ticket from being declared an incident; null where nothing does. */
export function declareProblem(card: TicketCard): IncidentProblem | null {
  if (card.incident !== null) return 'already_incident';
  if (card.memberOf !== null) return 'is_member';
  return isOver(card.state) ? 'ticket_over' : null;
}

/** What keeps a ticket from becoming a member of this incident. */
export function joinProblem(card: TicketCard, incidentId: string): IncidentProblem | null {
  if (card.id === incidentId) return 'itself';
  if (card.incident !== null) return 'is_incident';
  if (card.memberOf !== null)
    return card.memberOf.ticketId === incidentId ? 'already_member' : 'member_of_another';
  return isOver(card.state) ? 'ticket_over' : null;
}

/** What keeps a ticket from taking members and sending notices. */
export function incidentProblem(card: TicketCard): IncidentProblem | null {
  if (card.incident === null) return 'not_an_incident';
  return isOver(card.state) ? 'incident_over' : null;
}

export function carryIncident(
  draft: Draft,
  command: IncidentCommand,
  around: Surroundings,
): TicketDecision | null {
  const { ticket } = draft;
  switch (command.type) {
    case 'DeclareIncident': {
      const problem = declareProblem(ticket);
      if (problem) return refuseIncident(problem);
      const group = [...new Set([ticket.owner, ...command.group])];
      declare(draft, { cause: command.cause, declared: { kind: 'person' }, group }, [], around);
      return null;
    }
    case 'AddMembers':
      return addMembers(draft, command);
    case 'RemoveMember':
      if (ticket.incident === null) return refuseIncident('not_an_incident');
      draft.add({ type: 'MemberLeft', member: command.member, reason: command.reason });
      return null;
    case 'SendNotice': {
      const problem = incidentProblem(ticket);
      if (problem) return refuseIncident(problem);
      const { id, texts } = command;
      draft.add({ type: 'NoticeSent', id, number: ticket.notices.length + 1, texts });
      return null;
    }
    case 'NotePassedDown': {
      const { what, reached, stayed } = command;
      draft.add({ type: 'PassedDown', what, reached, stayed });
      return null;
    }
    case 'JoinIncident': {
      const problem = joinProblem(ticket, command.incident.ticketId);
      if (problem) return refuseIncident(problem);
      draft.add({ type: 'JoinedIncident', incident: command.incident });
      return null;
    }
    case 'LeaveIncident': {
      if (ticket.memberOf === null) return refuseIncident('not_a_member');
      const { ticketId, number } = ticket.memberOf;
      draft.add({ type: 'LeftIncident', incident: { ticketId, number }, reason: command.reason });
      return null;
    }
    case 'TakeNotice':
      return takeNotice(draft, command);
    case 'FollowResolution':
      return followResolution(draft, command, around);
    case 'FollowReopening':
      return followReopening(draft, command, around);
    case 'FollowClosing':
      if (!wasResolvedWith(ticket, command.incident.ticketId)) return null;
      draft.add({ type: 'TicketClosed', incident: nameOf(command.incident) });
      disarm(draft, 'closed', around);
      return null;
  }
}

/** A level of the path opens an incident: once, and never of a ticket that is part of one already. */
export function openIncident(draft: Draft, fired: LevelFired, around: Surroundings): void {
  if (declareProblem(draft.ticket) !== null) return;
  const { level, loop, responders } = fired;
  const group = groupOf(draft.ticket, responders);
  declare(draft, { cause: '', declared: { kind: 'level', level, loop }, group }, responders, around);
}

/** Severity 1 brings departments together at once: everybody whom the path would call one after the other. */
export function assembleGroup(draft: Draft, path: EscalationPath, around: Surroundings): void {
  const { ticket } = draft;
  if (ticket.facts.severity !== GROUP_SEVERITY) return;
  const called = respondersOf(path);
  const departments = groupOf(ticket, called);
  const notified = peopleOfGroup(departments, called, ticket.owner, around);
  draft.add({ type: 'GroupAssembled', departments, notified });
}

function declare(
  draft: Draft,
  declaration: { readonly cause: string; readonly declared: DeclaredBy; readonly group: readonly string[] },
  called: readonly Responder[],
  around: Surroundings,
): void {
  const notified = peopleOfGroup(declaration.group, called, draft.ticket.owner, around);
  draft.add({
    type: 'IncidentDeclared',
    ...declaration,
    notified: notified.filter((person) => person !== around.by),
  });
}

function addMembers(draft: Draft, { members }: Of<'AddMembers'>): TicketDecision | null {
  const problem = incidentProblem(draft.ticket);
  if (problem) return refuseIncident(problem);
  if ((draft.ticket.incident?.members ?? 0) + members.length > MOST_MEMBERS)
    return refuseIncident('too_many');
  if (members.length > 0) draft.add({ type: 'MembersJoined', members });
  return null;
}

/** Twice is once: what was told carries its number. A ticket that is over or has left is nobody's to tell any more. */
function takeNotice(draft: Draft, { incident, notice }: Of<'TakeNotice'>): null {
  const { ticket } = draft;
  const { memberOf } = ticket;
  if (memberOf?.ticketId !== incident.ticketId || isOver(ticket.state) || memberOf.notice >= notice.number)
    return null;
  const told = textFor(notice.texts, ticket.facts.language);
  if (told === null) return null;
  const { id, number } = notice;
  draft.add({ type: 'NoticeReceived', incident: nameOf(incident), noticeId: id, number, ...told });
  return null;
}

/** In the customer's language, else in the one that stands in for it. */
export function textFor(texts: readonly NoticeText[], language: string): NoticeText | null {
  const inLanguage = (wanted: string): NoticeText | undefined => texts.find((one) => one.language === wanted);
  return inLanguage(language) ?? inLanguage(FALLBACK_LANGUAGE) ?? null;
}

function followResolution(draft: Draft, command: Of<'FollowResolution'>, around: Surroundings): null {
  const { ticket } = draft;
  const incident = nameOf(command.incident);
  if (ticket.memberOf?.ticketId !== incident.ticketId || isOver(ticket.state)) return null;
  const reason = stayReason(ticket, command.signed);
  if (reason !== null) {
    if (ticket.memberOf.stays !== reason) draft.add({ type: 'MemberStayed', incident, reason });
    return null;
  }
  draft.add({ type: 'TicketResolved', proposalId: null, text: command.text, incident });
  disarm(draft, 'resolved', around);
  return null;
}

/**
 * What keeps a member open while its incident is resolved. A co-sign that it requires is met by the signatures on what the
 * incident carries out, if they meet the member's own rule; a proposal of its own is carried out by its own people.
 */
export function stayReason(ticket: Ticket, signed: Signed | null): StayReason | null {
  if (ticket.dispute !== null) return 'disputed';
  if (ticket.state === 'waiting_customer') return 'waiting_customer';
  if (ticket.state === 'awaiting_cosign') return 'awaiting_cosign';
  if (currentProposal(ticket) !== null) return 'own_proposal';
  const rule = requiredCosign(ticket, null);
  if (rule === null) return null;
  const met = signed !== null && quorum(rule, signed.signOffs, signed.contentHash).outcome === 'met';
  return met ? null : 'cosign_required';
}

/** The signatures on what an incident carries out; null where nothing was signed. */
export function signedOn(incident: Ticket): Signed | null {
  const proposal = currentProposal(incident);
  const state = incident.cosign?.state;
  if (proposal === null || state?.status !== 'open' || state.contentHash !== proposal.contentHash)
    return null;
  return { contentHash: state.contentHash, signOffs: state.signOffs };
}

function followReopening(draft: Draft, command: Of<'FollowReopening'>, around: Surroundings): null {
  const { ticket } = draft;
  const incident = nameOf(command.incident);
  if (ticket.memberOf?.ticketId !== incident.ticketId) return null;
  if (!isOver(ticket.state)) {
    if (ticket.memberOf.stays !== null) draft.add({ type: 'MemberStayed', incident, reason: null });
    return null;
  }
  if (!wasResolvedWith(ticket, incident.ticketId)) return null;
  draft.add({ type: 'TicketReopened', reason: command.reason, incident });
  arm(draft, ticket, 'reopened', around);
  return null;
}

/** Resolved with the incident and not closed since: what became of it is the incident's doing. */
function wasResolvedWith({ state, memberOf }: Ticket, incidentId: string): boolean {
  return state === 'resolved' && memberOf?.ticketId === incidentId && memberOf.resolved;
}

function nameOf({ ticketId, number }: { ticketId: string; number: number }): {
  ticketId: string;
  number: number;
} {
  return { ticketId, number };
}

function refuseIncident(problem: IncidentProblem): TicketDecision {
  return refuse({ code: 'incident', problem });
}
