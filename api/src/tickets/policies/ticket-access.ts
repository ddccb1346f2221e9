import { guestsOf, type Ticket } from '@baton/ticket-lifecycle';
import { departmentsOf, hasRole, type Principal } from '../../platform/identity/principal.ts';

/** Whose tickets a person sees: all, or those in which one of the departments has a part or the person itself is asked. */
export type TicketReach =
  | { readonly all: true }
  | { readonly all: false; readonly departments: readonly string[]; readonly person: string };

/** Whom a ticket concerns. */
export interface Concerned {
  readonly involved: readonly string[];
  /** People who are asked to rule, or were called by name, while that lasts. */
  readonly guests: readonly string[];
}

export function concernedBy(ticket: Ticket): Concerned {
  return { involved: ticket.involved, guests: guestsOf(ticket) };
}

/** Support answers every customer, so it sees every ticket; directors, matrix owners and administrators oversee the whole. */
export function ticketReach(principal: Principal): TicketReach {
  const overseer =
    hasRole(principal, 'director') ||
    hasRole(principal, 'administrator') ||
    hasRole(principal, 'matrix_owner');
  if (overseer || departmentsOf(principal).includes('support')) return { all: true };
  return { all: false, departments: departmentsOf(principal), person: principal.id };
}

export function maySeeTicket(principal: Principal, { involved, guests }: Concerned): boolean {
  const reach = ticketReach(principal);
  if (reach.all || guests.includes(reach.person)) return true;
  return reach.departments.some((department) => involved.includes(department));
}
