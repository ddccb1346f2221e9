import type * as Contract from '@baton/contract';
import type { CosignState } from '@baton/cosign-quorum';
import type { OpenDispute } from './dispute.ts';
import type { IncidentMark, Membership } from './incident.ts';
import type { Happened, TicketFact } from './ticket-fact.ts';
import type { CardClock, TicketCard } from './ticket.ts';

const instant = (iso: string): number => Date.parse(iso);
const instantOrNull = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));
const iso = (value: number): string => new Date(value).toISOString();
const isoOrNull = (value: number | null): string | null => (value === null ? null : iso(value));

/** A card as the contract writes it: instants as ISO 8601 texts. */
export function toContractCard(card: TicketCard): Contract.TicketCard {
  return {
    ...card,
    facts: { ...card.facts, tags: [...card.facts.tags] },
    involved: [...card.involved],
    changes: [...card.changes],
    openedAt: iso(card.openedAt),
    resolvedAt: isoOrNull(card.resolvedAt),
    closedAt: isoOrNull(card.closedAt),
    hold: card.hold && { ...card.hold, since: iso(card.hold.since) },
    dispute: card.dispute && {
      ...card.dispute,
      arbiters: card.dispute.arbiters,
      asked: [...card.dispute.asked],
      since: iso(card.dispute.since),
      overdueAt: isoOrNull(card.dispute.overdueAt),
    },
    incident: card.incident && { ...card.incident, since: iso(card.incident.since) },
    memberOf: card.memberOf && { ...card.memberOf, since: iso(card.memberOf.since) },
    subRequests: card.subRequests.map((one) => ({ ...one })),
    clocks: card.clocks.map(toContractClock),
    cosign: card.cosign && { ...card.cosign },
  };
}

export function toContractClock(clock: CardClock): Contract.CardClock {
  return { ...clock, dueAt: isoOrNull(clock.dueAt), breachedAt: isoOrNull(clock.breachedAt) };
}

/** The card of the contract as the library's value, to be evolved by facts. */
export function fromContractCard(card: Contract.TicketCard): TicketCard {
  const { id, number, version, title, state, priority, customerName, owner, assignee } = card;
  const { involved, openedBy, escalationLevel, reopened, changes } = card;
  const { problemType, market, channel, tier, severity, orderValue, currency, language, tags } = card.facts;
  return {
    id,
    number,
    version,
    title,
    state,
    priority,
    facts: { problemType, market, channel, tier, severity, orderValue, currency, language, tags },
    customerName,
    owner,
    assignee,
    involved,
    openedBy,
    openedAt: instant(card.openedAt),
    resolvedAt: instantOrNull(card.resolvedAt),
    closedAt: instantOrNull(card.closedAt),
    hold: card.hold && { reason: card.hold.reason, since: instant(card.hold.since) },
    dispute: card.dispute && fromContractDispute(card.dispute),
    incident: card.incident && fromContractIncident(card.incident),
    memberOf: card.memberOf && fromContractMembership(card.memberOf),
    subRequests: card.subRequests.map(
      ({ id: subRequestId, number: place, department, state: stands, overdue }) => ({
        id: subRequestId,
        number: place,
        department,
        state: stands,
        overdue,
      }),
    ),
    clocks: card.clocks.map(fromContractClock),
    // The server sends the library's own state here.
    cosign: card.cosign && { id: card.cosign.id, state: card.cosign.state as CosignState },
    escalationLevel,
    reopened,
    changes,
  };
}

function fromContractDispute(dispute: Contract.OpenDispute): OpenDispute {
  const { number, reason, proposed, by, asked, level } = dispute;
  return {
    number,
    reason,
    proposed,
    by,
    since: instant(dispute.since),
    // The server sends the path library's own responders here.
    arbiters: dispute.arbiters as OpenDispute['arbiters'],
    asked,
    level,
    overdueAt: instantOrNull(dispute.overdueAt),
  };
}

function fromContractIncident({ since, members }: Contract.CardIncident): IncidentMark {
  return { since: instant(since), members };
}

function fromContractMembership(mark: Contract.CardMembership): Membership {
  const { ticketId, number, since, notice, resolved, stays } = mark;
  return { ticketId, number, since: instant(since), notice, resolved, stays };
}

function fromContractClock(clock: Contract.CardClock): CardClock {
  const { kind, state, targetSeconds, elapsedSeconds } = clock;
  return {
    kind,
    state,
    targetSeconds,
    dueAt: instantOrNull(clock.dueAt),
    elapsedSeconds,
    breachedAt: instantOrNull(clock.breachedAt),
  };
}

/** A fact of the subscription as the library takes it. */
export function fromContractFact(
  fact: Pick<Contract.Fact, 'type' | 'payload' | 'sequence' | 'at'> & { actor?: { id: string } | null },
): Happened {
  return {
    sequence: fact.sequence,
    at: instant(fact.at),
    by: fact.actor?.id ?? null,
    // The journal holds ticket facts as this library made them, the type in a column of its own.
    fact: { type: fact.type, ...(fact.payload as object) } as TicketFact,
  };
}
