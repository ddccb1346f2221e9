import { hasRole, type Principal } from '../../platform/identity/principal.ts';

/** Everybody says when they are away; leads for their departments; administrators for everybody. */
export function mayRecordAbsence(
  principal: Principal,
  person: string,
  departments: readonly string[],
): boolean {
  return (
    principal.id === person ||
    hasRole(principal, 'administrator') ||
    departments.some((department) => hasRole(principal, 'lead', department))
  );
}

/** The leads of the department whose rota it is; administrators. */
export function mayKeepRota(principal: Principal, department: string): boolean {
  return hasRole(principal, 'administrator') || hasRole(principal, 'lead', department);
}

/** Who is on duty and who is away is no secret among those who work here. */
export function seesDuty(principal: Principal): boolean {
  return principal.roles.length > 0;
}
