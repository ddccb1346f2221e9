import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolveCosign } from './cosign.ts';
import type { CosignFact, CosignState } from './cosign.ts';
import { decideCosign } from './decide-cosign.ts';
import type { CosignCommand } from './decide-cosign.ts';
import { quorum } from './quorum.ts';
import {
  after,
  ann,
  fay,
  fin,
  given,
  lea,
  lou,
  max,
  opened,
  signing,
  two,
} from './testing/example-cosign.ts';
import type { CosignRule } from './rule.ts';
import { all, any, party, rules } from './testing/example-rules.ts';

const proposer = { id: 'lea', department: 'logistics' };
const outcome = (state: CosignState): string => quorum(state.rule, state.signOffs, state.contentHash).outcome;

describe('opening', () => {
  const open = (rule = all(party('support'))): CosignCommand => ({
    type: 'OpenCosign',
    rule,
    contentHash: 'v1',
    proposer,
    at: 3,
  });

  it('records rule, content and proposer; the proposer may not sign unless said otherwise', () => {
    const decision = decideCosign(null, open());
    expect(decision).toMatchObject({
      ok: true,
      facts: [{ type: 'CosignOpened', mayProposerSign: false, proposer }],
    });
  });

  it('refuses a rule that could never be met, and one that is open already', () => {
    expect(decideCosign(null, open(all()))).toEqual({
      ok: false,
      refusal: { code: 'rule_unsound', findings: [{ code: 'empty_group', path: '' }] },
    });
    expect(decideCosign(given(opened(all(party('support')))), open())).toMatchObject({
      refusal: { code: 'already_open' },
    });
  });

  it('takes a merged rule that names a party in two places', () => {
    const merged = all(any(party('support'), party('tech')), any(party('tech'), party('finance')));
    expect(decideCosign(null, open(merged)).ok).toBe(true);
  });

  it('comes first', () => {
    expect(decideCosign(null, signing(ann, 'support'))).toMatchObject({ refusal: { code: 'not_open' } });
    expect(() => evolveCosign(null, { type: 'PartiesReminded', partyKeys: [], by: 'lea', at: 1 })).toThrow();
  });
});

describe('revising the content', () => {
  const state = given(opened(all(party('support'))));
  const revise = (contentHash: string): CosignCommand => ({
    type: 'ReviseContent',
    contentHash,
    proposer,
    at: 4,
  });

  it('makes what was signed stale, without deleting it, and opens a met co-sign again', () => {
    const met = after(state, signing(ann, 'support'));
    expect(outcome(met)).toBe('met');
    const revised = after(met, revise('v2'));
    expect(outcome(revised)).toBe('pending');
    expect(revised.signOffs).toEqual(met.signOffs);
  });

  it('opens a rejected co-sign again', () => {
    const rejected = after(state, signing(ann, 'support', { decision: 'reject', reason: 'no' }));
    expect(outcome(after(rejected, revise('v2')))).toBe('pending');
  });

  it('changes nothing when the content is the same', () => {
    expect(decideCosign(state, revise('v1'))).toEqual({ ok: true, facts: [] });
  });
});

describe('requiring more parties', () => {
  const state = after(given(opened(any(party('support'), party('finance')))), signing(ann, 'support'));
  const require = (...required: CosignRule[]): CosignCommand => ({
    type: 'RequireParties',
    required,
    by: null,
    reason: 'level 2 of the path',
    at: 5,
  });

  it('opens a met co-sign again until they have signed too', () => {
    expect(outcome(state)).toBe('met');
    const more = after(state, require(party('marketing')));
    expect(outcome(more)).toBe('pending');
    expect(outcome(after(more, signing(max, 'marketing')))).toBe('met');
  });

  it('changes nothing when they are required already', () => {
    const more = after(state, require(party('marketing')));
    expect(decideCosign(more, require(party('marketing')))).toEqual({ ok: true, facts: [] });
  });

  it('refuses what could never be met', () => {
    expect(decideCosign(state, require(all()))).toMatchObject({
      refusal: { code: 'rule_unsound' },
    });
  });
});

describe('withdrawing the request', () => {
  const state = given(opened(all(party('support'))));
  const withdraw = (reason: string): CosignCommand => ({ type: 'WithdrawCosign', by: 'lea', reason, at: 6 });

  it('needs a reason and ends it for good', () => {
    expect(decideCosign(state, withdraw(' '))).toMatchObject({ refusal: { code: 'reason_required' } });
    const withdrawn = after(state, withdraw('the customer found the parcel'));
    expect(withdrawn).toMatchObject({ status: 'withdrawn', withdrawnAt: 6 });
    for (const command of [withdraw('again'), signing(ann, 'support')]) {
      expect(decideCosign(withdrawn, command)).toMatchObject({
        refusal: { code: 'closed', outcome: 'withdrawn' },
      });
    }
    const revise: CosignCommand = { type: 'ReviseContent', contentHash: 'v2', proposer, at: 7 };
    expect(decideCosign(withdrawn, revise)).toMatchObject({ refusal: { code: 'closed' } });
  });
});

const people = fc.constantFrom(ann, lea, lou, fay, fin, max, two);
const keys = fc.constantFrom('support', 'logistics', 'marketing', 'tech', 'finance', 'finance:lead');
const hashes = fc.constantFrom('v1', 'v2');
const reasons = fc.constantFrom('because', 'because', '');

const commands: fc.Arbitrary<CosignCommand> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('SignOff' as const),
      signer: people,
      partyKey: keys,
      decision: fc.constantFrom(
        'approve' as const,
        'approve' as const,
        'approve' as const,
        'reject' as const,
        'request_changes' as const,
      ),
      reason: reasons,
      contentHash: hashes,
      at: fc.nat(99),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('ReviseContent' as const),
      contentHash: hashes,
      proposer: fc.constantFrom(proposer, { id: 'two', department: null }),
      at: fc.nat(99),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('AddSigner' as const),
      beside: keys,
      position: fc.constantFrom('before' as const, 'after' as const),
      party: fc.constantFrom({ department: 'quality' }, { department: 'tech' }),
      signer: people,
      reason: reasons,
      at: fc.nat(99),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('HandOver' as const),
      partyKey: keys,
      to: fc.constantFrom('ann', 'lea', 'two', 'max'),
      signer: people,
      reason: reasons,
      at: fc.nat(99),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('WithdrawSignOff' as const),
      partyKey: keys,
      signer: people,
      at: fc.nat(99),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('RequireParties' as const),
      required: keys.map((key) => [party(key)]),
      by: fc.constant(null),
      reason: reasons,
      at: fc.nat(99),
    }),
  },
);

describe('whatever people try, one after the other', () => {
  it('sign-offs are never lost, nobody signs for two parties, and no proposer approves their own', () => {
    let accepted = 0;
    fc.assert(
      fc.property(rules, fc.array(commands, { size: 'max', maxLength: 40 }), (rule, tries) => {
        let state = given(opened(rule));
        for (const command of tries) {
          const decision = decideCosign(state, command);
          if (!decision.ok) continue;
          const before = state;
          state = decision.facts.reduce<CosignState>(evolveCosign, state);
          accepted += decision.facts.length;

          expect(state.signOffs.slice(0, before.signOffs.length).map(withoutTakingBack)).toEqual(
            before.signOffs.map(withoutTakingBack),
          );
          decision.facts.forEach((fact) => expectRightful(before, fact));
          const standing = state.signOffs.filter(
            (s) => s.contentHash === state.contentHash && !s.withdrawnAt,
          );
          for (const s of standing) {
            const others = standing.filter((t) => t.signerId === s.signerId && t.partyKey !== s.partyKey);
            expect(others).toEqual([]);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(1000);
  });
});

function withoutTakingBack<S extends { withdrawnAt?: number }>({ withdrawnAt: _, ...signOff }: S): object {
  return signOff;
}

function expectRightful(before: CosignState, fact: CosignFact): void {
  if (fact.type !== 'SignedOff') return;
  const { signOff } = fact;
  expect(signOff.contentHash).toBe(before.contentHash);
  expect(outcome(before)).toBe('pending');
  if (signOff.decision !== 'approve') expect(signOff.reason).toBe('because');
  const { id, department } = before.proposer;
  if (signOff.decision === 'approve' && signOff.signerId === id) {
    expect([null, signOff.partyKey.split(':')[0]]).not.toContain(department);
  }
}
