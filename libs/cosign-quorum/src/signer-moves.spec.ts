import { describe, expect, it } from 'vitest';
import { decideCosign } from './decide-cosign.ts';
import { MAX_PARTIES } from './check-rule.ts';
import { quorum } from './quorum.ts';
import { partyKey } from './rule.ts';
import { REMINDER_PAUSE_SECONDS } from './signer-moves.ts';
import type { SignerMove } from './signer-moves.ts';
import type { CosignState } from './cosign.ts';
import {
  after,
  ann,
  fay,
  fin,
  given,
  guest,
  lea,
  lou,
  max,
  opened,
  signing,
  two,
} from './testing/example-cosign.ts';
import { all, any, party, sequence } from './testing/example-rules.ts';

const refusal = (state: CosignState, move: SignerMove): string | null => {
  const decision = decideCosign(state, move);
  return decision.ok ? null : decision.refusal.code;
};
const asked = (state: CosignState): string[] =>
  quorum(state.rule, state.signOffs, state.contentHash).asks.map(partyKey);

describe('add a signer (加签)', () => {
  const state = given(opened(all(party('support'), party('finance'))));
  const tech = { department: 'tech' };
  const add = (rest: Partial<Extract<SignerMove, { type: 'AddSigner' }>> = {}): SignerMove => ({
    type: 'AddSigner',
    beside: 'finance',
    position: 'before',
    party: tech,
    signer: fin,
    reason: 'check',
    at: 2,
    ...rest,
  });

  it('before oneself: the new party is asked first', () => {
    const added = after(state, add());
    expect(added.rule).toEqual(all(party('support'), sequence(party('tech'), party('finance'))));
    expect(asked(added)).toEqual(['support', 'tech']);
  });

  it('after oneself: the new party is asked next, also when one has signed already', () => {
    const added = after(state, signing(fin, 'finance'), add({ position: 'after' }));
    expect(asked(added)).toEqual(['support', 'tech']);
    expect(asked(after(state, add({ position: 'after' })))).toEqual(['support', 'finance']);
  });

  it('within a sequence it becomes a step of it', () => {
    const steps = given(opened(sequence(party('support'), party('finance'))));
    expect(after(steps, add()).rule).toEqual(sequence(party('support'), party('tech'), party('finance')));
  });

  it('keeps the sign-offs that are there', () => {
    const added = after(state, signing(ann, 'support'), add());
    expect(added.signOffs).toHaveLength(1);
    expect(asked(added)).toEqual(['tech']);
  });

  it('is refused beside a party that is not one’s own, without a reason, and for a party that is in already', () => {
    expect(refusal(state, add({ signer: ann }))).toBe('not_a_party');
    expect(refusal(state, add({ beside: 'marketing', signer: max }))).toBe('not_a_party');
    expect(refusal(state, add({ reason: ' ' }))).toBe('reason_required');
    expect(refusal(state, add({ party: { department: 'support' } }))).toBe('already_a_party');
  });

  it('is refused before a signature that is already given, where one is not needed, and when it is closed', () => {
    expect(refusal(after(state, signing(fin, 'finance')), add())).toBe('already_signed');
    const either = given(opened(all(any(party('support'), party('finance')), party('marketing'))));
    expect(refusal(after(either, signing(ann, 'support')), add())).toBe('not_needed');
    expect(refusal(after(state, signing(ann, 'support'), signing(two, 'finance')), add())).toBe('closed');
  });

  it('is refused where the rule would grow out of bounds', () => {
    const others = Array.from({ length: MAX_PARTIES - 1 }, (_, i) => party(`d${i}`));
    expect(refusal(given(opened(all(party('finance'), ...others))), add())).toBe('rule_unsound');
  });
});

describe('hand over (转交)', () => {
  const state = given(opened(all(party('support'), party('finance'))));
  const hand = (rest: Partial<Extract<SignerMove, { type: 'HandOver' }>> = {}): SignerMove => ({
    type: 'HandOver',
    partyKey: 'finance',
    to: 'max',
    signer: fin,
    reason: 'on leave',
    at: 2,
    ...rest,
  });

  it('lets the named person sign for the party, and nobody else', () => {
    const handed = after(state, hand());
    expect(decideCosign(handed, signing(fay, 'finance'))).toMatchObject({ refusal: { code: 'not_a_party' } });
    expect(after(handed, signing(max, 'finance')).signOffs).toMatchObject([
      { partyKey: 'finance', signerId: 'max' },
    ]);
  });

  it('can be taken back by the party’s own people', () => {
    const back = after(state, hand(), hand({ to: 'fay', signer: fay, reason: 'I am here' }));
    expect(decideCosign(back, signing(fay, 'finance')).ok).toBe(true);
    expect(decideCosign(back, signing(max, 'finance'))).toMatchObject({ refusal: { code: 'not_a_party' } });
  });

  it('is refused to outsiders, without a reason, twice to one person, and after signing', () => {
    expect(refusal(state, hand({ signer: ann }))).toBe('not_a_party');
    expect(refusal(state, hand({ reason: '' }))).toBe('reason_required');
    expect(refusal(after(state, hand()), hand())).toBe('already_handed_over');
    expect(refusal(after(state, signing(fin, 'finance')), hand())).toBe('already_signed');
  });

  it('is no way around "nobody signs for two parties"', () => {
    expect(refusal(after(state, signing(ann, 'support')), hand({ to: 'ann' }))).toBe(
      'one_person_two_parties',
    );
    const handed = after(state, hand({ to: 'ann' }), signing(ann, 'finance'));
    expect(decideCosign(handed, signing(ann, 'support'))).toMatchObject({
      refusal: { code: 'one_person_two_parties' },
    });
  });

  it('is no way around "whoever proposed does not approve"', () => {
    expect(refusal(state, hand({ to: 'lea' }))).toBe('proposer_may_not_sign');
    const proposer = { id: 'max', department: 'logistics' };
    const revised = after(state, hand(), { type: 'ReviseContent', contentHash: 'v2', proposer, at: 3 });
    expect(decideCosign(revised, signing(max, 'finance', { contentHash: 'v2' }))).toMatchObject({
      refusal: { code: 'proposer_may_not_sign' },
    });
  });
});

describe('take back a sign-off (撤回)', () => {
  const state = after(given(opened(all(party('support'), party('finance')))), signing(ann, 'support'));
  const takeBack = (signer = ann, key = 'support'): SignerMove => ({
    type: 'WithdrawSignOff',
    partyKey: key,
    signer,
    at: 5,
  });

  it('keeps it, marked, and asks the party again', () => {
    const taken = after(state, takeBack());
    expect(taken.signOffs).toMatchObject([{ signerId: 'ann', withdrawnAt: 5 }]);
    expect(asked(taken)).toEqual(['support', 'finance']);
    expect(after(taken, signing(two, 'support')).signOffs).toHaveLength(2);
  });

  it('is for the signer only, once, and not when it is closed', () => {
    expect(refusal(state, takeBack(two))).toBe('nothing_to_withdraw');
    expect(refusal(state, takeBack(ann, 'finance'))).toBe('nothing_to_withdraw');
    expect(refusal(state, takeBack(guest, 'tech'))).toBe('not_a_party');
    expect(refusal(after(state, takeBack()), takeBack())).toBe('nothing_to_withdraw');
    expect(refusal(after(state, signing(fin, 'finance')), takeBack())).toBe('closed');
  });

  it('leaves the stale ones as they are', () => {
    const proposer = { id: 'lea', department: 'logistics' };
    const revised = after(state, { type: 'ReviseContent', contentHash: 'v2', proposer, at: 2 });
    expect(refusal(revised, takeBack())).toBe('nothing_to_withdraw');
    const signed = after(revised, signing(ann, 'support', { contentHash: 'v2' }), takeBack());
    expect(signed.signOffs.map((s) => s.withdrawnAt)).toEqual([undefined, 5]);
  });
});

describe('remind (催办)', () => {
  const state = given(opened(sequence(party('support'), party('finance'))));
  const remind = (at: number): SignerMove => ({ type: 'Remind', by: lea.id, at });
  const pause = REMINDER_PAUSE_SECONDS * 1000;

  it('names those whose turn it is', () => {
    expect(decideCosign(state, remind(9))).toEqual({
      ok: true,
      facts: [{ type: 'PartiesReminded', partyKeys: ['support'], by: 'lea', at: 9 }],
    });
  });

  it('is not for pestering', () => {
    const reminded = after(state, remind(1000));
    expect(decideCosign(reminded, remind(999 + pause))).toEqual({
      ok: false,
      refusal: { code: 'reminded_recently', notBefore: 1000 + pause },
    });
    expect(decideCosign(reminded, remind(1000 + pause)).ok).toBe(true);
  });

  it('is refused when it is the author’s turn, and when it is closed', () => {
    const wish = signing(ann, 'support', { decision: 'request_changes', reason: 'say more' });
    expect(refusal(after(state, wish), remind(9))).toBe('nobody_to_remind');
    expect(refusal(after(state, signing(ann, 'support'), signing(fin, 'finance')), remind(9))).toBe('closed');
  });
});

describe('the lead of a department whose staff proposed', () => {
  it('may be handed the signature of the department', () => {
    const state = given(opened(all(party('logistics'))));
    const handed = after(state, {
      type: 'HandOver',
      partyKey: 'logistics',
      to: 'lou',
      signer: lea,
      reason: 'mine',
      at: 1,
    });
    expect(decideCosign(handed, signing(lou, 'logistics')).ok).toBe(true);
  });
});
