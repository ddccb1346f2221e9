import type { TicketAbilities } from '@baton/contract';
import { signableFor } from '@baton/cosign-quorum';
import {
  calledNow,
  isLegal,
  ticketCalls,
  type Move,
  type Ticket,
  type TicketCard,
} from '@baton/ticket-lifecycle';
import { departmentsOf, hasRole, worksIn, type Principal } from '../../platform/identity/principal.ts';
import { signerOf } from '../../cosign/policies/signer.ts';
import { incidentAbilities } from './incident-policy.ts';
import { mayDispute, mayReclassify, mayRule, mayWithdrawDispute, standsBehind } from './dispute-policy.ts';

/** Staff, leads and agents of the owner do the work. */
export function mayWorkOn(principal: Principal, ticket: TicketCard): boolean {
  return worksIn(principal, ticket.owner);
}

/** Support speaks with the customer, so it may note an answer and close or reopen, whoever owns the ticket. */
export function speaksWithCustomer(principal: Principal, ticket: TicketCard): boolean {
  return departmentsOf(principal).includes('support') || mayWorkOn(principal, ticket);
}

/** Who answers for the owner, and who works on the ticket now, may pass it on. */
export function mayHandOver(principal: Principal, ticket: TicketCard): boolean {
  return (
    hasRole(principal, 'lead', ticket.owner) ||
    hasRole(principal, 'director') ||
    (ticket.assignee === principal.id && mayWorkOn(principal, ticket))
  );
}

/** Whoever has a part in it may call the next level; an agent for the customer, too. */
export function mayEscalate(principal: Principal, ticket: TicketCard): boolean {
  return (
    speaksWithCustomer(principal, ticket) ||
    hasRole(principal, 'director') ||
    departmentsOf(principal).some((department) => ticket.involved.includes(department))
  );
}

/** The lead of the owner answers for it, a director oversees it, and who was called by the level knows whether the call still stands. */
export function mayDeescalate(principal: Principal, ticket: Ticket): boolean {
  if (hasRole(principal, 'lead', ticket.owner) || hasRole(principal, 'director')) return true;
  const called = calledNow(ticket);
  if (called === null) return false;
  const { responders, alone } = called;
  return alone.includes(principal.id) || responders.some((one) => standsBehind(principal, one, ticket.owner));
}

/** Whom a level called says that it was heard; so do those who answer for a department that has a part in it. */
export function mayAcknowledge(principal: Principal, ticket: Ticket): boolean {
  return (
    ticketCalls(ticket).some(({ people }) => people.includes(principal.id)) ||
    ticket.involved.some(
      (department) => hasRole(principal, 'staff', department) || hasRole(principal, 'lead', department),
    )
  );
}

/** Leaving out levels is for those who own the level above. */
export function maySkipLevels(principal: Principal): boolean {
  return hasRole(principal, 'lead') || hasRole(principal, 'director');
}

/** Party keys for which the person may sign now. Who proposed is not offered their own: they take it back instead. */
export function signableParties(principal: Principal, ticket: TicketCard): string[] {
  if (ticket.cosign === null || !isLegal(ticket, 'sign')) return [];
  return signableFor(ticket.cosign.state, signerOf(principal))
    .filter(({ mayApprove }) => mayApprove)
    .map(({ key }) => key);
}

/** Whether this person may make this move on this ticket, in whatever state it is. */
export function mayMove(principal: Principal, ticket: Ticket, move: Move): boolean {
  switch (move) {
    case 'comment':
      return true;
    case 'record_answer':
    case 'close':
    case 'reopen':
      return speaksWithCustomer(principal, ticket);
    case 'hand_over':
      return mayHandOver(principal, ticket);
    case 'escalate':
      return mayEscalate(principal, ticket);
    case 'sign':
      // Whether for this party and now is the co-sign's own decision, with a refusal of its own.
      return departmentsOf(principal).length > 0;
    case 'deescalate':
      return mayDeescalate(principal, ticket);
    case 'withdraw_dispute':
      return mayWithdrawDispute(principal, ticket);
    case 'acknowledge':
      return mayAcknowledge(principal, ticket);
    case 'dispute':
      return mayDispute(principal, ticket);
    case 'rule':
      return mayRule(principal, ticket);
    case 'reclassify':
      return mayReclassify(principal, ticket);
    case 'accept':
    case 'start':
    case 'ask_customer':
    case 'hold':
    case 'release':
    case 'propose':
    case 'withdraw_proposal':
    case 'resolve':
      return mayWorkOn(principal, ticket);
  }
}

/** What the screens offer: allowed to the person and legal in the state. */
export function ticketAbilities(principal: Principal, ticket: Ticket): TicketAbilities {
  const can = (move: Move): boolean => isLegal(ticket, move) && mayMove(principal, ticket, move);
  const signFor = signableParties(principal, ticket);
  return {
    accept: can('accept') && ticket.assignee !== principal.id,
    start: can('start'),
    askCustomer: can('ask_customer'),
    recordAnswer: can('record_answer'),
    hold: can('hold'),
    release: can('release'),
    comment: can('comment'),
    propose: can('propose'),
    withdrawProposal: can('withdraw_proposal'),
    sign: signFor.length > 0,
    resolve: can('resolve'),
    close: can('close'),
    reopen: can('reopen'),
    handOver: can('hand_over'),
    escalate: can('escalate'),
    skipLevels: can('escalate') && maySkipLevels(principal),
    deescalate: can('deescalate'),
    acknowledge: can('acknowledge') && ticketCalls(ticket).length > 0,
    dispute: can('dispute'),
    withdrawDispute: can('withdraw_dispute'),
    rule: can('rule'),
    reclassify: can('reclassify'),
    ...incidentAbilities(principal, ticket),
    signFor,
  };
}
