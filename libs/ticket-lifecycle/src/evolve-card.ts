import { evolveCosign, quorum } from '@baton/cosign-quorum';
import type {
  DisputeFact,
  Happened,
  SubRequestNoted,
  TicketCosignFact,
  TicketOpened,
} from './ticket-fact.ts';
import { incidentChange, isIncidentFact, member } from './evolve-incidents.ts';
import { responderDepartments, rulePartyDepartments } from './involved.ts';
import { assignedDepartments } from './response-group.ts';
import type { TicketCard, TicketCosign } from './ticket.ts';

/**
 * The card after a fact; the same in the server and in every browser. A fact that the card has already is left out
 * (a feed may tell again what a query included). Throws a RangeError when facts are missing in between: the caller then
 * loads the ticket anew.
 */
export function evolveCard(card: TicketCard | null, happened: Happened): TicketCard {
  const { fact, sequence } = happened;
  if (card === null) {
    if (fact.type !== 'TicketOpened' || sequence !== 1)
      throw new RangeError(`${fact.type} before TicketOpened`);
    return openedCard(fact, happened);
  }
  if (sequence <= card.version) return card;
  if (sequence !== card.version + 1) {
    throw new RangeError(`ticket ${card.number}: fact ${sequence} does not follow version ${card.version}`);
  }
  return { ...card, ...changeOf(card, happened), version: sequence };
}

function openedCard(fact: TicketOpened, { at, by, sequence }: Happened): TicketCard {
  const { assignment } = fact;
  return {
    id: fact.id,
    number: fact.number,
    version: sequence,
    title: fact.title,
    state: 'new',
    priority: 0,
    facts: fact.facts,
    customerName: fact.customerName,
    owner: firstOwner(fact),
    assignee: null,
    involved: unique([firstOwner(fact), ...assignedDepartments(assignment)]),
    openedBy: by,
    openedAt: at,
    resolvedAt: null,
    closedAt: null,
    hold: null,
    dispute: null,
    incident: null,
    memberOf: null,
    subRequests: [],
    clocks: [],
    cosign: null,
    escalationLevel: 0,
    reopened: 0,
    changes: fact.changes,
  };
}

/** Usually whom the matrix named; a ticket that a ruling split off belongs to whom the ruling named. */
export function firstOwner({ owner, assignment }: TicketOpened): string {
  return owner ?? assignment.owner;
}

function changeOf(card: TicketCard, { fact, at }: Happened): Partial<TicketCard> {
  if (isIncidentFact(fact)) return incidentChange(card, fact, at);
  switch (fact.type) {
    case 'OwnershipMoved':
      return {
        owner: fact.to,
        involved: unique([...card.involved, fact.to]),
        assignee: null,
        state: 'new',
        hold: null,
      };
    case 'TicketAccepted':
      return { assignee: fact.assignee, state: card.state === 'new' ? 'assigned' : card.state };
    case 'CustomerAnswered':
      // A level may have asked for a signature while the customer was waited for.
      return { state: isAsking(card.cosign) ? 'awaiting_cosign' : 'in_progress' };
    case 'CosignPartyDemanded':
      return { involved: unique([...card.involved, fact.department]) };
    case 'WorkStarted':
    case 'CosignMet':
    case 'CosignRejected':
      return { state: 'in_progress' };
    case 'ProposalWithdrawn':
      return card.state === 'awaiting_cosign' ? { state: 'in_progress' } : {};
    case 'CustomerAsked':
      return { state: 'waiting_customer' };
    case 'TicketHeld':
      return { hold: { reason: fact.reason, since: at } };
    case 'TicketReleased':
      return { hold: null };
    case 'TicketResolved':
      return {
        state: 'resolved',
        resolvedAt: at,
        hold: null,
        ...member(card, { resolved: fact.incident !== undefined, stays: null }),
      };
    case 'TicketClosed':
      return { state: 'closed', closedAt: at };
    case 'TicketReopened':
      return {
        state: card.assignee === null ? 'new' : 'in_progress',
        resolvedAt: null,
        closedAt: null,
        reopened: card.reopened + 1,
        ...member(card, { resolved: false, stays: null }),
      };
    case 'TicketDisputed':
    case 'RulingOverdue':
    case 'RulingGiven':
    case 'DisputeLapsed':
    case 'DisputeWithdrawn':
      return disputeChange(card, fact, at);
    case 'TicketReclassified':
      return {
        facts: fact.facts,
        involved: unique([...card.involved, ...assignedDepartments(fact.assignment)]),
      };
    case 'PriorityRaised':
      return { priority: fact.to };
    case 'ChangeMarked':
      return { changes: unique([...card.changes, fact.changeId]) };
    case 'ChangeUnmarked':
      return { changes: card.changes.filter((id) => id !== fact.changeId) };
    case 'SubRequestNoted':
      return { subRequests: noted(card.subRequests, fact) };
    case 'ClocksMoved':
      return { clocks: fact.clocks };
    case 'ClockBreached':
      return {
        clocks: card.clocks.map((clock) =>
          clock.kind === fact.kind ? { ...clock, breachedAt: fact.dueAt } : clock,
        ),
      };
    case 'EscalationArmed':
      return { escalationLevel: 0 };
    case 'LevelFired':
      return {
        escalationLevel: Math.max(card.escalationLevel, fact.level),
        // Whoever is called has a part in it.
        involved: unique([...card.involved, ...fact.responders.flatMap(responderDepartments)]),
      };
    case 'AcknowledgementExpired':
      return { escalationLevel: fact.level ?? card.escalationLevel };
    case 'Deescalated':
      return { escalationLevel: fact.to };
    case 'TicketOpened':
    case 'ContactRepeated':
    case 'Commented':
    case 'ResolutionProposed':
    case 'LevelPassed':
    case 'NobodyReached':
    case 'EscalationAcknowledged':
    case 'EscalationDisarmed':
      return {};
    default:
      return cosignChange(card, fact);
  }
}

function noted(
  before: TicketCard['subRequests'],
  { id, number, department, state, overdue }: SubRequestNoted,
): TicketCard['subRequests'] {
  const others = before.filter((one) => one.id !== id);
  if (state === 'answered' || state === 'declined' || state === 'withdrawn') return others;
  return [...others, { id, number, department, state, overdue }].sort((a, b) => a.number - b.number);
}

function disputeChange(card: TicketCard, fact: DisputeFact, at: number): Partial<TicketCard> {
  switch (fact.type) {
    case 'TicketDisputed': {
      const { number, reason, proposed, by, arbiter, level, notified: asked } = fact;
      const opened = { number, reason, proposed, by, since: at, arbiters: [arbiter], asked, level };
      return {
        dispute: { ...opened, overdueAt: null },
        involved: unique([...card.involved, proposed, ...responderDepartments(arbiter)]),
      };
    }
    case 'RulingOverdue': {
      if (card.dispute === null) return {};
      const { arbiter, level, dueAt: overdueAt, notified } = fact;
      const asked = unique([...card.dispute.asked, ...notified]);
      const arbiters = arbiter === null ? card.dispute.arbiters : [...card.dispute.arbiters, arbiter];
      return {
        dispute: { ...card.dispute, arbiters, asked, level, overdueAt },
        involved: unique([...card.involved, ...responderDepartments(arbiter)]),
      };
    }
    case 'RulingGiven': {
      const { ruling } = fact;
      const concerned = ruling.kind === 'uphold' ? [] : [ruling.department];
      return { dispute: null, involved: unique([...card.involved, ...concerned]) };
    }
    case 'DisputeLapsed':
    case 'DisputeWithdrawn':
      return { dispute: null };
  }
}

function cosignChange(card: TicketCard, fact: TicketCosignFact): Partial<TicketCard> {
  const before = card.cosign?.id === fact.cosignId ? card.cosign.state : null;
  const cosign: TicketCosign = { id: fact.cosignId, state: evolveCosign(before, fact) };
  switch (fact.type) {
    case 'CosignOpened':
    case 'SignerAdded':
    case 'PartiesRequired': {
      // Who waits for the customer waits on; the signatures are asked meanwhile.
      const begins = fact.type !== 'SignerAdded' && card.state !== 'waiting_customer' && isAsking(cosign);
      return {
        cosign,
        involved: unique([...card.involved, ...rulePartyDepartments(fact.rule)]),
        ...(begins ? { state: 'awaiting_cosign' as const } : {}),
      };
    }
    case 'ContentRevised':
      return { cosign, state: 'awaiting_cosign' };
    case 'SignedOff':
    case 'SignOffWithdrawn':
    case 'SignatureHandedOver':
    case 'PartiesReminded':
    case 'CosignWithdrawn':
      return { cosign };
  }
}

/** Whether signatures are still waited for. */
function isAsking(cosign: TicketCosign | null): boolean {
  if (cosign === null || cosign.state.status !== 'open') return false;
  const { rule, signOffs, contentHash } = cosign.state;
  return quorum(rule, signOffs, contentHash).outcome === 'pending';
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
