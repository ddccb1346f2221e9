import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import {
  approved,
  cell,
  drafted,
  duty,
  move,
  paymentToFinance,
  published,
  relabelled,
  seeDraft,
  send,
  sign,
  submitted,
  succeeded,
  versions,
} from '../support/matrix-drafts.ts';

const hour = 3_600_000;
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

const iso = (instant: number): string => new Date(instant).toISOString();
const codes = (departments: { code: string }[]): string[] => departments.map(({ code }) => code);

describe('a draft on its way to being a version', () => {
  it('begins on the version published last, with its edits and why', async () => {
    const [latest] = await versions(app);
    const draft = await drafted(app);
    expect(draft).toMatchObject({
      version: 1,
      state: 'draft',
      title: 'Payments',
      base: latest?.number,
      behind: false,
      author: { name: 'Olga' },
      ruleCount: 6,
      edits: [paymentToFinance],
      conflicts: [],
      review: null,
      publishedAs: null,
      history: [
        {
          by: { name: 'Olga' },
          type: 'MatrixDrafted',
          why: 'They can refund.',
          edits: [paymentToFinance],
          editCount: 1,
        },
      ],
    });
    expect(codes(draft.concerned)).toEqual(['finance', 'tech']);
    expect(draft.abilities).toEqual({
      edit: true,
      rebase: false,
      submit: true,
      revise: false,
      sign: false,
      signFor: [],
      publish: false,
      withdraw: true,
    });
  });

  it('may be unfinished while it is worked on, and says so when it is submitted', async () => {
    const rule = { id: 'new', when: {}, then: { ...duty, owner: '' } };
    const { id } = await drafted(app, [{ kind: 'addRule', rule, before: null }]);
    const { refusal, draft } = await move(app, 'olga', 'submitMatrixDraft', id, { note: '' });
    expect(refusal).toMatchObject({
      problem: 'UNSOUND_TABLE',
      details: [{ code: 'owner-missing', rule: 'new' }],
    });
    expect(draft).toMatchObject({ state: 'draft', version: 1, concerned: [] });
  });

  it('is not submitted with what points to nothing, nor with nothing changed', async () => {
    const gone = await drafted(app, [
      cell('payment', 'path', 'standard', 'gone'),
      cell('payment', 'playbook', null, 'no-such-article'),
    ]);
    expect((await move(app, 'olga', 'submitMatrixDraft', gone.id, { note: '' })).refusal).toMatchObject({
      problem: 'UNSOUND_TABLE',
      details: [
        { kind: 'dangling', rule: 'payment', part: 'path', code: 'gone' },
        { kind: 'dangling', rule: 'payment', part: 'playbook', code: 'no-such-article' },
      ],
    });
    const { id } = await drafted(app, []);
    expect((await move(app, 'olga', 'submitMatrixDraft', id, { note: '' })).refusal).toMatchObject({
      problem: 'NOTHING_CHANGED',
    });
  });

  it('is not submitted while rules disagree under UNIQUE', async () => {
    const { id } = await drafted(app, [{ kind: 'setHitPolicy', from: 'FIRST', to: 'UNIQUE' }]);
    const { refusal } = await move(app, 'olga', 'submitMatrixDraft', id, { note: '' });
    expect(refusal).toMatchObject({
      problem: 'UNSOUND_TABLE',
      details: [{ kind: 'disagreement', rules: ['sea-delay', 'logistics'] }],
    });
  });

  it('asks the leads of the departments whose duties change, and all of them', async () => {
    const draft = await submitted(app);
    expect(draft).toMatchObject({
      state: 'in_review',
      review: { outcome: 'pending' },
      note: 'Finance can refund.',
    });
    expect(
      draft.review.parties.map(({ key, status }: { key: string; status: string }) => [key, status]),
    ).toEqual([
      ['finance:lead', 'asked'],
      ['tech:lead', 'asked'],
    ]);
    expect((await seeDraft(app, 'fay', draft.id)).abilities).toMatchObject({
      sign: true,
      signFor: ['finance:lead'],
      publish: false,
    });
    expect((await sign(app, draft, 'marketing')).refusal).toMatchObject({ signProblem: 'NOT_A_PARTY' });
    const once = succeeded(await sign(app, draft, 'finance'));
    expect(once).toMatchObject({ state: 'in_review', review: { outcome: 'pending' } });
    expect((await move(app, 'olga', 'publishMatrixDraft', draft.id)).refusal).toMatchObject({
      problem: 'REVIEW_MISSING',
    });
    const twice = succeeded(await sign(app, draft, 'tech'));
    expect(twice).toMatchObject({ state: 'approved', review: { outcome: 'met' } });
  });

  it('needs no signature when no case changes: a label, a rule that never wins', async () => {
    const draft = await submitted(app, [relabelled]);
    expect(draft).toMatchObject({ state: 'approved', concerned: [], review: null });
    expect(draft.abilities.publish).toBe(true);
  });

  it('goes back to its author when it is rejected, and must change before it is submitted again', async () => {
    const asked = await submitted(app);
    const draft = succeeded(await sign(app, asked, 'tech', 'reject'));
    expect(draft).toMatchObject({ state: 'draft', review: { outcome: 'rejected' } });
    const submit = () => move(app, 'olga', 'submitMatrixDraft', draft.id, { note: 'Finance can refund.' });
    expect((await submit()).refusal).toMatchObject({ problem: 'REVIEW_REJECTED' });
    succeeded(
      await move(app, 'olga', 'editMatrixDraft', draft.id, {
        edits: [cell('payment', 'serviceLevel', 'severe', 'standard')],
      }),
    );
    const again = succeeded(await submit());
    expect(again).toMatchObject({ state: 'in_review', review: { outcome: 'pending' } });
    expect(again.review.signOffs).toMatchObject([
      { decision: 'reject', stale: true, signer: { name: 'Tess' } },
    ]);
  });

  it('goes back to draft when it is edited or revised; a signature on the same content holds', async () => {
    const before = await approved(app);
    const edited = succeeded(await move(app, 'olga', 'editMatrixDraft', before.id, { edits: [relabelled] }));
    expect(edited).toMatchObject({ state: 'draft' });
    expect(edited.contentHash).not.toBe(before.contentHash);
    expect(edited.review.parties.map(({ status }: { status: string }) => status)).toEqual(['stale', 'stale']);
    const back = cell('logistics', 'label', 'parcels', 'all of logistics');
    const undone = succeeded(await move(app, 'olga', 'editMatrixDraft', before.id, { edits: [back] }));
    expect(undone.contentHash).toBe(before.contentHash);
    const again = succeeded(
      await move(app, 'olga', 'submitMatrixDraft', before.id, { note: 'Finance can refund.' }),
    );
    expect(again).toMatchObject({ state: 'approved', review: { outcome: 'met' } });
    const revised = succeeded(await move(app, 'olga', 'reviseMatrixDraft', before.id));
    expect(revised).toMatchObject({ state: 'draft', contentHash: before.contentHash });
  });

  it('asks anew when other departments become concerned', async () => {
    const before = await approved(app);
    succeeded(await move(app, 'olga', 'reviseMatrixDraft', before.id));
    const informed = cell('coupon', 'informed', null, ['product']);
    succeeded(await move(app, 'olga', 'editMatrixDraft', before.id, { edits: [informed] }));
    const draft = succeeded(await move(app, 'olga', 'submitMatrixDraft', before.id, { note: '' }));
    expect(draft.review.parties.map(({ key }: { key: string }) => key)).toEqual([
      'finance:lead',
      'product:lead',
      'tech:lead',
    ]);
    expect(draft.review.id).not.toBe(before.review.id);
  });

  it('is not approved by whoever wrote it, though they lead a department that it concerns', async () => {
    const toOperations = cell('payment', 'owner', 'tech', 'service-operations');
    const draft = await submitted(app, [toOperations]);
    expect(codes(draft.concerned)).toEqual(['service-operations', 'tech']);
    expect((await sign(app, draft, 'service-operations')).refusal).toMatchObject({
      signProblem: 'PROPOSER_MAY_NOT_SIGN',
    });
    expect((await sign(app, draft, 'service-operations', 'reject')).refusal).toBeNull();
  });

  it('is not signed on content that its signer did not see', async () => {
    const { id } = await submitted(app);
    expect((await sign(app, { id, contentHash: 'f'.repeat(64) }, 'tech')).refusal).toMatchObject({
      signProblem: 'STALE_CONTENT',
    });
  });

  it('is withdrawn with its request for signatures', async () => {
    const { id } = await submitted(app);
    const draft = succeeded(await move(app, 'olga', 'withdrawMatrixDraft', id, { reason: 'Not now.' }));
    expect(draft).toMatchObject({
      state: 'withdrawn',
      endReason: 'Not now.',
      review: { outcome: 'withdrawn' },
    });
    expect((await move(app, 'olga', 'editMatrixDraft', id, { edits: [relabelled] })).refusal).toMatchObject({
      problem: 'ILLEGAL_STATE',
    });
    const listed = async (ended: boolean): Promise<string[]> =>
      (await app.ask('ana', `{ matrixDrafts(ended: ${ended}) { id } }`)).matrixDrafts.map(
        (one: { id: string }) => one.id,
      );
    expect(await listed(false)).not.toContain(id);
    expect(await listed(true)).toContain(id);
  });
});

describe('a version', () => {
  it('is the next in number, takes effect from its publication on, and never changes', async () => {
    const before = await versions(app);
    const moment = app.clock.now();
    const draft = await published(app);
    const number = (before[0]?.number ?? 0) + 1;
    expect(draft).toMatchObject({ state: 'published', publishedAs: number, behind: false });
    const after = await versions(app);
    expect(after.slice(1)).toEqual(before);
    expect(after[0]).toMatchObject({ number, note: 'Finance can refund.', publishedBy: { name: 'Olga' } });
    expect(after[0]?.table).toEqual(draft.table);
    expect(Date.parse(after[0]?.effectiveFrom ?? '')).toBeGreaterThanOrEqual(moment);
    expect(draft.effectiveFrom).toBe(after[0]?.effectiveFrom);
    expect((await move(app, 'olga', 'publishMatrixDraft', draft.id)).refusal).toMatchObject({
      problem: 'ILLEGAL_STATE',
    });
  });

  it('takes effect when it shall, and only after the one before it', async () => {
    const [latest] = await versions(app);
    const when = app.clock.now() + hour;
    const swap = cell('payment', 'serviceLevel', 'severe', 'quick');
    const { id } = await drafted(app, [swap]);
    const submit = (effectiveFrom: string | null) =>
      move(app, 'olga', 'submitMatrixDraft', id, { note: '', effectiveFrom });
    expect((await submit(latest?.effectiveFrom ?? null)).refusal).toMatchObject({
      problem: 'EFFECTIVE_TOO_EARLY',
    });
    const draft = succeeded(await submit(iso(when)));
    expect(draft.effectiveFrom).toBe(iso(when));
    let signed = draft;
    for (const { code } of draft.concerned) signed = succeeded(await sign(app, signed, code));
    succeeded(await move(app, 'olga', 'publishMatrixDraft', id));
    expect((await versions(app))[0]?.effectiveFrom).toBe(iso(when));
    // At once would be before it.
    const early = await approved(app, [relabelled]);
    const { refusal } = await move(app, 'olga', 'publishMatrixDraft', early.id);
    expect(refusal).toMatchObject({ problem: 'EFFECTIVE_TOO_EARLY', details: { after: iso(when) } });
    app.clock.moveBy(2 * hour);
    succeeded(await move(app, 'olga', 'publishMatrixDraft', early.id));
  });
});

it('is drafted by matrix owners alone', async () => {
  for (const who of ['ana', 'lars', 'lin', 'dora', 'adam']) {
    const { refusal } = await send(app, who, 'draftMatrix', { title: 'Mine', edits: [] });
    expect([who, refusal?.['ability']]).toEqual([who, 'draftMatrix']);
  }
});
