import type { Principal } from '../../platform/identity/principal.ts';
import { hasRole } from '../../platform/identity/principal.ts';
import { departmentsWritten } from './may-write-change.ts';

/** What decides who may see a change. */
export interface SeenChange {
  readonly state: 'draft' | 'in_review' | 'published' | 'withdrawn' | 'rolled_back';
  readonly wasPublished: boolean;
  readonly author: string;
  readonly department: string;
}

/** Leads of support review every change; directors and administrators look after the house. */
export function seesEveryChange(principal: Principal): boolean {
  return (
    hasRole(principal, 'lead', 'support') ||
    hasRole(principal, 'director') ||
    hasRole(principal, 'administrator')
  );
}

/** What is in review may meet what another publisher announces, so publishers of all departments see it. */
export function seesReviews(principal: Principal): boolean {
  return seesEveryChange(principal) || hasRole(principal, 'publisher');
}

/** What was announced is for everybody who works here; a draft is for those who write it. */
export function maySeeChange(principal: Principal, change: SeenChange): boolean {
  if (change.wasPublished) return principal.roles.length > 0;
  if (change.author === principal.id || departmentsWritten(principal).includes(change.department))
    return true;
  return change.state === 'in_review' ? seesReviews(principal) : seesEveryChange(principal);
}
