import { declareProblem, incidentProblem, type TicketCard } from '@baton/ticket-lifecycle';
import { departmentsOf, hasRole, worksIn, type Principal } from '../../platform/identity/principal.ts';

/** Who answers for the owner or for what customers hear, and whoever oversees the whole: their word brings departments together. */
export function mayDeclare(principal: Principal, { owner }: TicketCard): boolean {
  return (
    hasRole(principal, 'lead', owner) ||
    hasRole(principal, 'lead', 'support') ||
    hasRole(principal, 'director')
  );
}

/** Whoever declares steers; so does the person who works on the incident. */
export function maySteer(principal: Principal, incident: TicketCard): boolean {
  return (
    mayDeclare(principal, incident) ||
    (incident.assignee === principal.id && worksIn(principal, incident.owner))
  );
}

/** Who works on a ticket sees what it has in common with others, and so does support, which hears all customers. */
export function mayLink(principal: Principal, { owner }: TicketCard): boolean {
  return (
    worksIn(principal, owner) ||
    departmentsOf(principal).includes('support') ||
    hasRole(principal, 'director')
  );
}

export function incidentAbilities(
  principal: Principal,
  ticket: TicketCard,
): Record<'declareIncident' | 'joinIncident' | 'leaveIncident' | 'joinMembers' | 'sendNotice', boolean> {
  const goesOn = incidentProblem(ticket) === null;
  return {
    declareIncident: declareProblem(ticket) === null && mayDeclare(principal, ticket),
    // What cannot be declared cannot join either, for the same reasons.
    joinIncident: declareProblem(ticket) === null && mayLink(principal, ticket),
    leaveIncident: ticket.memberOf !== null && mayLink(principal, ticket),
    joinMembers: goesOn && mayLink(principal, ticket),
    sendNotice: goesOn && maySteer(principal, ticket) && (ticket.incident?.members ?? 0) > 0,
  };
}
