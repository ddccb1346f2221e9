import type { Instant } from './rule.ts';

export type SignOffDecision = 'approve' | 'reject' | 'request_changes';

/**
 * One party's decision on exact content. It is never deleted: it goes stale when the content changes,
 * and carries `withdrawnAt` when the signer took it back.
 */
export type SignOff = {
  partyKey: string;
  signerId: string;
  /** The person who is away, for whom it was given. Absent: the signer's own to give. */
  onBehalfOf?: string;
  decision: SignOffDecision;
  /** Given with every rejection and every request for changes. */
  reason?: string;
  /** Hash of the canonical form of what was signed. */
  contentHash: string;
  at: Instant;
  withdrawnAt?: Instant;
};

/** The last sign-off of a party on this content that was not taken back; `signOffs` in the order recorded. */
export function signOffOn(signOffs: readonly SignOff[], key: string, hash: string): SignOff | undefined {
  return signOffs.findLast(
    (s) => s.partyKey === key && s.contentHash === hash && s.withdrawnAt === undefined,
  );
}

/** The last sign-off of a party on other content: to be shown, never counted. */
export function staleSignOff(signOffs: readonly SignOff[], key: string, hash: string): SignOff | undefined {
  return signOffs.findLast(
    (s) => s.partyKey === key && s.contentHash !== hash && s.withdrawnAt === undefined,
  );
}
