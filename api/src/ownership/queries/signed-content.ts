import { createHash } from 'node:crypto';
import { canonical } from '@baton/cosign-quorum';
import type { SignedContent } from '@baton/ownership-matrix';

/** Binds what is signed: whoever signs the hash has signed every cell that changes, the note, and when it takes effect. */
export function bind(content: SignedContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}
