import { evolveCosign } from '../cosign.ts';
import type { CosignFact, CosignState, Signer } from '../cosign.ts';
import { decideCosign } from '../decide-cosign.ts';
import type { CosignCommand } from '../decide-cosign.ts';
import type { CosignRule, PartyRole } from '../rule.ts';
import type { SignOffCommand } from '../decide-sign-off.ts';

const person = (id: string, ...memberships: [string, PartyRole][]): Signer => ({
  id,
  memberships: memberships.map(([department, role]) => ({ department, role })),
});

/** The people of the specs. */
export const ann = person('ann', ['support', 'staff']);
export const lea = person('lea', ['logistics', 'staff']);
export const lou = person('lou', ['logistics', 'lead']);
export const fay = person('fay', ['finance', 'lead']);
export const fin = person('fin', ['finance', 'staff']);
export const max = person('max', ['marketing', 'staff']);
/** Works in two departments. */
export const two = person('two', ['support', 'staff'], ['finance', 'staff']);
export const guest = person('guest');

/** A co-sign on content v1 that Lea proposed for logistics. */
export function opened(rule: CosignRule, options: { mayProposerSign?: boolean } = {}): CosignFact {
  const { mayProposerSign = false } = options;
  const proposer = { id: 'lea', department: 'logistics' };
  return { type: 'CosignOpened', rule, contentHash: 'v1', proposer, mayProposerSign, at: 0 };
}

export function signing(
  signer: Signer,
  partyKey: string,
  rest: Partial<Pick<SignOffCommand, 'decision' | 'reason' | 'contentHash' | 'at'>> = {},
): SignOffCommand {
  return { type: 'SignOff', signer, partyKey, decision: 'approve', contentHash: 'v1', at: 1, ...rest };
}

export function given(...history: CosignFact[]): CosignState {
  const state = history.reduce<CosignState | null>(evolveCosign, null);
  if (state === null) throw new Error('a history begins with CosignOpened');
  return state;
}

/** Plays commands one after the other; each must be accepted. */
export function after(state: CosignState, ...commands: CosignCommand[]): CosignState {
  return commands.reduce<CosignState>((now, command) => {
    const decision = decideCosign(now, command);
    if (!decision.ok) throw new Error(`${command.type} refused: ${decision.refusal.code}`);
    return decision.facts.reduce<CosignState>(evolveCosign, now);
  }, state);
}
