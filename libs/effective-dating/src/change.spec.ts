import { describe, expect, it } from 'vitest';
import { changeState, nextStateAt } from './change-state.ts';
import type { ChangeState } from './change-state.ts';
import { evolveChange } from './change.ts';
import type { Change } from './change.ts';
import { decideChange, legalChangeCommands } from './decide-change.ts';
import {
  after,
  drafting,
  editing,
  everywhere,
  factsOf,
  publishing,
  reviewed,
  rollingBack,
  submitting,
  terms,
  withdrawing,
} from './testing/example-changes.ts';

const refused = (refusal: object): object => ({ ok: false, refusal });

describe('the way of a change, in effect from 100 until 200', () => {
  it.each<[ChangeState, number, Change]>([
    ['draft', 5, after(drafting())],
    ['in_review', 15, after(drafting(), submitting())],
    ['in_review', 25, after(drafting(), submitting(), reviewed('met'))],
    ['scheduled', 99, after(drafting(), submitting(), reviewed('met'), publishing())],
    ['in_effect', 100, after(drafting(), submitting(), reviewed('met'), publishing())],
    ['in_effect', 199, after(drafting(), submitting(), reviewed('met'), publishing())],
    ['expired', 200, after(drafting(), submitting(), reviewed('met'), publishing())],
    ['withdrawn', 150, after(drafting(), submitting(), publishing(), withdrawing())],
    ['rolled_back', 160, after(drafting(), submitting(), publishing(), rollingBack())],
  ])('is %s at %i', (state, now, change) => {
    expect(changeState(change, now)).toBe(state);
  });

  it('without an end it does not expire', () => {
    const standing = after(drafting(terms({ until: null })), submitting(), publishing());
    expect(changeState(standing, 1e15)).toBe('in_effect');
    expect(nextStateAt(standing, 150)).toBeNull();
  });

  it('tells when it changes by itself', () => {
    const published = after(drafting(), submitting(), publishing());
    expect([50, 100, 200].map((now) => nextStateAt(published, now))).toEqual([100, 200, null]);
    expect(nextStateAt(after(drafting(), submitting()), 50)).toBeNull();
  });
});

describe('editing', () => {
  it('a draft stays a draft', () => {
    const facts = factsOf(after(drafting()), editing(terms({ contentHash: 'c2' })));
    expect(facts).toMatchObject([{ type: 'ChangeEdited', reviewVoided: false }]);
  });

  it.each([
    ['in review', after(drafting(), submitting())],
    ['approved', after(drafting(), submitting(), reviewed('met'))],
  ])('what is %s goes back to draft, and the review is void', (_, change) => {
    const facts = factsOf(change, editing(terms({ contentHash: 'c2' }), 30));
    expect(facts).toMatchObject([{ type: 'ChangeEdited', reviewVoided: true }]);
    expect(facts.reduce<Change | null>(evolveChange, change)).toEqual({
      status: 'draft',
      terms: terms({ contentHash: 'c2' }),
    });
  });

  it('into the same content changes nothing and voids nothing', () => {
    expect(decideChange(after(drafting(), submitting()), editing(terms()))).toEqual({ ok: true, facts: [] });
  });

  it('is over with publication', () => {
    const published = after(drafting(), submitting(), publishing());
    expect(decideChange(published, editing(terms({ contentHash: 'c2' }), 60))).toEqual(
      refused({ code: 'illegal_state', state: 'scheduled', allowed: ['WithdrawChange'] }),
    );
  });
});

describe('submitting for review', () => {
  const submit = (t: Parameters<typeof drafting>[0], at = 10): object =>
    decideChange(after(drafting(t)), submitting(at));

  it('is refused without a beginning', () => {
    expect(submit({ ...terms(), from: null })).toEqual(refused({ code: 'from_missing' }));
  });

  it.each([100, 99])('is refused when the end (%i) is not after the beginning (100)', (until) => {
    expect(submit(terms({ until, scope: everywhere }))).toEqual(
      refused({ code: 'interval_empty', market: null }),
    );
  });

  it('is refused when all of it is over', () => {
    expect(submit(terms(), 200)).toEqual(refused({ code: 'interval_over', until: 200 }));
    expect(submit(terms(), 199)).toMatchObject({ ok: true });
  });

  it('is refused without edits, unless the publisher says that no article changes', () => {
    expect(submit(terms({ edits: [] }))).toEqual(refused({ code: 'empty_edits' }));
    expect(submit(terms({ edits: [], noticeOnly: true }))).toMatchObject({ ok: true });
  });

  it('is refused when one article is edited twice in one language', () => {
    const en = { articleId: 'tax', language: 'en' };
    expect(submit(terms({ edits: [en, { ...en, language: 'zh-Hans' }] }))).toMatchObject({ ok: true });
    expect(submit(terms({ edits: [en, { ...en }] }))).toEqual(refused({ code: 'duplicate_edit', ...en }));
  });

  it('happens once', () => {
    expect(decideChange(after(drafting(), submitting()), submitting())).toMatchObject({
      refusal: { code: 'illegal_state', state: 'in_review' },
    });
  });
});

describe('recording the review', () => {
  const inReview = after(drafting(), submitting());

  it('met: approved, once', () => {
    const approved = after(drafting(), submitting(), reviewed('met'));
    expect(approved).toMatchObject({ status: 'approved', submittedAt: 10, approvedAt: 20 });
    expect(decideChange(approved, reviewed('met'))).toEqual({ ok: true, facts: [] });
  });

  it('pending: nothing yet', () => {
    expect(decideChange(inReview, reviewed('pending'))).toEqual({ ok: true, facts: [] });
  });

  it('rejected: back to its author as a draft', () => {
    expect(after(drafting(), submitting(), reviewed('rejected'))).toEqual({
      status: 'draft',
      terms: terms(),
    });
  });

  it('on other content: refused', () => {
    expect(decideChange(inReview, reviewed('met', 'c0'))).toEqual(
      refused({ code: 'review_stale', reviewedHash: 'c0', currentHash: 'c1' }),
    );
  });
});

describe('publishing', () => {
  const approved = after(drafting(), submitting(), reviewed('met'));
  const publish = (review: { outcome: 'pending' | 'met' | 'rejected'; contentHash: string } | null): object =>
    decideChange(approved, { type: 'PublishChange', review, by: 'mia', at: 50 });

  it('needs a review that is met on exactly the present content', () => {
    expect(publish(null)).toEqual(refused({ code: 'review_missing' }));
    expect(publish({ outcome: 'pending', contentHash: 'c1' })).toEqual(refused({ code: 'review_missing' }));
    expect(publish({ outcome: 'rejected', contentHash: 'c1' })).toEqual(refused({ code: 'review_rejected' }));
    expect(publish({ outcome: 'met', contentHash: 'c0' })).toEqual(
      refused({ code: 'review_stale', reviewedHash: 'c0', currentHash: 'c1' }),
    );
    expect(publish({ outcome: 'met', contentHash: 'c1' })).toMatchObject({ ok: true });
  });

  it.each([
    [100, false],
    [101, true],
    [199, true],
  ])('at %i, late is %s: late means after it took effect', (at, late) => {
    expect(factsOf(approved, publishing(at))).toMatchObject([{ type: 'ChangePublished', late }]);
    expect(after(drafting(), submitting(), publishing(at))).toMatchObject({
      status: 'published',
      late,
      publishedAt: at,
    });
  });

  it('is refused when the change is over before it was published', () => {
    expect(decideChange(approved, publishing(200))).toEqual(refused({ code: 'interval_over', until: 200 }));
  });

  it('is refused for a draft, even with a review that is met', () => {
    expect(decideChange(after(drafting()), publishing())).toEqual(
      refused({
        code: 'illegal_state',
        state: 'draft',
        allowed: ['EditChange', 'SubmitChange', 'WithdrawChange'],
      }),
    );
  });

  it('happens once', () => {
    const published = after(drafting(), submitting(), publishing());
    expect(decideChange(published, publishing())).toMatchObject({ refusal: { code: 'illegal_state' } });
  });
});

describe('withdrawing and rolling back', () => {
  const published = after(drafting(), submitting(), publishing());

  it('before it takes effect it is withdrawn, from then on rolled back, afterwards neither', () => {
    expect([99, 100, 199, 200].map((at) => legalChangeCommands(published, at))).toEqual([
      ['WithdrawChange'],
      ['RollBackChange'],
      ['RollBackChange'],
      [],
    ]);
    expect(decideChange(published, withdrawing(100))).toMatchObject({ refusal: { code: 'illegal_state' } });
    expect(decideChange(published, rollingBack(99))).toMatchObject({ refusal: { code: 'illegal_state' } });
  });

  it('need a reason', () => {
    expect(decideChange(published, withdrawing(60, ' '))).toEqual(refused({ code: 'reason_required' }));
    expect(decideChange(published, rollingBack(150, ''))).toEqual(refused({ code: 'reason_required' }));
  });

  it('keep when it was published', () => {
    expect(after(drafting(), submitting(), publishing(50), withdrawing(60))).toMatchObject({
      status: 'withdrawn',
      publishedAt: 50,
      withdrawnAt: 60,
    });
    expect(after(drafting(), withdrawing(5))).toMatchObject({ status: 'withdrawn', publishedAt: null });
    expect(after(drafting(), submitting(), publishing(120), rollingBack(150))).toMatchObject({
      status: 'rolled_back',
      publishedAt: 120,
      late: true,
      rolledBackAt: 150,
    });
  });
});

describe('local periods: tonight 20:00 in Brazil and in Mexico', () => {
  const tonight = terms({ localPeriods: [{ market: 'MX', from: 130, until: 230 }] });
  const published = after(drafting(tonight), submitting(), publishing());

  it('each market has its own state; the change as a whole runs from the first to the last', () => {
    const states = (now: number): ChangeState[] => [
      changeState(published, now, 'BR'),
      changeState(published, now, 'MX'),
      changeState(published, now),
    ];
    expect(states(99)).toEqual(['scheduled', 'scheduled', 'scheduled']);
    expect(states(100)).toEqual(['in_effect', 'scheduled', 'in_effect']);
    expect(states(200)).toEqual(['expired', 'in_effect', 'in_effect']);
    expect(states(230)).toEqual(['expired', 'expired', 'expired']);
    expect(nextStateAt(published, 99, 'MX')).toBe(130);
  });

  it('is late when it took effect in the first market', () => {
    const approved = after(drafting(tonight), submitting(), reviewed('met'));
    expect(factsOf(approved, publishing(110))).toMatchObject([{ late: true }]);
  });

  it('is refused for a market out of scope, and when empty in one market', () => {
    const stray = terms({ localPeriods: [{ market: 'JP', from: 1, until: 2 }] });
    expect(decideChange(after(drafting(stray)), submitting())).toEqual(
      refused({ code: 'local_period_outside_scope', market: 'JP' }),
    );
    const empty = terms({ localPeriods: [{ market: 'MX', from: 5, until: 5 }] });
    expect(decideChange(after(drafting(empty)), submitting())).toEqual(
      refused({ code: 'interval_empty', market: 'MX' }),
    );
  });
});

describe('evolveChange', () => {
  it('refuses a history that no decision could have written', () => {
    expect(() => evolveChange(null, { type: 'ChangeApproved', contentHash: 'c1', at: 1 })).toThrow();
    expect(() =>
      evolveChange(after(drafting()), { type: 'ChangeApproved', contentHash: 'c1', at: 1 }),
    ).toThrow('ChangeApproved on a draft change');
  });
});
