import type { CosignFact, CosignOpened } from './cosign.ts';

/** What is signed: a ticket's resolution proposal, a policy change, or a draft of the ownership matrix. */
export type CosignSubject = 'proposal' | 'change' | 'matrix';

/**
 * A fact of a co-sign as it stands in the stream of the object whose content is signed. One object may see several
 * co-signs in its life, so each fact names its own.
 */
export type NamedCosignFact =
  | (CosignOpened & { cosignId: string; subject: CosignSubject })
  | (Exclude<CosignFact, CosignOpened> & { cosignId: string });

/** The facts of one decision, ready for the stream of the object. */
export function namedCosignFacts(
  cosignId: string,
  subject: CosignSubject,
  facts: readonly CosignFact[],
): NamedCosignFact[] {
  return facts.map((fact) =>
    fact.type === 'CosignOpened' ? { ...fact, cosignId, subject } : { ...fact, cosignId },
  );
}

/** Every type of fact that a co-sign can have. */
export const COSIGN_FACT_TYPES: readonly CosignFact['type'][] = [
  'CosignOpened',
  'SignedOff',
  'SignOffWithdrawn',
  'ContentRevised',
  'SignerAdded',
  'PartiesRequired',
  'SignatureHandedOver',
  'PartiesReminded',
  'CosignWithdrawn',
];

export function isCosignFact<F extends { type: string }>(fact: F | NamedCosignFact): fact is NamedCosignFact {
  return COSIGN_FACT_TYPES.some((type) => type === fact.type);
}
