import { quorum, type CosignState, type CosignSubject, partyKey } from '@baton/cosign-quorum';
import type { Instant } from '../../platform/clock/clock.ts';
import type { CosignPartyRow, CosignRow } from './rows.ts';

/** A co-sign with its place: on which object's stream, since when. */
export interface StoredCosign {
  readonly id: string;
  readonly stream: string;
  readonly subject: CosignSubject;
  readonly requestedAt: Instant;
  readonly state: CosignState;
}

export type CosignOutcome = CosignRow['outcome'];

export function outcomeOf(state: CosignState): CosignOutcome {
  if (state.status === 'withdrawn') return 'withdrawn';
  return quorum(state.rule, state.signOffs, state.contentHash).outcome;
}

export function toStoredCosign(row: CosignRow): StoredCosign {
  const { id, stream, subject, requestedAt, body } = row;
  return { id, stream, subject, requestedAt, state: body };
}

/** `at`: the moment of the last fact, which closed it if it is closed now. */
export function toCosignRow(
  { id, stream, subject, requestedAt, state }: StoredCosign,
  at: Instant,
): CosignRow {
  const outcome = outcomeOf(state);
  return {
    id,
    stream,
    subject,
    rule: state.rule,
    contentHash: state.contentHash,
    proposer: state.proposer.id,
    outcome,
    requestedAt,
    closedAt: outcome === 'pending' ? null : at,
    body: state,
  };
}

export function toPartyRows({ id, state }: StoredCosign): CosignPartyRow[] {
  const closed = state.status === 'withdrawn';
  return quorum(state.rule, state.signOffs, state.contentHash).parties.map(({ party, status }, position) => ({
    cosignId: id,
    party: partyKey(party),
    department: party.department,
    role: party.role ?? null,
    // Nobody is asked by a co-sign that was taken back.
    status: closed && (status === 'asked' || status === 'not_yet') ? 'not_needed' : status,
    position,
  }));
}
