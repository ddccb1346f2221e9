import { signableFor, type Signer } from '@baton/cosign-quorum';
import type { Principal } from '../../platform/identity/principal.ts';
import type { StoredCosign } from '../store/stored-cosign.ts';

/** A person as the rules of signing see them: leads and staff speak for a department; agents and publishers do not. */
export function signerOf(principal: Principal): Signer {
  return {
    id: principal.id,
    memberships: principal.roles.flatMap(({ role, department }) =>
      department !== null && (role === 'lead' || role === 'staff') ? [{ department, role }] : [],
    ),
  };
}

/** Party keys for which the person may sign now, be it only to reject. */
export function signForOf(cosign: StoredCosign | null, principal: Principal): string[] {
  return cosign ? signableFor(cosign.state, signerOf(principal)).map(({ key }) => key) : [];
}
