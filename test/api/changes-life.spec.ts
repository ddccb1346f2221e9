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
  send,
  sign,
  submitted,
  succeeded,
  textOf,
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

describe('a published change', () => {
  it('is a function of the time: scheduled, in effect, expired, and the former text returns by itself', async () => {
    const now = app.clock.now();
    const { id } = await published(app, 'mara', {
      effectiveFrom: iso(now + hour),
      effectiveUntil: iso(now + 2 * hour),
      edits: [edit('delivery-times', 'Faster tonight.')],
    });
    const states: string[] = [];
    const texts: (string | null)[] = [];
    for (let passed = 0; passed < 3; passed += 1) {
      states.push((await seeChange(app, 'ana', id)).state);
      texts.push(await textOf(app, 'delivery-times', { market: 'BR' }));
      expect(await textOf(app, 'delivery-times', { market: 'TH' })).toBe(
        firstText('delivery-times', 'en').body,
      );
      app.clock.moveBy(hour);
    }
    expect(states).toEqual(['scheduled', 'in_effect', 'expired']);
    const former = firstText('delivery-times', 'en').body;
    expect(texts).toEqual([former, 'Faster tonight.', former]);
    expect((await move(app, 'mara', 'rollBackChange', id, { reason: 'Too late.' })).refusal).toMatchObject({
      problem: 'ALREADY_ENDED',
    });
  });

  it('is late when it had begun before it was published, and says so for good', async () => {
    const now = app.clock.now();
    const change = await published(app, 'lin', {
      effectiveFrom: iso(now - hour),
      effectiveUntil: null,
      scope: { markets: ['BR'], channels: [], problemTypes: ['logistics/delay'] },
      edits: [edit('delivery-times', '7 days.')],
    });
    expect(change).toMatchObject({ late: true, state: 'in_effect' });
    const onTime = await published(app, 'lin', {
      effectiveFrom: iso(app.clock.now() + hour),
      edits: [edit('delivery-times', '8 days.', 'zh_Hans')],
    });
    expect(onTime.late).toBe(false);
    succeeded(await move(app, 'lin', 'rollBackChange', change.id, { reason: 'A mistake.' }));
    expect((await seeChange(app, 'lin', change.id)).late).toBe(true);
  });

  it('is rolled back while it is in effect: the former text is back at that moment, and the past stays as it was', async () => {
    const now = app.clock.now();
    const former = await textOf(app, 'shipping-fees', { market: 'MX' });
    const { id } = await published(app, 'mara', {
      effectiveFrom: iso(now),
      effectiveUntil: iso(now + 10 * hour),
      edits: [edit('shipping-fees', 'Free for the day.')],
    });
    const during = app.clock.now();
    expect(await textOf(app, 'shipping-fees', { market: 'MX' })).toBe('Free for the day.');
    app.clock.moveBy(60_000);
    const change = succeeded(await move(app, 'mara', 'rollBackChange', id, { reason: 'Budget is spent.' }));
    expect(change).toMatchObject({ state: 'rolled_back', endReason: 'Budget is spent.' });
    expect(change.endedAt).not.toBeNull();
    expect(await textOf(app, 'shipping-fees', { market: 'MX' })).toBe(former);
    expect(await textOf(app, 'shipping-fees', { market: 'MX', at: during })).toBe('Free for the day.');
  });

  it('is withdrawn before it begins: its text is never in effect', async () => {
    const now = app.clock.now();
    const then = { market: 'BR', at: now + 2 * hour };
    const former = await textOf(app, 'shipping-fees', then);
    const { id } = await published(app, 'mara', {
      effectiveFrom: iso(now + hour),
      edits: [edit('shipping-fees', 'Never to be.')],
    });
    expect(await textOf(app, 'shipping-fees', then)).toBe('Never to be.');
    expect((await move(app, 'mara', 'rollBackChange', id, { reason: 'No.' })).refusal).toMatchObject({
      problem: 'ILLEGAL_STATE',
    });
    const change = succeeded(await move(app, 'mara', 'withdrawChange', id, { reason: 'No.' }));
    expect(change).toMatchObject({ state: 'withdrawn', review: { outcome: 'met' } });
    expect(await textOf(app, 'shipping-fees', then)).toBe(former);
  });

  it('begins in each market at its own wall time', async () => {
    const now = app.clock.now();
    const change = await published(app, 'mara', {
      effectiveFrom: iso(now + hour),
      effectiveUntil: iso(now + 5 * hour),
      localPeriods: [{ market: 'MX', from: iso(now + 4 * hour), until: iso(now + 8 * hour) }],
      edits: [edit('shipping-fees', 'Free this evening.')],
    });
    expect(change.localPeriods).toEqual([
      { market: 'MX', from: iso(now + 4 * hour), until: iso(now + 8 * hour) },
    ]);
    const at = (hours: number, market: string): Promise<string | null> =>
      textOf(app, 'shipping-fees', { market, at: now + hours * hour });
    expect(await at(2, 'BR')).toBe('Free this evening.');
    expect(await at(2, 'MX')).not.toBe('Free this evening.');
    expect(await at(6, 'BR')).not.toBe('Free this evening.');
    expect(await at(6, 'MX')).toBe('Free this evening.');
  });

  it('and another one of the same article and time are shown to both publishers', async () => {
    const now = app.clock.now();
    const mine = await submitted(app, 'mara', {
      effectiveFrom: iso(now + 100 * hour),
      effectiveUntil: iso(now + 110 * hour),
      edits: [edit('customs', 'Mine.')],
    });
    const other = { effectiveFrom: iso(now + 105 * hour), effectiveUntil: iso(now + 120 * hour) };
    const theirs = await submitted(app, 'lin', {
      ...other,
      scope: { markets: ['MX', 'DE'], channels: ['chat'], problemTypes: [] },
      edits: [edit('customs', 'Theirs.')],
    });
    const elsewhere = await submitted(app, 'lin', {
      ...other,
      scope: { markets: ['JP'], channels: [], problemTypes: [] },
      edits: [edit('customs', 'Elsewhere.')],
    });
    const ids = (change: { overlapping: { id: string }[] }): string[] =>
      change.overlapping.map(({ id }) => id);
    expect(ids(await seeChange(app, 'mara', mine.id))).toContain(theirs.id);
    expect(ids(await seeChange(app, 'lin', theirs.id))).toContain(mine.id);
    expect(ids(await seeChange(app, 'lin', elsewhere.id))).not.toContain(mine.id);
  });

  it('cannot be drafted twice by a retry', async () => {
    const input = { idempotencyKey: `retry ${app.clock.now()}`, content: content(app) };
    const first = succeeded(await send(app, 'mara', 'draftChange', input));
    const second = succeeded(await send(app, 'mara', 'draftChange', input));
    expect(second).toEqual(first);
    const { changes } = await app.ask('mara', '{ changes(first: 2) { changes { id } } }');
    expect(
      changes.changes.map(({ id }: { id: string }) => id).filter((id: string) => id === first.id),
    ).toEqual([first.id]);
  });
});
