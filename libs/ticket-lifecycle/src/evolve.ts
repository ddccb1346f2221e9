import { evolveEscalation } from '@baton/escalation-path';
import type { EscalationFact } from '@baton/escalation-path';
import type { Segment } from '@baton/working-time';
import { evolveCalls, ticketCalls } from './calls.ts';
import { evolveCard, firstOwner } from './evolve-card.ts';
import { evolveCalled } from './called.ts';
import { evolveDisputes } from './evolve-disputes.ts';
import { incidentDetail, isIncidentFact } from './evolve-incidents.ts';
import { cosignStanding } from './moves.ts';
import type { TicketLink } from './dispute.ts';
import type { Happened, RulingGiven, TicketFact } from './ticket-fact.ts';
import type { Ownership, Ticket } from './ticket.ts';

/** The ticket after a fact. Contains the card's own evolution; see `evolveCard` for facts told twice or missing. */
export function evolve(ticket: Ticket | null, happened: Happened): Ticket {
  if (ticket !== null && happened.sequence <= ticket.version) return ticket;
  const card = evolveCard(ticket, happened);
  if (ticket === null) return opened(happened, card);
  const lastDeedAt = happened.by === null ? ticket.lastDeedAt : happened.at;
  return { ...ticket, ...card, ...detailOf(ticket, happened), lastFactAt: happened.at, lastDeedAt };
}

export function evolveAll(ticket: Ticket | null, happened: readonly Happened[]): Ticket | null {
  return happened.reduce<Ticket | null>((state, each) => evolve(state, each), ticket);
}

function opened({ fact, at }: Happened, card: ReturnType<typeof evolveCard>): Ticket {
  if (fact.type !== 'TicketOpened') throw new RangeError(`${fact.type} before TicketOpened`);
  return {
    ...card,
    description: fact.description,
    customerReference: fact.customerReference,
    orderReference: fact.orderReference,
    assignment: fact.assignment,
    ownerships: [{ department: firstOwner(fact), from: at, until: null, cause: fact.cause }],
    proposals: [],
    carriedOut: null,
    demands: [],
    called: [],
    disputes: [],
    links: fact.splitFrom ? [{ kind: 'split_from', ...fact.splitFrom }] : [],
    declaration: null,
    group: [],
    notices: [],
    clockLog: [],
    escalation: null,
    began: { ownership: 1, cosign: 0, dispute: 0 },
    responded: false,
    resolution: null,
    lastFactAt: at,
    lastDeedAt: at,
  };
}

function detailOf(ticket: Ticket, { fact, at, by }: Happened): Partial<Ticket> {
  switch (fact.type) {
    case 'ContactRepeated': {
      const links = fact.earlier.map((one) => ({ kind: 'repeats' as const, ...one }));
      return { links: [...ticket.links, ...links] };
    }
    case 'OwnershipMoved': {
      const next: Ownership = { department: fact.to, from: at, until: null, cause: fact.cause };
      return {
        ownerships: [
          ...ticket.ownerships.map((one) => (one.until === null ? { ...one, until: at } : one)),
          next,
        ],
        began: { ...ticket.began, ownership: ticket.began.ownership + 1 },
      };
    }
    case 'CustomerAsked':
      return { responded: true };
    case 'ResolutionProposed':
      return {
        proposals: [
          ...ticket.proposals,
          {
            ...fact.content,
            id: fact.id,
            number: fact.number,
            contentHash: fact.contentHash,
            by: by ?? '',
            at,
            withdrawn: false,
          },
        ],
      };
    case 'ProposalWithdrawn':
      return {
        proposals: ticket.proposals.map((one) => (one.id === fact.id ? { ...one, withdrawn: true } : one)),
      };
    case 'CosignOpened':
      return { began: { ...ticket.began, cosign: ticket.began.cosign + 1 } };
    case 'CosignPartyDemanded': {
      const { department, level, loop } = fact;
      return { demands: [...ticket.demands, { department, level, loop, at }] };
    }
    case 'PartiesRequired':
      // Who is asked after all had signed has the whole time; who joins an open co-sign has what is left of it.
      return cosignStanding(ticket)?.outcome === 'pending'
        ? {}
        : { began: { ...ticket.began, cosign: ticket.began.cosign + 1 } };
    case 'ContentRevised':
      return { began: { ...ticket.began, cosign: ticket.began.cosign + 1 } };
    case 'TicketResolved':
      return { resolution: fact.text, responded: true, carriedOut: fact.proposalId };
    case 'TicketReopened':
      return { resolution: null };
    case 'TicketDisputed':
      return {
        disputes: evolveDisputes(ticket.disputes, fact, { at, by }),
        began: { ...ticket.began, dispute: ticket.began.dispute + 1 },
      };
    case 'RulingOverdue':
    case 'DisputeLapsed':
    case 'DisputeWithdrawn':
      return { disputes: evolveDisputes(ticket.disputes, fact, { at, by }) };
    case 'RulingGiven':
      return {
        disputes: evolveDisputes(ticket.disputes, fact, { at, by }),
        links: [...ticket.links, ...linksOf(fact)],
      };
    case 'TicketReclassified':
      return { assignment: fact.assignment };
    case 'ClocksMoved':
      return { clockLog: moved(ticket.clockLog, fact.closed, fact.opened) };
    default:
      if (isIncidentFact(fact)) return incidentDetail(ticket, fact, { at, by });
      if (!isEscalationFact(fact)) return {};
      return {
        escalation: evolveEscalation(ticket.escalation, fact),
        called: evolveCalled(ticket.called, fact),
        calls: evolveCalls(ticketCalls(ticket), fact),
      };
  }
}

function linksOf({ ruling }: RulingGiven): TicketLink[] {
  if (ruling.kind !== 'split') return [];
  return [{ kind: 'split_into', ticketId: ruling.ticketId, number: ruling.number }];
}

function moved(log: readonly Segment[], closed: readonly Segment[], opened: readonly Segment[]): Segment[] {
  const ended = new Set(closed.map(keyOf));
  const kept = log.filter((segment) => segment.until !== null || !ended.has(keyOf(segment)));
  return [...kept, ...closed, ...opened].sort((a, b) => a.from - b.from);
}

function keyOf(segment: Segment): string {
  return `${segment.kind} ${segment.run} ${segment.from}`;
}

const escalationFacts: ReadonlySet<string> = new Set([
  'EscalationArmed',
  'LevelFired',
  'LevelPassed',
  'NobodyReached',
  'EscalationAcknowledged',
  'AcknowledgementExpired',
  'Deescalated',
  'EscalationDisarmed',
]);

export function isEscalationFact(fact: TicketFact): fact is TicketFact & EscalationFact {
  return escalationFacts.has(fact.type);
}
