import type { Signer } from '@baton/cosign-quorum';
import type { Principal } from '../../platform/identity/principal.ts';

/** A person as the rules of signing see them: leads and staff speak for a department, and who acts for them; agents and publishers do not. */
export function signerOf(principal: Principal): Signer {
  return {
    id: principal.id,
    memberships: principal.roles.flatMap(({ role, department, lentBy }) =>
      department !== null && (role === 'lead' || role === 'staff')
        ? [{ department, role, ...(lentBy === undefined ? {} : { lentBy }) }]
        : [],
    ),
  };
}
