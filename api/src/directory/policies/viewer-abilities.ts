import type { ViewerAbilities } from '@baton/contract';
import { mayCreateCalendar } from '../../calendars/policies/calendar-abilities.ts';
import { hasRole, type Principal } from '../../platform/identity/principal.ts';

/** Agents and their leads open tickets; so do the departments, which notice problems themselves. */
export function mayOpenTicket(principal: Principal): boolean {
  return hasRole(principal, 'agent') || hasRole(principal, 'staff') || hasRole(principal, 'lead');
}

/** Publishers announce changes, each for the own department; leads may stand in. */
export function mayDraftChange(principal: Principal): boolean {
  return hasRole(principal, 'publisher') || hasRole(principal, 'lead');
}

/** Who owns what is no secret: everybody who works here may read the matrix. */
export function maySeeMatrix(principal: Principal): boolean {
  return principal.roles.length > 0;
}

/** The matrix is kept by its owners; leads sign what changes for their departments. */
export function mayDraftMatrix(principal: Principal): boolean {
  return hasRole(principal, 'matrix_owner');
}

export function maySeePaths(principal: Principal): boolean {
  return principal.roles.length > 0;
}

/** Paths are kept by those who keep the matrix, and by administrators. */
export function mayDraftPath(principal: Principal): boolean {
  return hasRole(principal, 'matrix_owner') || hasRole(principal, 'administrator');
}

export function maySeeAdministration(principal: Principal): boolean {
  return hasRole(principal, 'administrator') || hasRole(principal, 'director');
}

export function viewerAbilities(principal: Principal): ViewerAbilities {
  return {
    openTicket: mayOpenTicket(principal),
    draftChange: mayDraftChange(principal),
    seeMatrix: maySeeMatrix(principal),
    draftMatrix: mayDraftMatrix(principal),
    seePaths: maySeePaths(principal),
    draftPath: mayDraftPath(principal),
    createCalendar: mayCreateCalendar(principal),
    seeAdministration: maySeeAdministration(principal),
  };
}
