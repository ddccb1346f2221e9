import type { IncidentFact } from './incident-fact.ts';
import type { Membership } from './incident.ts';
import type { Happened } from './ticket-fact.ts';
import type { Ticket, TicketCard } from './ticket.ts';

const types: ReadonlySet<string> = new Set<IncidentFact['type']>([
  'IncidentDeclared',
  'GroupAssembled',
  'MembersJoined',
  'MemberLeft',
  'NoticeSent',
  'PassedDown',
  'JoinedIncident',
  'LeftIncident',
  'NoticeReceived',
  'MemberStayed',
]);

export function isIncidentFact(fact: { readonly type: string }): fact is IncidentFact {
  return types.has(fact.type);
}

/** The marks on the card: that it is an incident, and of which it is part. */
export function incidentChange(card: TicketCard, fact: IncidentFact, at: number): Partial<TicketCard> {
  const involve = (departments: readonly string[]): Pick<TicketCard, 'involved'> => ({
    involved: [...new Set([...card.involved, ...departments])],
  });
  switch (fact.type) {
    case 'IncidentDeclared':
      return { incident: { since: at, members: 0 }, ...involve(fact.group) };
    case 'GroupAssembled':
      return involve(fact.departments);
    case 'MembersJoined':
      return { ...counted(card, fact.members.length), ...involve(fact.members.map(({ owner }) => owner)) };
    case 'MemberLeft':
      return counted(card, -1);
    case 'JoinedIncident': {
      const { ticketId, number, owner } = fact.incident;
      const memberOf = { ticketId, number, since: at, notice: 0, resolved: false, stays: null };
      return { memberOf, ...involve([owner]) };
    }
    case 'LeftIncident':
      return { memberOf: null };
    case 'NoticeReceived':
      return member(card, { notice: fact.number });
    case 'MemberStayed':
      return member(card, { stays: fact.reason });
    case 'NoticeSent':
    case 'PassedDown':
      return {};
  }
}

/** After the ticket was resolved or reopened, with its incident or on its own. */
export function member(card: TicketCard, change: Partial<Membership>): Partial<TicketCard> {
  return card.memberOf === null ? {} : { memberOf: { ...card.memberOf, ...change } };
}

function counted({ incident }: TicketCard, more: number): Partial<TicketCard> {
  return incident === null ? {} : { incident: { ...incident, members: incident.members + more } };
}

/** What only the ticket itself keeps of it. */
export function incidentDetail(
  ticket: Ticket,
  fact: IncidentFact,
  { at, by }: Pick<Happened, 'at' | 'by'>,
): Partial<Ticket> {
  switch (fact.type) {
    case 'IncidentDeclared': {
      const { cause, declared } = fact;
      const person = declared.kind === 'person' ? by : null;
      return { declaration: { cause, declared, by: person, at }, ...grouped(ticket, fact.group) };
    }
    case 'GroupAssembled':
      return grouped(ticket, fact.departments);
    case 'NoticeSent': {
      const { id, number, texts } = fact;
      return { notices: [...ticket.notices, { id, number, texts, by, at }] };
    }
    case 'NoticeReceived':
      return { responded: true };
    case 'MembersJoined':
    case 'MemberLeft':
    case 'PassedDown':
    case 'JoinedIncident':
    case 'LeftIncident':
    case 'MemberStayed':
      return {};
  }
}

function grouped({ group }: Ticket, departments: readonly string[]): Pick<Ticket, 'group'> {
  return { group: [...new Set([...group, ...departments])] };
}
