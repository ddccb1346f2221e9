import { describe, expect, it } from 'vitest';
import { decideSignOff, signableFor } from './decide-sign-off.ts';
import { quorum } from './quorum.ts';
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

const refused = (refusal: object): object => ({ ok: false, refusal });
const bySupportAndFinance = given(opened(all(party('support'), party('finance'))));

describe('given a co-sign of support and finance on v1', () => {
  it('when Ann of support approves v1, then she has signed', () => {
    expect(decideSignOff(bySupportAndFinance, signing(ann, 'support', { at: 7 }))).toEqual({
      ok: true,
      facts: [
        {
          type: 'SignedOff',
          signOff: { partyKey: 'support', signerId: 'ann', decision: 'approve', contentHash: 'v1', at: 7 },
          at: 7,
        },
      ],
    });
  });

  it('when Ann rejects with a reason, then it is kept and the proposal is rejected', () => {
    const state = after(
      bySupportAndFinance,
      signing(ann, 'support', { decision: 'reject', reason: ' too little ' }),
    );
    expect(state.signOffs).toMatchObject([{ decision: 'reject', reason: 'too little' }]);
    expect(quorum(state.rule, state.signOffs, state.contentHash).outcome).toBe('rejected');
  });

  it.each(['reject', 'request_changes'] as const)(
    'when Ann says %s without a reason, then no',
    (decision) => {
      for (const reason of [undefined, '', ' \n ']) {
        const command = signing(ann, 'support', reason === undefined ? { decision } : { decision, reason });
        expect(decideSignOff(bySupportAndFinance, command)).toEqual(refused({ code: 'reason_required' }));
      }
    },
  );

  it('when someone signs for a party that is not theirs or not in the rule, then no', () => {
    const notA = (partyKey: string): object => refused({ code: 'not_a_party', partyKey });
    expect(decideSignOff(bySupportAndFinance, signing(ann, 'finance'))).toEqual(notA('finance'));
    expect(decideSignOff(bySupportAndFinance, signing(max, 'marketing'))).toEqual(notA('marketing'));
    expect(decideSignOff(bySupportAndFinance, signing(guest, 'support'))).toEqual(notA('support'));
    expect(decideSignOff(bySupportAndFinance, signing(fay, 'finance:lead'))).toEqual(notA('finance:lead'));
  });

  it('when Ann has other content before her, then no, and she is told the present one', () => {
    expect(decideSignOff(bySupportAndFinance, signing(ann, 'support', { contentHash: 'v0' }))).toEqual(
      refused({ code: 'stale_content', currentHash: 'v1' }),
    );
  });

  it('when support has signed, then nobody signs for support again', () => {
    const state = after(bySupportAndFinance, signing(ann, 'support'));
    const already = refused({ code: 'already_signed', signerId: 'ann', at: 1 });
    expect(decideSignOff(state, signing(ann, 'support'))).toEqual(already);
    expect(decideSignOff(state, signing(two, 'support', { decision: 'reject', reason: 'no' }))).toEqual(
      already,
    );
  });

  it('when support asked for changes, then it may still decide on the same content', () => {
    const wish = signing(ann, 'support', { decision: 'request_changes', reason: 'say which coupon' });
    const state = after(bySupportAndFinance, wish, signing(two, 'support'));
    expect(state.signOffs.map((s) => s.decision)).toEqual(['request_changes', 'approve']);
  });

  it('when one person is of both, then they sign for one', () => {
    const state = after(bySupportAndFinance, signing(two, 'support'));
    expect(decideSignOff(state, signing(two, 'finance'))).toEqual(
      refused({ code: 'one_person_two_parties', otherPartyKey: 'support' }),
    );
  });

  it('when the content changed, then that person may sign for the other party', () => {
    const proposer = { id: 'lea', department: 'logistics' };
    const state = after(
      bySupportAndFinance,
      signing(two, 'support'),
      { type: 'ReviseContent', contentHash: 'v2', proposer, at: 2 },
      signing(two, 'finance', { contentHash: 'v2' }),
    );
    expect(state.signOffs.map((s) => [s.partyKey, s.contentHash])).toEqual([
      ['support', 'v1'],
      ['finance', 'v2'],
    ]);
  });

  it('when it is met, rejected or withdrawn, then it is closed', () => {
    const no = signing(ann, 'support', { decision: 'reject', reason: 'no' });
    const met = after(bySupportAndFinance, signing(ann, 'support'), signing(fin, 'finance'));
    const rejected = after(bySupportAndFinance, no);
    const withdrawn = after(bySupportAndFinance, {
      type: 'WithdrawCosign',
      by: 'lea',
      reason: 'solved',
      at: 2,
    });
    const closed = (outcome: string): object => refused({ code: 'closed', outcome });
    expect(decideSignOff(met, signing(fay, 'finance'))).toEqual(closed('met'));
    expect(decideSignOff(rejected, signing(fay, 'finance'))).toEqual(closed('rejected'));
    expect(decideSignOff(withdrawn, signing(fay, 'finance'))).toEqual(closed('withdrawn'));
  });
});

describe('given parties of a role', () => {
  const state = given(opened(any(party('finance:lead'), party('logistics:staff'))));

  it('then only people of that role may sign', () => {
    expect(decideSignOff(state, signing(fay, 'finance:lead')).ok).toBe(true);
    expect(decideSignOff(state, signing(fin, 'finance:lead'))).toMatchObject({
      refusal: { code: 'not_a_party' },
    });
    expect(decideSignOff(state, signing(lou, 'logistics:staff'))).toMatchObject({
      refusal: { code: 'not_a_party' },
    });
  });
});

describe('given a sequence of support, finance, then marketing', () => {
  const state = given(opened(sequence(party('support'), party('finance'), party('marketing'))));

  it('when marketing signs first, then it is not its turn', () => {
    expect(decideSignOff(state, signing(max, 'marketing'))).toEqual(
      refused({ code: 'not_your_turn', waitingFor: ['support'] }),
    );
  });

  it('when the others have signed, then it is', () => {
    const later = after(state, signing(ann, 'support'), signing(fin, 'finance'));
    expect(decideSignOff(later, signing(max, 'marketing')).ok).toBe(true);
  });

  it('when marketing signed v1 and the content changed, then it waits for its turn on v2', () => {
    const proposer = { id: 'lea', department: 'logistics' };
    const revised = after(state, signing(ann, 'support'), {
      type: 'ReviseContent',
      contentHash: 'v2',
      proposer,
      at: 2,
    });
    expect(decideSignOff(revised, signing(fin, 'finance', { contentHash: 'v2' }))).toEqual(
      refused({ code: 'not_your_turn', waitingFor: ['support'] }),
    );
  });
});

describe('given either of two, then another', () => {
  it('when one of the two has approved, then the other is not needed', () => {
    const state = given(opened(sequence(any(party('support'), party('finance')), party('marketing'))));
    expect(decideSignOff(after(state, signing(ann, 'support')), signing(fin, 'finance'))).toEqual(
      refused({ code: 'not_needed' }),
    );
  });
});

describe('given that Lea proposed for logistics', () => {
  const rule = all(party('logistics'), party('support'));
  const proposerMayNot = refused({ code: 'proposer_may_not_sign' });

  it('when Lea approves for logistics, then no; when her lead does, then yes', () => {
    expect(decideSignOff(given(opened(rule)), signing(lea, 'logistics'))).toEqual(proposerMayNot);
    expect(decideSignOff(given(opened(rule)), signing(lou, 'logistics')).ok).toBe(true);
  });

  it('when the rule allows it, then she may', () => {
    const state = given(opened(rule, { mayProposerSign: true }));
    expect(decideSignOff(state, signing(lea, 'logistics')).ok).toBe(true);
  });

  it('when Lea rejects her own proposal, then it is returned to her', () => {
    const command = signing(lea, 'logistics', { decision: 'reject', reason: 'wrong amount' });
    expect(decideSignOff(given(opened(rule)), command).ok).toBe(true);
  });

  it('when Lou revises it, then Lou may not approve and Lea may', () => {
    const proposer = { id: 'lou', department: 'logistics' };
    const state = after(given(opened(rule)), { type: 'ReviseContent', contentHash: 'v2', proposer, at: 2 });
    expect(decideSignOff(state, signing(lou, 'logistics', { contentHash: 'v2' }))).toEqual(proposerMayNot);
    expect(decideSignOff(state, signing(lea, 'logistics', { contentHash: 'v2' })).ok).toBe(true);
  });

  it('when she also works in support, then she may approve for support only', () => {
    const lea2 = {
      id: 'lea',
      memberships: [...lea.memberships, { department: 'support', role: 'staff' as const }],
    };
    expect(decideSignOff(given(opened(rule)), signing(lea2, 'support')).ok).toBe(true);
    expect(decideSignOff(given(opened(rule)), signing(lea2, 'logistics'))).toEqual(proposerMayNot);
  });

  it('when a proposal comes from no department, then its proposer approves for none', () => {
    const state = { ...given(opened(rule)), proposer: { id: 'ann', department: null } };
    expect(decideSignOff(state, signing(ann, 'support'))).toEqual(proposerMayNot);
  });
});

describe('signableFor, for offering only what will be accepted', () => {
  it('names the parties, and whether approving is among it', () => {
    const state = given(opened(all(party('logistics'), party('support'), party('finance'))));
    const keys = (signer: typeof ann): [string, boolean][] =>
      signableFor(state, signer).map(({ key, mayApprove }) => [key, mayApprove]);
    expect(keys(ann)).toEqual([['support', true]]);
    expect(keys(two)).toEqual([
      ['support', true],
      ['finance', true],
    ]);
    expect(keys(lea)).toEqual([['logistics', false]]);
    expect(keys(guest)).toEqual([]);
  });
});
