import { hasRole, type Principal } from '../../platform/identity/principal.ts';

/** Who works by a calendar. */
export interface CalendarUse {
  readonly departments: readonly string[];
  readonly markets: readonly string[];
  readonly serviceLevels: readonly string[];
}

/** When people work is no secret among those who work here. */
export function seesCalendars(principal: Principal): boolean {
  return principal.roles.length > 0;
}

/** Administrators and matrix owners. */
export function mayCreateCalendar(principal: Principal): boolean {
  return hasRole(principal, 'administrator') || hasRole(principal, 'matrix_owner');
}

/**
 * Administrators and matrix owners edit every calendar; a lead edits one by which nobody works but departments that the lead
 * leads: no market's promise to its customers and no other department's hours hang on it.
 */
export function mayEditCalendar(principal: Principal, use: CalendarUse): boolean {
  if (mayCreateCalendar(principal)) return true;
  return (
    use.departments.length > 0 &&
    use.markets.length === 0 &&
    use.serviceLevels.length === 0 &&
    use.departments.every((department) => hasRole(principal, 'lead', department))
  );
}

/**
 * Administrators and matrix owners give every department and market another calendar. A lead gives one to a department that the
 * lead leads, always one that there is: nobody works by none. A market's hours are a promise to its customers.
 */
export function mayAssignCalendar(
  principal: Principal,
  { kind, code }: { readonly kind: 'department' | 'market'; readonly code: string },
): boolean {
  if (mayCreateCalendar(principal)) return true;
  return kind === 'department' && hasRole(principal, 'lead', code);
}
