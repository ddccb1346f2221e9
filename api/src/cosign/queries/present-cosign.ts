import type { Cosign, CosignParty, SignOff } from '@baton/contract';
import { quorum, type CosignState, type SignOff as SignOffValue } from '@baton/cosign-quorum';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import { outcomeOf, type StoredCosign } from '../store/stored-cosign.ts';

/** As the contract shows it; the resolvers beside complete departments and names. */
export type PresentedSignOff = Omit<SignOff, 'signer' | 'onBehalfOf' | '__typename'> & {
  readonly signerId: string;
  readonly onBehalfOfId: string | null;
};
export type PresentedParty = Omit<CosignParty, 'department' | 'signOff' | '__typename'> & {
  readonly signOff: PresentedSignOff | null;
};
export type PresentedCosign = Omit<Cosign, 'parties' | 'signOffs' | '__typename'> & {
  readonly parties: readonly PresentedParty[];
  readonly signOffs: readonly PresentedSignOff[];
};

function presentSignOff(signOff: SignOffValue, currentHash: string): PresentedSignOff {
  return {
    party: signOff.partyKey,
    signerId: signOff.signerId,
    onBehalfOfId: signOff.onBehalfOf ?? null,
    decision: signOff.decision,
    reason: signOff.reason ?? null,
    contentHash: signOff.contentHash,
    at: toIso(signOff.at),
    stale: signOff.contentHash !== currentHash,
    withdrawnAt: toIsoOrNull(signOff.withdrawnAt),
  };
}

export function presentParties(state: CosignState): PresentedParty[] {
  return quorum(state.rule, state.signOffs, state.contentHash).parties.map(
    ({ key, party, status, signOff }) => ({
      key,
      role: party.role ?? null,
      status,
      signOff: signOff ? presentSignOff(signOff, state.contentHash) : null,
    }),
  );
}

export function presentCosign({ id, state, requestedAt }: StoredCosign): PresentedCosign {
  return {
    id,
    outcome: outcomeOf(state),
    rule: state.rule,
    contentHash: state.contentHash,
    requestedAt: toIso(requestedAt),
    parties: presentParties(state),
    signOffs: state.signOffs.map((signOff) => presentSignOff(signOff, state.contentHash)),
  };
}

export { outcomeOf };
