import { beforeAll, describe, expect, it } from 'vitest';
import { key, startApp, type TestApp } from '../support/app.ts';
import {
  content,
  draft,
  move,
  published,
  reviewed,
  send,
  submitted,
  succeeded,
  type ChangeMutation,
} from '../support/changes.ts';
import { seedArticles } from '../support/knowledge.ts';
import { leavingAllAsItWas } from '../support/untouched.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

const unknownId = '00000000-0000-4000-8000-000000000000';
const existing = [
  'editChange',
  'submitChange',
  'signChange',
  'publishChange',
  'withdrawChange',
  'rollBackChange',
  'confirmChange',
] as const satisfies readonly ChangeMutation[];

/** What a mutation needs beside the id and the version, all of it in order. */
function rest(mutation: ChangeMutation, contentHash = 'a'.repeat(64)): object {
  switch (mutation) {
    case 'draftChange':
    case 'editChange':
      return { content: content(app) };
    case 'signChange':
      return { party: 'support:lead', decision: 'approve', reason: null, contentHash };
    case 'withdrawChange':
    case 'rollBackChange':
      return { reason: 'It was a mistake.' };
    default:
      return {};
  }
}

const order = (mutation: ChangeMutation, changeId: string, version: number): object =>
  mutation === 'confirmChange' ? { changeId } : { changeId, expectedVersion: version, ...rest(mutation) };

describe('nobody', () => {
  it.each(['draftChange', ...existing] as const)('signed in is refused %s', async (mutation) => {
    const input = mutation === 'draftChange' ? rest(mutation) : order(mutation, unknownId, 1);
    const { change, refusal } = await leavingAllAsItWas(app, () => send(app, null, mutation, input));
    expect(change).toBeNull();
    expect(refusal?.code).toBe('NOT_SIGNED_IN');
  });

  it('signed in reads a change, an article, an inbox', async () => {
    for (const query of [
      '{ changes { total } }',
      `{ change(id: "${unknownId}") { id } }`,
      '{ articles { total } }',
      '{ article(slug: "customs") { slug } }',
      '{ inbox { unread } }',
    ]) {
      const { data, errors } = await app.raw(null, query);
      expect([query, errors?.[0]?.extensions?.code]).toEqual([query, 'NOT_SIGNED_IN']);
      expect(Object.values(data ?? { none: null })).toEqual([null]);
    }
  });
});

describe('a change that is not there for the person', () => {
  it.each(existing)('is not found by %s, whether it is absent or hidden', async (mutation) => {
    const hidden = await draft(app);
    for (const id of [unknownId, 'no id at all', '', `${unknownId}\u0000`, hidden.id]) {
      const made = await leavingAllAsItWas(app, () => send(app, 'ana', mutation, order(mutation, id, 1)));
      expect([id, made]).toEqual([
        id,
        { change: null, refusal: expect.objectContaining({ __typename: 'NotFound', what: 'change' }) },
      ]);
    }
  });
});

describe('a stale view', () => {
  it.each(existing.filter((mutation) => mutation !== 'confirmChange'))(
    'is refused by %s with the change as it is now',
    async (mutation) => {
      const { id, version } = await submitted(app);
      for (const expectedVersion of [version - 1, version + 1, -5]) {
        const who = mutation === 'signChange' ? 'sofia' : 'mara';
        const input = { ...order(mutation, id, version), expectedVersion };
        const made = await leavingAllAsItWas(app, () => send(app, who, mutation, input));
        expect(made.refusal).toMatchObject({
          __typename: 'StaleVersion',
          expected: expectedVersion,
          actual: version,
        });
        expect(made.change).toMatchObject({ id, version, state: 'in_review' });
      }
    },
  );

  it('is not made stale by somebody who confirms having read it', async () => {
    const { id, version } = await published(app);
    succeeded(await send(app, 'ana', 'confirmChange', { changeId: id }));
    const change = succeeded(
      await send(app, 'mara', 'withdrawChange', { changeId: id, expectedVersion: version, reason: 'No.' }),
    );
    expect(change.version).toBe(version + 2);
  });
});

describe('a retry', () => {
  it.each(['submitChange', 'publishChange', 'withdrawChange'] as const)(
    'of %s with the same key has one effect and the same answer',
    async (mutation) => {
      const { id, version } = await (mutation === 'publishChange' ? reviewed : draft)(app);
      const input = { idempotencyKey: key(), changeId: id, expectedVersion: version, ...rest(mutation) };
      const first = await send(app, 'mara', mutation, input);
      expect(first.refusal).toBeNull();
      const again = await leavingAllAsItWas(app, () => send(app, 'mara', mutation, input));
      expect(again).toEqual(first);
      const other = await leavingAllAsItWas(app, () =>
        send(app, 'mara', mutation, { ...input, expectedVersion: version + 1 }),
      );
      expect(other.refusal?.code).toBe('KEY_REUSED');
    },
  );

  it('of a refused command gets the refusal again, also when it would succeed by now', async () => {
    const change = await submitted(app);
    const input = { idempotencyKey: key(), changeId: change.id, expectedVersion: change.version };
    const first = await send(app, 'mara', 'publishChange', input);
    expect(first.refusal).toMatchObject({ problem: 'REVIEW_MISSING' });
    await move(app, 'sofia', 'signChange', change.id, rest('signChange', change.contentHash));
    expect((await send(app, 'mara', 'publishChange', input)).refusal).toEqual(first.refusal);
  });
});

describe('a key', () => {
  it.each(['draftChange', 'withdrawChange', 'confirmChange'] as const)(
    'that cannot be kept is refused by %s',
    async (mutation) => {
      const { id, version } = await draft(app);
      const input = mutation === 'draftChange' ? rest(mutation) : order(mutation, id, version);
      for (const idempotencyKey of ['', 'x'.repeat(201), 'a\u0000']) {
        const { refusal } = await leavingAllAsItWas(app, () =>
          send(app, 'mara', mutation, { ...input, idempotencyKey }),
        );
        expect(refusal).toMatchObject({
          __typename: 'InvalidInput',
          problems: [{ field: 'idempotencyKey' }],
        });
      }
    },
  );
});

describe('a department', () => {
  it('that the person does not announce for is refused', async () => {
    for (const department of ['finance', 'no-such', '\u0000']) {
      const { refusal } = await leavingAllAsItWas(app, () =>
        send(app, 'mara', 'draftChange', { department, content: content(app) }),
      );
      expect(refusal).toMatchObject({ __typename: 'NotAllowed', ability: 'draftChange' });
    }
    expect(
      (await send(app, 'mara', 'draftChange', { department: 'marketing', content: content(app) })).refusal,
    ).toBeNull();
  });
});

describe('queries by what cannot be', () => {
  it('find nothing and say so without an accident', async () => {
    const nothing = await app.ask(
      'mara',
      `{ a: change(id: "nonsense") { id } b: change(number: -1) { id } c: change { id } d: change(id: "\\u0000") { id }
         e: changes(filter: { text: "\\u0000" }) { total } f: changes(filter: { markets: ["\\u0000"] }, after: "?", first: -3) { total }
         g: article(slug: "\\u0000") { slug } h: articles(filter: { text: "\\u0000", market: "\\u0000" }) { total }
         i: article(slug: "customs") { version(market: "\\u0000") { id } periods(market: "\\u0000") { from } }
         j: changes(filter: { states: [] }) { total } k: inbox(after: "x_y") { next } }`,
    );
    expect(nothing).toMatchObject({ a: null, b: null, c: null, d: null, e: { total: 0 }, g: null });
    expect(nothing).toMatchObject({ h: { total: 0 }, i: { version: null, periods: [] }, j: { total: 0 } });
  });
});
