import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import {
  content,
  draft,
  edit,
  iso,
  move,
  published,
  reviewed,
  seeChange,
  sign,
  submitted,
  succeeded,
} from '../support/changes.ts';
import { firstText, seedArticles } from '../support/knowledge.ts';

const hour = 3_600_000;
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

const types = (change: { timeline: { type: string }[] }): string[] =>
  change.timeline.map(({ type }) => type).reverse();

describe('a change on its way to being published', () => {
  it('is drafted with the text that it will replace', async () => {
    const change = await draft(app, 'mara', { edits: [edit('customs', 'Form 7 is enough.')] });
    expect(change).toMatchObject({
      version: 1,
      state: 'draft',
      late: false,
      author: { name: 'Mara' },
      department: { code: 'marketing' },
      review: null,
      scope: { markets: ['BR', 'MX'] },
    });
    expect(change.edits).toEqual([
      {
        article: 'customs',
        articleTitle: firstText('customs', 'en').title,
        language: 'en',
        title: 'customs, changed',
        body: 'Form 7 is enough.',
        before: firstText('customs', 'en').body,
      },
    ]);
    expect(change.number).toBeGreaterThan(100);
  });

  it('is reviewed by the leads of support, and nobody else signs', async () => {
    const change = await submitted(app);
    expect(change).toMatchObject({ state: 'in_review', review: { outcome: 'pending' } });
    expect(change.review.parties).toEqual([
      { key: 'support:lead', status: 'asked', department: { code: 'support' }, signOff: null },
    ]);
    const seen = await seeChange(app, 'sofia', change.id);
    expect(seen.abilities).toMatchObject({ sign: true, signFor: ['support:lead'], publish: false });
    const { refusal } = await move(app, 'mo', 'signChange', change.id, {
      party: 'support:lead',
      decision: 'approve',
      contentHash: change.contentHash,
    });
    expect(refusal).toMatchObject({ __typename: 'SignOffRefused', signProblem: 'NOT_A_PARTY' });
  });

  it('is not published before the review is met', async () => {
    const { id } = await submitted(app);
    const { refusal, change } = await move(app, 'mara', 'publishChange', id);
    expect(refusal).toMatchObject({ __typename: 'ChangeRefused', problem: 'REVIEW_MISSING' });
    expect(change).toMatchObject({ id, state: 'in_review', publishedAt: null });
  });

  it('can be published once it is signed, and not a second time', async () => {
    const { id, state, abilities } = await reviewed(app);
    expect(state).toBe('in_review');
    expect(abilities.publish).toBe(false); // Sofia has signed; publishing is the department's.
    expect((await seeChange(app, 'mara', id)).abilities.publish).toBe(true);
    const change = succeeded(await move(app, 'mara', 'publishChange', id));
    expect(change).toMatchObject({ state: 'scheduled', late: false, review: { outcome: 'met' } });
    expect(types(change)).toEqual([
      'ChangeDrafted',
      'ChangeSubmitted',
      'CosignOpened',
      'SignedOff',
      'ChangeApproved',
      'ChangePublished',
    ]);
    const { refusal } = await move(app, 'mara', 'publishChange', id);
    expect(refusal).toMatchObject({ __typename: 'ChangeRefused', problem: 'ILLEGAL_STATE' });
  });

  it('goes back to its author when it is rejected, and must change before it is submitted again', async () => {
    const change = await sign(app, await submitted(app), 'reject');
    expect(change).toMatchObject({ state: 'draft', review: { outcome: 'rejected' } });
    expect(types(change).slice(-2)).toEqual(['SignedOff', 'ChangeReturned']);
    const { refusal } = await move(app, 'mara', 'submitChange', change.id);
    expect(refusal).toMatchObject({ problem: 'REVIEW_REJECTED' });
    succeeded(
      await move(app, 'mara', 'editChange', change.id, { content: content(app, { mustRead: false }) }),
    );
    const again = succeeded(await move(app, 'mara', 'submitChange', change.id));
    expect(again).toMatchObject({ state: 'in_review', review: { outcome: 'pending' } });
    expect(again.review.signOffs).toMatchObject([
      { decision: 'reject', stale: true, reason: 'The talk track is missing.', signer: { name: 'Sofia' } },
    ]);
  });

  it('goes back to draft when it is edited in review; what was signed is stale and stays to be seen', async () => {
    const before = await reviewed(app);
    const after = succeeded(
      await move(app, 'mara', 'editChange', before.id, {
        content: content(app, { summary: { en: 'Other words.', zhHans: '', zhHant: '' } }),
      }),
    );
    expect(after.state).toBe('draft');
    expect(after.contentHash).not.toBe(before.contentHash);
    expect(after.review.parties).toMatchObject([{ status: 'stale' }]);
    expect(after.review.signOffs).toMatchObject([
      { decision: 'approve', stale: true, contentHash: before.contentHash },
    ]);
    expect((await move(app, 'mara', 'publishChange', before.id)).refusal).toMatchObject({
      problem: 'ILLEGAL_STATE',
    });
    // Not even its own reviewer signs what is being worked on.
    const { refusal } = await move(app, 'sofia', 'signChange', before.id, {
      party: 'support:lead',
      decision: 'approve',
      contentHash: after.contentHash,
    });
    expect(refusal).toMatchObject({ problem: 'ILLEGAL_STATE' });
  });

  it('is not signed on content that its signer did not see', async () => {
    const change = await submitted(app);
    const { refusal } = await move(app, 'sofia', 'signChange', change.id, {
      party: 'support:lead',
      decision: 'approve',
      contentHash: 'f'.repeat(64),
    });
    expect(refusal).toMatchObject({ __typename: 'SignOffRefused', signProblem: 'STALE_CONTENT' });
  });

  it('is not published on a text that somebody else has changed since', async () => {
    const mine = await reviewed(app, 'mara', { edits: [edit('customs', 'Mine.')] });
    await published(app, 'lin', { edits: [edit('customs', 'Theirs.')] });
    expect((await move(app, 'mara', 'publishChange', mine.id)).refusal).toMatchObject({
      problem: 'BASE_MOVED',
    });
    const looked = succeeded(
      await move(app, 'mara', 'editChange', mine.id, {
        content: content(app, { edits: [edit('customs', 'Mine.')] }),
      }),
    );
    expect(looked.state).toBe('draft');
    await sign(app, succeeded(await move(app, 'mara', 'submitChange', mine.id)));
    expect(succeeded(await move(app, 'mara', 'publishChange', mine.id)).state).toBe('scheduled');
  });

  it('is withdrawn with its request for signatures', async () => {
    const { id } = await submitted(app);
    const change = succeeded(await move(app, 'mara', 'withdrawChange', id, { reason: 'Postponed.' }));
    expect(change).toMatchObject({
      state: 'withdrawn',
      endReason: 'Postponed.',
      publishedAt: null,
      review: { outcome: 'withdrawn' },
    });
    expect((await move(app, 'mara', 'editChange', id, { content: content(app) })).refusal).toMatchObject({
      problem: 'ALREADY_ENDED',
    });
  });

  it('needs a beginning, an edit or the word that none is needed, and some time still to come', async () => {
    const submit = async (differently: object): Promise<unknown> => {
      const { id } = await draft(app, 'mara', differently);
      return (await move(app, 'mara', 'submitChange', id)).refusal;
    };
    const now = app.clock.now();
    expect(await submit({ effectiveFrom: null, effectiveUntil: null })).toMatchObject({
      problem: 'START_MISSING',
    });
    expect(await submit({ edits: [] })).toMatchObject({ problem: 'NO_EDITS' });
    expect(await submit({ edits: [], noticeOnly: true })).toBeNull();
    expect(
      await submit({ effectiveFrom: iso(now - 2 * hour), effectiveUntil: iso(now - hour) }),
    ).toMatchObject({ problem: 'INTERVAL_OVER' });
    expect(await submit({ edits: [edit('customs', 'One.'), edit('customs', 'Another.')] })).toMatchObject({
      problem: 'DUPLICATE_EDIT',
    });
  });
});
