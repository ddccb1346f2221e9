import { canonical } from './canonical.ts';
import { checkCosignRule } from './check-rule.ts';
import type { CosignFact, CosignState, Proposer } from './cosign.ts';
import { decideSignOff } from './decide-sign-off.ts';
import type { Decision, SignOffCommand } from './decide-sign-off.ts';
import { mergeRules } from './merge-rules.ts';
import type { CosignRule, Instant } from './rule.ts';
import { decideSignerMove } from './signer-moves.ts';
import type { SignerMove, SignerMoveRefusal } from './signer-moves.ts';

export type CosignCommand =
  | {
      type: 'OpenCosign';
      rule: CosignRule;
      contentHash: string;
      proposer: Proposer;
      mayProposerSign?: boolean;
      at: Instant;
    }
  | SignOffCommand
  | SignerMove
  /** The content changed: earlier sign-offs are stale, and whoever changed it is the proposer. */
  | { type: 'ReviseContent'; contentHash: string; proposer: Proposer; at: Instant }
  | { type: 'RequireParties'; required: CosignRule[]; by: string | null; reason: string; at: Instant }
  /** The request itself is taken back. Who may is for the room's policy; `by` null: a reaction did. */
  | { type: 'WithdrawCosign'; by: string | null; reason: string; at: Instant };

export type CosignRefusal = SignerMoveRefusal | { code: 'already_open' } | { code: 'not_open' };

type Answer = Decision<CosignFact, CosignRefusal>;
type Command<T extends CosignCommand['type']> = Extract<CosignCommand, { type: T }>;

/** What a command does to a co-sign (null: to none yet). No facts means that nothing had to change. */
export function decideCosign(state: CosignState | null, command: CosignCommand): Answer {
  if (command.type === 'OpenCosign') return state ? refuse({ code: 'already_open' }) : open(command);
  if (state === null) return refuse({ code: 'not_open' });
  switch (command.type) {
    case 'SignOff':
      return decideSignOff(state, command);
    case 'AddSigner':
    case 'HandOver':
    case 'WithdrawSignOff':
    case 'Remind':
      return decideSignerMove(state, command);
    case 'ReviseContent':
    case 'RequireParties':
    case 'WithdrawCosign':
      if (state.status === 'withdrawn') return refuse({ code: 'closed', outcome: 'withdrawn' });
      return change(state, command);
  }
}

function open({ rule, contentHash, proposer, mayProposerSign = false, at }: Command<'OpenCosign'>): Answer {
  const refusal = whyUnsound(rule);
  if (refusal) return refuse(refusal);
  return accept({ type: 'CosignOpened', rule, contentHash, proposer, mayProposerSign, at });
}

/** What may also be done when the co-sign is met or rejected already. */
function change(
  state: CosignState,
  command: Command<'ReviseContent' | 'RequireParties' | 'WithdrawCosign'>,
): Answer {
  const { at } = command;
  if (command.type === 'ReviseContent') {
    const { contentHash, proposer } = command;
    if (contentHash === state.contentHash) return { ok: true, facts: [] };
    return accept({ type: 'ContentRevised', contentHash, proposer, at });
  }
  const { by } = command;
  const reason = command.reason.trim();
  if (reason === '') return refuse({ code: 'reason_required' });
  if (command.type === 'WithdrawCosign') return accept({ type: 'CosignWithdrawn', by, reason, at });
  const { required } = command;
  const broken = required.map(whyUnsound).find((r) => r !== null);
  if (broken) return refuse(broken);
  const rule = mergeRules(state.rule, required) ?? state.rule;
  if (canonical(rule) === canonical(state.rule)) return { ok: true, facts: [] };
  const refusal = whyUnsound(rule);
  if (refusal) return refuse(refusal);
  return accept({ type: 'PartiesRequired', required, rule, by, reason, at });
}

/** A merged rule may name a party in two places; its sign-off counts in both, so that alone stops nothing. */
function whyUnsound(rule: CosignRule): Extract<CosignRefusal, { code: 'rule_unsound' }> | null {
  const findings = checkCosignRule(rule).filter((f) => f.code !== 'duplicate_party');
  return findings.length > 0 ? { code: 'rule_unsound', findings } : null;
}

function accept(fact: CosignFact): Answer {
  return { ok: true, facts: [fact] };
}

function refuse(refusal: CosignRefusal): Answer {
  return { ok: false, refusal };
}
