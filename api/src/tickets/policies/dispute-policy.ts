import type { Responder } from '@baton/escalation-path';
import type { TicketCard } from '@baton/ticket-lifecycle';
import { departmentsOf, hasRole, worksIn, type Principal } from '../../platform/identity/principal.ts';

/** Staff and leads of the owner say that it is not theirs; nobody says so for them. */
export function mayDispute(principal: Principal, { owner }: TicketCard): boolean {
  return hasRole(principal, 'staff', owner) || hasRole(principal, 'lead', owner);
}

/** Whoever disputed it, or the lead of the owner, takes it back. */
export function mayWithdrawDispute(principal: Principal, { dispute, owner }: TicketCard): boolean {
  return dispute?.by === principal.id || hasRole(principal, 'lead', owner);
}

/** Who stands behind the arbiter rules, administrators not; and nobody rules on a dispute of their own. */
export function mayRule(principal: Principal, { dispute, owner }: TicketCard): boolean {
  // Without a dispute there is nothing to rule on, which is the ticket's own answer to anybody with a part in the company.
  if (dispute === null) return departmentsOf(principal).length > 0;
  if (dispute.by === principal.id) return false;
  // Whoever was asked may rule, also in place of somebody absent.
  if (dispute.asked.includes(principal.id)) return true;
  return dispute.arbiters.some((arbiter) => standsBehind(principal, arbiter, owner));
}

/** Who knows the facts: the owner, and support, which speaks with the customer. */
export function mayReclassify(principal: Principal, { owner }: TicketCard): boolean {
  return worksIn(principal, owner) || worksIn(principal, 'support');
}

/** Whether a person is among those whom a role or a name calls; whom a rota calls is known only when it does. */
export function standsBehind(principal: Principal, arbiter: Responder, owner: string): boolean {
  switch (arbiter.kind) {
    case 'person':
      return arbiter.personId === principal.id;
    case 'role': {
      const department = arbiter.department === 'owner' ? owner : arbiter.department;
      if (arbiter.role === 'lead') return hasRole(principal, 'lead', department);
      return hasRole(principal, 'staff', department) || hasRole(principal, 'agent', department);
    }
    case 'on_duty':
      return false;
  }
}
