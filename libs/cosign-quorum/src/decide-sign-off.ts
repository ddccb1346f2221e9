import type { CosignState, Membership, SignedOff, Signer } from './cosign.ts';
import { quorum } from './quorum.ts';
import { partiesOf, partyKey, partyOf } from './rule.ts';
import type { Instant, Party } from './rule.ts';
import { signOffOn } from './sign-off.ts';
import type { SignOffDecision } from './sign-off.ts';

export type Decision<F, R> = { ok: true; facts: F[] } | { ok: false; refusal: R };

export type SignOffCommand = {
  type: 'SignOff';
  partyKey: string;
  signer: Signer;
  decision: SignOffDecision;
  reason?: string;
  /** Hash of the content that the signer had before them. */
  contentHash: string;
  at: Instant;
};

export type SignOffRefusal =
  | { code: 'closed'; outcome: 'met' | 'rejected' | 'withdrawn' }
  | { code: 'not_a_party'; partyKey: string }
  | { code: 'stale_content'; currentHash: string }
  | { code: 'reason_required' }
  | { code: 'already_signed'; signerId: string; at: Instant }
  | { code: 'one_person_two_parties'; otherPartyKey: string }
  | { code: 'proposer_may_not_sign' }
  | { code: 'not_needed' }
  | { code: 'not_your_turn'; waitingFor: string[] };

/** Signs for a party, or says why not. Checks go from the co-sign to the person to the moment. */
export function decideSignOff(
  state: CosignState,
  command: SignOffCommand,
): Decision<SignedOff, SignOffRefusal> {
  const refusal = whyNotSign(state, command);
  if (refusal) return { ok: false, refusal };
  const { partyKey: key, signer, decision, contentHash, at } = command;
  const reason = command.reason?.trim();
  const absent = inPlaceOf(state, key, signer);
  const who = { partyKey: key, signerId: signer.id, ...(absent === null ? {} : { onBehalfOf: absent }) };
  const signOff = { ...who, decision, contentHash, at };
  return { ok: true, facts: [{ type: 'SignedOff', signOff: reason ? { ...signOff, reason } : signOff, at }] };
}

export type Signable = { party: Party; key: string; mayApprove: boolean };

/** The parties for which this person may sign now; whoever proposed may at most reject for their own. */
export function signableFor(state: CosignState, signer: Signer): Signable[] {
  const attempt = {
    type: 'SignOff',
    signer,
    reason: 'asked beforehand',
    contentHash: state.contentHash,
    at: 0,
  } as const;
  return partiesOf(state.rule)
    .map((party) => ({ party, key: partyKey(party) }))
    .filter(({ key }) => whyNotSign(state, { ...attempt, partyKey: key, decision: 'reject' }) === null)
    .map((p) => ({
      ...p,
      mayApprove: whyNotSign(state, { ...attempt, partyKey: p.key, decision: 'approve' }) === null,
    }));
}

function whyNotSign(state: CosignState, command: SignOffCommand): SignOffRefusal | null {
  const { partyKey: key, signer } = command;
  const party = partiesOf(state.rule).find((p) => partyKey(p) === key);
  if (!party || !mayStandFor(state, party, signer)) return { code: 'not_a_party', partyKey: key };
  const closed = whyClosed(state);
  if (closed) return closed;
  if (command.contentHash !== state.contentHash)
    return { code: 'stale_content', currentHash: state.contentHash };
  if (command.decision !== 'approve' && !command.reason?.trim()) return { code: 'reason_required' };
  return whyNotThisPerson(state, party, signer, command.decision) ?? whyNotNow(state, party);
}

/** Met, rejected or withdrawn: nobody signs any more, until the content is revised (withdrawn: never). */
export function whyClosed(state: CosignState): Extract<SignOffRefusal, { code: 'closed' }> | null {
  if (state.status === 'withdrawn') return { code: 'closed', outcome: 'withdrawn' };
  const { outcome } = quorum(state.rule, state.signOffs, state.contentHash);
  return outcome === 'pending' ? null : { code: 'closed', outcome };
}

/** Whether this person may speak for the party: whoever it was handed over to, otherwise its own people. */
export function mayStandFor(state: CosignState, party: Party, signer: Signer): boolean {
  const handedTo = state.handedOver[partyKey(party)];
  return handedTo === undefined ? belongsTo(party, signer) : handedTo === signer.id;
}

function belongsTo(party: Party, signer: Signer): boolean {
  return membershipsIn(party, signer).length > 0;
}

function membershipsIn(party: Party, { memberships }: Signer): readonly Membership[] {
  return memberships.filter(
    (m) => m.department === party.department && (party.role === undefined || party.role === m.role),
  );
}

/** For whom a deputy signs; null where the signature is the signer's own to give. */
export function inPlaceOf(state: CosignState, key: string, signer: Signer): string | null {
  const party = partyOf(key);
  // Handed over by name: nobody is away.
  if (party === null || state.handedOver[key] !== undefined) return null;
  const held = membershipsIn(party, signer);
  if (held.some(({ lentBy }) => lentBy === undefined)) return null;
  return held[0]?.lentBy ?? null;
}

/** Nobody signs for two parties on one content; whoever proposed does not approve for their own department. */
function whyNotThisPerson(
  state: CosignState,
  party: Party,
  signer: Signer,
  decision: SignOffDecision,
): SignOffRefusal | null {
  const key = partyKey(party);
  const signed = signOffOn(state.signOffs, key, state.contentHash);
  if (signed && signed.decision !== 'request_changes') {
    return { code: 'already_signed', signerId: signed.signerId, at: signed.at };
  }
  const other = otherPartySignedBy(state, key, signer.id);
  if (other !== undefined) return { code: 'one_person_two_parties', otherPartyKey: other };
  if (decision === 'approve' && isOwnProposal(state, party, signer.id))
    return { code: 'proposer_may_not_sign' };
  return null;
}

export function otherPartySignedBy(state: CosignState, key: string, signerId: string): string | undefined {
  return state.signOffs.find(
    (s) =>
      s.signerId === signerId &&
      s.partyKey !== key &&
      s.contentHash === state.contentHash &&
      s.withdrawnAt === undefined,
  )?.partyKey;
}

/** A signature that was handed over is never the proposer's own to give, whichever department it stands for. */
function isOwnProposal(state: CosignState, party: Party, personId: string): boolean {
  const { proposer, mayProposerSign } = state;
  if (mayProposerSign || proposer.id !== personId) return false;
  if (state.handedOver[partyKey(party)] === personId) return true;
  return proposer.department === null || proposer.department === party.department;
}

function whyNotNow(state: CosignState, party: Party): SignOffRefusal | null {
  const { parties, asks } = quorum(state.rule, state.signOffs, state.contentHash);
  const key = partyKey(party);
  const standing = parties.find((p) => p.key === key);
  // A party that asked for changes may still make up its mind on the same content.
  if (standing?.status === 'changes_requested' || asks.some((p) => partyKey(p) === key)) return null;
  if (standing?.status === 'not_needed') return { code: 'not_needed' };
  return { code: 'not_your_turn', waitingFor: asks.map(partyKey) };
}
