import { signableFor } from '@baton/cosign-quorum';
import type { Principal } from '../../platform/identity/principal.ts';
import { signerOf } from '../policies/signer.ts';
import type { StoredCosign } from '../store/stored-cosign.ts';

/** Party keys for which the person may sign now, be it only to reject. */
export function signForOf(cosign: StoredCosign | null, principal: Principal): string[] {
  return cosign ? signableFor(cosign.state, signerOf(principal)).map(({ key }) => key) : [];
}
