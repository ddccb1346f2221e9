import type { CosignFact, CosignState, Signer } from './cosign.ts';
import { checkCosignRule } from './check-rule.ts';
import type { CosignRuleFinding } from './check-rule.ts';
import { mayStandFor, otherPartySignedBy, whyClosed } from './decide-sign-off.ts';
import type { Decision, SignOffRefusal } from './decide-sign-off.ts';
import { quorum } from './quorum.ts';
import type { PartyStatus } from './quorum.ts';
import { namesParty, partyKey, partyOf, replaceParty } from './rule.ts';
import type { Instant, Party } from './rule.ts';
import { signOffOn } from './sign-off.ts';

/** Nobody is reminded of one co-sign more often than this. */
export const REMINDER_PAUSE_SECONDS = 15 * 60;

export type SignerMove =
  /** 加签, before or after one's own party. */
  | {
      type: 'AddSigner';
      beside: string;
      position: 'before' | 'after';
      party: Party;
      signer: Signer;
      reason: string;
      at: Instant;
    }
  /** 转交: `to` signs for the party from now on, whether or not a member of it. */
  | { type: 'HandOver'; partyKey: string; to: string; signer: Signer; reason: string; at: Instant }
  /** 撤回: takes back one's own sign-off while the co-sign is open. */
  | { type: 'WithdrawSignOff'; partyKey: string; signer: Signer; at: Instant }
  /** 催办: everybody whose turn it is. */
  | { type: 'Remind'; by: string; at: Instant };

export type SignerMoveRefusal =
  | SignOffRefusal
  | { code: 'already_a_party'; partyKey: string }
  | { code: 'rule_unsound'; findings: CosignRuleFinding[] }
  | { code: 'already_handed_over'; to: string }
  | { code: 'nothing_to_withdraw' }
  | { code: 'nobody_to_remind' }
  | { code: 'reminded_recently'; notBefore: Instant };

type Answer = Decision<CosignFact, SignerMoveRefusal>;
type Move<T extends SignerMove['type']> = Extract<SignerMove, { type: T }>;

export function decideSignerMove(state: CosignState, move: SignerMove): Answer {
  const refusal = whyClosed(state);
  if (refusal) return { ok: false, refusal };
  switch (move.type) {
    case 'AddSigner':
      return addSigner(state, move);
    case 'HandOver':
      return handOver(state, move);
    case 'WithdrawSignOff':
      return withdrawSignOff(state, move);
    case 'Remind':
      return remind(state, move);
  }
}

function addSigner(state: CosignState, move: Move<'AddSigner'>): Answer {
  const { beside, position, party, signer, at } = move;
  const own = partyOf(beside);
  if (!own || !maySpeakFor(state, own, signer)) return refuse({ code: 'not_a_party', partyKey: beside });
  const reason = move.reason.trim();
  if (reason === '') return refuse({ code: 'reason_required' });
  const key = partyKey(party);
  if (namesParty(state.rule, key)) return refuse({ code: 'already_a_party', partyKey: key });
  const status = statusOf(state, beside);
  if (status === 'not_needed') return refuse({ code: 'not_needed' });
  const signed = signOffOn(state.signOffs, beside, state.contentHash);
  // Before a signature that is already given comes too late; after it, there is still someone to ask.
  if (signed && position === 'before') {
    return refuse({ code: 'already_signed', signerId: signed.signerId, at: signed.at });
  }
  const both = position === 'before' ? [{ party }, { party: own }] : [{ party: own }, { party }];
  const rule = replaceParty(state.rule, beside, { sequence: both });
  const findings = checkCosignRule(rule).filter((f) => f.code !== 'duplicate_party');
  if (findings.length > 0) return refuse({ code: 'rule_unsound', findings });
  return accept({ type: 'SignerAdded', party, beside, position, rule, by: signer.id, reason, at });
}

function handOver(state: CosignState, move: Move<'HandOver'>): Answer {
  const { partyKey: key, to, signer, at } = move;
  const party = partyOf(key);
  if (!party || !maySpeakFor(state, party, signer)) return refuse({ code: 'not_a_party', partyKey: key });
  const reason = move.reason.trim();
  if (reason === '') return refuse({ code: 'reason_required' });
  if (state.handedOver[key] === to) return refuse({ code: 'already_handed_over', to });
  const signed = signOffOn(state.signOffs, key, state.contentHash);
  if (signed && signed.decision !== 'request_changes') {
    return refuse({ code: 'already_signed', signerId: signed.signerId, at: signed.at });
  }
  if (to === state.proposer.id && !state.mayProposerSign) return refuse({ code: 'proposer_may_not_sign' });
  const other = otherPartySignedBy(state, key, to);
  if (other !== undefined) return refuse({ code: 'one_person_two_parties', otherPartyKey: other });
  return accept({ type: 'SignatureHandedOver', partyKey: key, to, by: signer.id, reason, at });
}

function withdrawSignOff(state: CosignState, { partyKey: key, signer, at }: Move<'WithdrawSignOff'>): Answer {
  if (!namesParty(state.rule, key)) return refuse({ code: 'not_a_party', partyKey: key });
  const signed = signOffOn(state.signOffs, key, state.contentHash);
  if (signed?.signerId !== signer.id) return refuse({ code: 'nothing_to_withdraw' });
  return accept({ type: 'SignOffWithdrawn', partyKey: key, signerId: signer.id, at });
}

function remind(state: CosignState, { by, at }: Move<'Remind'>): Answer {
  const { asks } = quorum(state.rule, state.signOffs, state.contentHash);
  if (asks.length === 0) return refuse({ code: 'nobody_to_remind' });
  const notBefore = (state.remindedAt ?? -Infinity) + REMINDER_PAUSE_SECONDS * 1000;
  if (at < notBefore) return refuse({ code: 'reminded_recently', notBefore });
  return accept({ type: 'PartiesReminded', partyKeys: asks.map(partyKey), by, at });
}

/** The party's own people may arrange its signature even after it was handed over, to take it back. */
function maySpeakFor(state: CosignState, party: Party, signer: Signer): boolean {
  if (!namesParty(state.rule, partyKey(party))) return false;
  return mayStandFor(state, party, signer) || mayStandFor({ ...state, handedOver: {} }, party, signer);
}

function statusOf(state: CosignState, key: string): PartyStatus | undefined {
  return quorum(state.rule, state.signOffs, state.contentHash).parties.find((p) => p.key === key)?.status;
}

function accept(fact: CosignFact): Answer {
  return { ok: true, facts: [fact] };
}

function refuse(refusal: SignerMoveRefusal): Answer {
  return { ok: false, refusal };
}
