import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import {
  content,
  edit,
  iso,
  move,
  published,
  seeChange,
  send,
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
