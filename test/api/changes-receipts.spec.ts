import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { content, iso, move, published, reviewed, seeChange, send, succeeded } from '../support/changes.ts';
import { seedArticles } from '../support/knowledge.ts';

const hour = 3_600_000;
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

const notice = (differently: object = {}): object => ({ edits: [], noticeOnly: true, ...differently });

async function inbox(who: string): Promise<{ unread: number; unconfirmed: number; entries: Entry[] }> {
  const answer = await app.ask(
    who,
    `{ inbox { unread unconfirmed entries { id kind at readAt payload change { id number } ticket { id } } } }`,
  );
  return answer.inbox;
}

interface Entry {
  id: string;
  kind: string;
  readAt: string | null;
  payload: Record<string, unknown>;
  change: { id: string } | null;
}

const about = (entries: readonly Entry[], changeId: string): Entry[] =>
  entries.filter(({ change }) => change?.id === changeId);

describe('a must-read', () => {
  it('asks the agents of its markets and the leads of support, and counts who has confirmed', async () => {
    const { id } = await published(app, 'mara', notice());
    const before = await seeChange(app, 'mara', id);
    // Ana serves Brazil and Mexico, Wei all markets; Niran serves Thailand; Sofia leads support.
    expect(before.receipts).toEqual({
      concerned: 3,
      confirmed: 0,
      byDepartment: [{ department: { code: 'support' }, concerned: 3, confirmed: 0 }],
      missing: [{ name: 'Ana' }, { name: 'Sofia' }, { name: 'Wei' }],
    });
    expect(before).toMatchObject({ viewerMustConfirm: false, viewerConfirmedAt: null });

    expect(await seeChange(app, 'ana', id)).toMatchObject({
      viewerMustConfirm: true,
      viewerConfirmedAt: null,
    });
    const confirmed = succeeded(await send(app, 'ana', 'confirmChange', { changeId: id }));
    expect(confirmed.viewerMustConfirm).toBe(false);
    expect(confirmed.viewerConfirmedAt).not.toBeNull();
    expect(confirmed.receipts).toMatchObject({ confirmed: 1, missing: [{ name: 'Sofia' }, { name: 'Wei' }] });
  });

  it('is stamped when 95% of those concerned have confirmed', async () => {
    const { id } = await published(app, 'mara', notice());
    const stamp = async (): Promise<string | null> =>
      (
        await app.ask('mara', 'query ($id: ID) { change(id: $id) { receipts { confirmedByMostAt } } }', {
          id,
        })
      ).change.receipts.confirmedByMostAt;
    for (const who of ['ana', 'wei']) {
      succeeded(await send(app, who, 'confirmChange', { changeId: id }));
      expect(await stamp()).toBeNull();
    }
    const last = succeeded(await send(app, 'sofia', 'confirmChange', { changeId: id }));
    expect(await stamp()).toBe(last.viewerConfirmedAt);
  });

  it('is confirmed once: again changes nothing', async () => {
    const { id } = await published(app, 'mara', notice());
    const first = succeeded(await send(app, 'ana', 'confirmChange', { changeId: id }));
    app.clock.moveBy(60_000);
    const second = succeeded(await send(app, 'ana', 'confirmChange', { changeId: id }));
    expect(second).toMatchObject({
      version: first.version,
      viewerConfirmedAt: first.viewerConfirmedAt,
      receipts: { confirmed: 1 },
    });
  });

  it('is confirmed by many at once, each counted', async () => {
    const { id, version } = await published(app, 'mara', notice());
    const made = await Promise.all(
      ['ana', 'wei', 'sofia', 'ana'].map((who) => send(app, who, 'confirmChange', { changeId: id })),
    );
    expect(made.map(({ refusal }) => refusal)).toEqual([null, null, null, null]);
    const change = await seeChange(app, 'mara', id);
    expect(change.receipts).toMatchObject({ concerned: 3, confirmed: 3, missing: [] });
    expect(change.version).toBe(version + 3);
  });

  it('asks nobody who is not concerned, and nobody once it is over', async () => {
    const { id } = await published(app, 'mara', notice());
    expect((await send(app, 'niran', 'confirmChange', { changeId: id })).refusal).toMatchObject({
      __typename: 'NotAllowed',
      ability: 'confirm',
    });
    succeeded(await move(app, 'mara', 'withdrawChange', id, { reason: 'No.' }));
    expect((await seeChange(app, 'ana', id)).viewerMustConfirm).toBe(false);
    expect((await send(app, 'ana', 'confirmChange', { changeId: id })).refusal).toMatchObject({
      problem: 'ALREADY_ENDED',
    });
  });

  it('waits in the inbox until it is confirmed', async () => {
    const now = app.clock.now();
    const { unconfirmed } = await inbox('wei');
    const { id, number } = await published(
      app,
      'mara',
      notice({ effectiveFrom: iso(now - hour), effectiveUntil: iso(now + hour) }),
    );
    const after = await inbox('wei');
    expect(after.unconfirmed).toBe(unconfirmed + 1);
    expect(about(after.entries, id)).toMatchObject([
      {
        kind: 'must_read',
        readAt: null,
        payload: {
          number,
          title: { en: 'Free shipping' },
          department: 'marketing',
          effectiveFrom: now - hour,
          late: true,
        },
      },
    ]);
    succeeded(await send(app, 'wei', 'confirmChange', { changeId: id }));
    const confirmed = await inbox('wei');
    expect(confirmed).toMatchObject({ unconfirmed, unread: after.unread - 1 });
    expect(about(confirmed.entries, id)[0]?.readAt).not.toBeNull();
  });

  it('that is over need not be confirmed any more', async () => {
    // Whatever the tests before have announced for an hour is over.
    app.clock.moveBy(2 * hour);
    const now = app.clock.now();
    const { unconfirmed } = await inbox('ana');
    await published(app, 'mara', notice({ effectiveFrom: iso(now), effectiveUntil: iso(now + hour) }));
    expect((await inbox('ana')).unconfirmed).toBe(unconfirmed + 1);
    app.clock.moveBy(hour);
    expect((await inbox('ana')).unconfirmed).toBe(unconfirmed);
  });
});

describe('a change that need not be confirmed', () => {
  it('is announced to the same people without a receipt', async () => {
    const { id } = await published(app, 'mara', notice({ mustRead: false }));
    expect((await seeChange(app, 'mara', id)).receipts).toEqual({
      concerned: 0,
      confirmed: 0,
      byDepartment: [],
      missing: [],
    });
    expect(about((await inbox('ana')).entries, id)).toMatchObject([{ kind: 'change_announced' }]);
    expect(about((await inbox('niran')).entries, id)).toEqual([]);
    expect(about((await inbox('lars')).entries, id)).toEqual([]);
  });

  it('for all markets is announced to all agents', async () => {
    const scope = { markets: [], channels: [], problemTypes: [] };
    const { id } = await published(app, 'mara', notice({ mustRead: false, scope }));
    for (const who of ['ana', 'niran', 'wei', 'sofia']) {
      const told = about((await inbox(who)).entries, id).filter(({ kind }) => kind === 'change_announced');
      expect([who, told.length]).toEqual([who, 1]);
    }
  });
});

describe('whoever was told', () => {
  it('is told again when it is rolled back, and why', async () => {
    const { id } = await published(app, 'mara', notice({ effectiveFrom: iso(app.clock.now()) }));
    succeeded(await move(app, 'mara', 'rollBackChange', id, { reason: 'The budget is spent.' }));
    expect(about((await inbox('ana')).entries, id)).toMatchObject([
      { kind: 'change_announced', payload: { ended: 'rolled_back', reason: 'The budget is spent.' } },
      { kind: 'must_read' },
    ]);
  });

  it('is not told of what was withdrawn before anybody knew', async () => {
    const { id } = succeeded(await send(app, 'mara', 'draftChange', { content: content(app) }));
    succeeded(await move(app, 'mara', 'withdrawChange', id, { reason: 'No.' }));
    expect(about((await inbox('ana')).entries, id)).toEqual([]);
  });
});

describe('the review', () => {
  it('is asked of the leads of support once for each content, and comes back to its author with the reason', async () => {
    const { id } = succeeded(await send(app, 'mara', 'draftChange', { content: content(app) }));
    const { contentHash } = succeeded(await move(app, 'mara', 'submitChange', id));
    expect(about((await inbox('sofia')).entries, id)).toMatchObject([{ kind: 'change_review' }]);
    expect(about((await inbox('mo')).entries, id)).toEqual([]);
    const reason = 'Which orders?';
    succeeded(
      await move(app, 'sofia', 'signChange', id, {
        party: 'support:lead',
        decision: 'request_changes',
        reason,
        contentHash,
      }),
    );
    expect(about((await inbox('mara')).entries, id)).toMatchObject([
      { kind: 'proposal_returned', payload: { decision: 'request_changes', reason, party: 'support:lead' } },
    ]);
    const summary = { en: 'All orders.', zhHans: '', zhHant: '' };
    succeeded(await move(app, 'mara', 'editChange', id, { content: content(app, { summary }) }));
    succeeded(await move(app, 'mara', 'submitChange', id));
    expect(about((await inbox('sofia')).entries, id)).toHaveLength(2);
  });

  it('that is met is told to whoever wrote it', async () => {
    const change = await reviewed(app);
    expect(about((await inbox('mara')).entries, change.id)).toMatchObject([
      { kind: 'change_approved', payload: { number: change.number, title: { en: 'Free shipping' } } },
    ]);
  });
});
