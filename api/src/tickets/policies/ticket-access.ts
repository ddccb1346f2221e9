import { departmentsOf, hasRole, type Principal } from '../../platform/identity/principal.ts';

/** Whose tickets a person sees: all, or those in which one of the departments has a part. */
export type TicketReach =
  { readonly all: true } | { readonly all: false; readonly departments: readonly string[] };

/** Support answers every customer, so it sees every ticket; directors, matrix owners and administrators oversee the whole. */
export function ticketReach(principal: Principal): TicketReach {
  const overseer =
    hasRole(principal, 'director') ||
    hasRole(principal, 'administrator') ||
    hasRole(principal, 'matrix_owner');
  if (overseer || departmentsOf(principal).includes('support')) return { all: true };
  return { all: false, departments: departmentsOf(principal) };
}

export function maySeeTicket(principal: Principal, involved: readonly string[]): boolean {
  const reach = ticketReach(principal);
  return reach.all || reach.departments.some((department) => involved.includes(department));
}
