import type { SignOffProblem } from '@baton/contract';
import type { CosignRefusal } from '@baton/cosign-quorum';
import type { Refusal } from '../../platform/commands/refusals.ts';

const problems: Partial<Record<CosignRefusal['code'], SignOffProblem>> = {
  closed: 'CLOSED',
  not_open: 'CLOSED',
  not_a_party: 'NOT_A_PARTY',
  stale_content: 'STALE_CONTENT',
  reason_required: 'REASON_REQUIRED',
  already_signed: 'ALREADY_SIGNED',
  one_person_two_parties: 'ONE_PERSON_TWO_PARTIES',
  proposer_may_not_sign: 'PROPOSER_MAY_NOT_SIGN',
  not_needed: 'NOT_NEEDED',
  not_your_turn: 'NOT_YOUR_TURN',
};

/** Why a co-sign was not signed, as the contract says it. Throws on a refusal that no command of today can meet. */
export function signOffRefused(refusal: CosignRefusal): Refusal {
  const problem = problems[refusal.code];
  if (!problem) throw new Error(`no command asks for what was refused: ${JSON.stringify(refusal)}`);
  return {
    __typename: 'SignOffRefused',
    code: 'SIGN_OFF_REFUSED',
    message: `It cannot be signed so: ${problem}.`,
    problem,
  };
}
