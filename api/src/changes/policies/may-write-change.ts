import type { Principal } from '../../platform/identity/principal.ts';

/** Departments that a person announces changes for, those of which they are a publisher first: leads may stand in. */
export function departmentsWritten(principal: Principal): readonly string[] {
  const of = (role: 'publisher' | 'lead'): string[] =>
    principal.roles.flatMap((grant) =>
      grant.role === role && grant.department !== null ? [grant.department] : [],
    );
  return [...new Set([...of('publisher'), ...of('lead')])];
}

/** Drafting, editing, submitting, publishing, withdrawing and rolling back are the announcing department's. */
export function mayWriteChange(principal: Principal, change: { readonly department: string }): boolean {
  return departmentsWritten(principal).includes(change.department);
}
