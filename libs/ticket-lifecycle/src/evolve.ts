import { evolveEscalation } from '@baton/escalation-path';
import type { EscalationFact } from '@baton/escalation-path';
import type { Segment } from '@baton/working-time';
import { evolveCard } from './evolve-card.ts';
import type { Happened, TicketFact } from './ticket-fact.ts';
import type { Ownership, Ticket } from './ticket.ts';

/** The ticket after a fact. Contains the card's own evolution; see `evolveCard` for facts told twice or missing. */
export function evolve(ticket: Ticket | null, happened: Happened): Ticket {
  if (ticket !== null && happened.sequence <= ticket.version) return ticket;
  const card = evolveCard(ticket, happened);
  if (ticket === null) return opened(happened, card);
  return { ...ticket, ...card, ...detailOf(ticket, happened), lastFactAt: happened.at };
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
    ownerships: [{ department: fact.assignment.owner, from: at, until: null, cause: fact.cause }],
    proposals: [],
    clockLog: [],
    escalation: null,
    began: { ownership: 1, cosign: 0, dispute: 0 },
    responded: false,
    resolution: null,
    lastFactAt: at,
  };
}

function detailOf(ticket: Ticket, { fact, at, by }: Happened): Partial<Ticket> {
  switch (fact.type) {
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
    case 'ContentRevised':
      return { began: { ...ticket.began, cosign: ticket.began.cosign + 1 } };
    case 'TicketResolved':
      return { resolution: fact.text, responded: true };
    case 'TicketReopened':
      return { resolution: null };
    case 'ClocksMoved':
      return { clockLog: moved(ticket.clockLog, fact.closed, fact.opened) };
    default:
      return isEscalationFact(fact) ? { escalation: evolveEscalation(ticket.escalation, fact) } : {};
  }
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
