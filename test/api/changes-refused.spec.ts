import { beforeAll, describe, expect, it } from 'vitest';
import { DataSource } from 'typeorm';
import { key, startApp, type TestApp } from '../support/app.ts';
import {
  content,
  draft,
  edit,
  iso,
  move,
  published,
  reviewed,
  send,
  submitted,
  succeeded,
  texts,
  type ChangeMutation,
} from '../support/changes.ts';
import { seedArticles } from '../support/knowledge.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

/** Everything that a command could have changed. */
async function everything(): Promise<unknown> {
  return app.app.get(DataSource).query(
    `SELECT (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.number) FROM changes c) AS changes,
       (SELECT count(*) FROM journal) AS facts, (SELECT count(*) FROM article_versions) AS versions,
       (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.change_id, r.person_id) FROM receipts r) AS receipts,
       (SELECT count(*) FROM inbox_entries) AS entries, (SELECT count(*) FROM sign_offs) AS sign_offs`,
  );
}

/** Runs it and expects that it left nothing behind. */
async function leavingAllAsItWas<T>(deed: () => Promise<T>): Promise<T> {
  const before = await everything();
  const result = await deed();
  expect(await everything()).toEqual(before);
  return result;
}

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
    const { change, refusal } = await leavingAllAsItWas(() => send(app, null, mutation, input));
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
      const made = await leavingAllAsItWas(() => send(app, 'ana', mutation, order(mutation, id, 1)));
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
        const made = await leavingAllAsItWas(() => send(app, who, mutation, input));
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
      const again = await leavingAllAsItWas(() => send(app, 'mara', mutation, input));
      expect(again).toEqual(first);
      const other = await leavingAllAsItWas(() =>
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

describe('content that cannot be', () => {
  const wrong: readonly [string, (now: number) => object, object][] = [
    [
      'no title',
      () => ({ title: { en: ' ', zhHans: '', zhHant: '\n' } }),
      { field: 'content.title', code: 'REQUIRED' },
    ],
    [
      'a long title',
      () => ({ title: { ...texts('x'), en: 'x'.repeat(201) } }),
      { field: 'content.title.en', code: 'TOO_LONG', limit: 200 },
    ],
    [
      'NUL in a title',
      () => ({ title: { ...texts('x'), zhHant: 'a\u0000b' } }),
      { field: 'content.title.zhHant', code: 'MALFORMED' },
    ],
    [
      'half a character',
      () => ({ summary: { ...texts('x'), zhHans: 'a\ud800b' } }),
      { field: 'content.summary.zhHans', code: 'MALFORMED' },
    ],
    [
      'a long summary',
      () => ({ summary: { ...texts('x'), en: 'x'.repeat(4001) } }),
      { field: 'content.summary.en', code: 'TOO_LONG', limit: 4000 },
    ],
    [
      'a long talk track',
      () => ({ talkTrack: { ...texts('x'), en: 'x'.repeat(4001) } }),
      { field: 'content.talkTrack.en', code: 'TOO_LONG', limit: 4000 },
    ],
    [
      'a long body',
      () => ({ edits: [edit('customs', 'x'.repeat(50_001))] }),
      { field: 'content.edits[0].body', code: 'TOO_LONG', limit: 50_000 },
    ],
    [
      'an empty body',
      () => ({ edits: [edit('customs', '  ')] }),
      { field: 'content.edits[0].body', code: 'REQUIRED' },
    ],
    [
      'an unknown article',
      () => ({ edits: [edit('customs', 'x'), edit('no-such', 'x')] }),
      { field: 'content.edits[1].article', code: 'UNKNOWN_VALUE' },
    ],
    [
      'an article of NUL',
      () => ({ edits: [{ ...edit('customs', 'x'), article: '\u0000' }] }),
      { field: 'content.edits[0].article', code: 'UNKNOWN_VALUE' },
    ],
    [
      'too many edits',
      () => ({ edits: Array.from({ length: 201 }, () => edit('customs', 'x')) }),
      { field: 'content.edits', code: 'OUT_OF_RANGE', limit: 200 },
    ],
    [
      'an unknown market',
      () => ({ scope: { markets: ['BR', 'XX'] } }),
      { field: 'content.scope.markets', code: 'UNKNOWN_VALUE' },
    ],
    [
      'a market of NUL',
      () => ({ scope: { markets: ['\u0000'] } }),
      { field: 'content.scope.markets', code: 'UNKNOWN_VALUE' },
    ],
    [
      'an unknown channel',
      () => ({ scope: { channels: ['pigeon'] } }),
      { field: 'content.scope.channels', code: 'UNKNOWN_VALUE' },
    ],
    [
      'an unknown problem type',
      () => ({ scope: { problemTypes: ['logistics/ufo'] } }),
      { field: 'content.scope.problemTypes', code: 'UNKNOWN_VALUE' },
    ],
    [
      'a moment out of reach',
      () => ({ effectiveFrom: '0001-01-01T00:00:00Z' }),
      { field: 'content.effectiveFrom', code: 'OUT_OF_RANGE' },
    ],
    [
      'an end out of reach',
      () => ({ effectiveUntil: '9999-12-31T23:59:59Z' }),
      { field: 'content.effectiveUntil', code: 'OUT_OF_RANGE' },
    ],
    [
      'a local period elsewhere',
      (now) => ({ localPeriods: [{ market: 'TH', from: iso(now) }] }),
      { field: 'content.localPeriods', code: 'UNKNOWN_VALUE' },
    ],
    [
      'two local periods of one market',
      (now) => ({
        localPeriods: [
          { market: 'BR', from: iso(now) },
          { market: 'BR', from: iso(now) },
        ],
      }),
      { field: 'content.localPeriods', code: 'UNKNOWN_VALUE' },
    ],
  ];

  it.each(wrong)('%s is neither drafted nor edited in', async (_, differently, problem) => {
    const { id } = await draft(app);
    const given = { content: content(app, differently(app.clock.now())) };
    const made = [
      await leavingAllAsItWas(() => send(app, 'mara', 'draftChange', given)),
      await leavingAllAsItWas(() => move(app, 'mara', 'editChange', id, given)),
    ];
    for (const { refusal } of made) {
      expect(refusal).toMatchObject({ __typename: 'InvalidInput', problems: [problem] });
    }
  });

  it.each([
    ['of no length', (now: number) => ({ effectiveFrom: iso(now), effectiveUntil: iso(now) })],
    [
      'that ends before it begins',
      (now: number) => ({ effectiveFrom: iso(now), effectiveUntil: iso(now - 1) }),
    ],
    [
      'of no length in one market',
      (now: number) => ({ localPeriods: [{ market: 'MX', from: iso(now), until: iso(now) }] }),
    ],
  ])('a period %s is refused', async (_, differently) => {
    const given = { content: content(app, differently(app.clock.now())) };
    const { refusal } = await leavingAllAsItWas(() => send(app, 'mara', 'draftChange', given));
    expect(refusal).toMatchObject({ __typename: 'ChangeRefused', problem: 'EMPTY_INTERVAL' });
  });

  it('all problems are told at once', async () => {
    const given = content(app, {
      title: { ...texts('x'), en: 'x'.repeat(201) },
      scope: { markets: ['XX'], problemTypes: ['ufo'] },
    });
    const { refusal } = await send(app, 'mara', 'draftChange', { content: given });
    expect(refusal?.['problems']).toHaveLength(3);
  });

  it('at the limits is taken', async () => {
    const change = await draft(app, 'mara', {
      title: { en: '題'.repeat(200), zhHans: '', zhHant: '' },
      summary: texts('x'.repeat(3990)),
      edits: [edit('customs', 'x'.repeat(50_000))],
    });
    expect(change.edits[0].body).toHaveLength(50_000);
  });
});

describe('words that cannot be', () => {
  it.each(['withdrawChange', 'rollBackChange'] as const)(
    '%s needs a reason that can be kept',
    async (mutation) => {
      const now = app.clock.now();
      const { id } = await published(app, 'mara', {
        effectiveFrom: iso(mutation === 'withdrawChange' ? now + 3_600_000 : now - 1000),
        edits: [],
        noticeOnly: true,
      });
      for (const [reason, code] of [
        ['', 'REQUIRED'],
        [' \n', 'REQUIRED'],
        ['x'.repeat(2001), 'TOO_LONG'],
        ['a\u0000', 'MALFORMED'],
        ['\udc00', 'MALFORMED'],
      ]) {
        const { refusal } = await leavingAllAsItWas(() => move(app, 'mara', mutation, id, { reason }));
        expect(refusal).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'reason', code }] });
      }
      expect((await move(app, 'mara', mutation, id, { reason: 'x'.repeat(2000) })).refusal).toBeNull();
    },
  );

  it('signing against it needs one too', async () => {
    const { id, contentHash } = await submitted(app);
    const signing = { party: 'support:lead', decision: 'reject', contentHash };
    for (const reason of [null, '', '  ']) {
      const { refusal } = await leavingAllAsItWas(() =>
        move(app, 'sofia', 'signChange', id, { ...signing, reason }),
      );
      expect(refusal).toMatchObject({ __typename: 'SignOffRefused', signProblem: 'REASON_REQUIRED' });
    }
    for (const reason of ['x'.repeat(2001), 'a\u0000']) {
      const { refusal } = await leavingAllAsItWas(() =>
        move(app, 'sofia', 'signChange', id, { ...signing, reason }),
      );
      expect(refusal?.__typename).toBe('InvalidInput');
    }
  });

  it('a party that there is not is not signed for', async () => {
    const { id, contentHash } = await submitted(app);
    for (const party of ['', 'support', 'finance:lead', '\u0000', 'x'.repeat(10_000)]) {
      const { refusal } = await leavingAllAsItWas(() =>
        move(app, 'sofia', 'signChange', id, { party, decision: 'approve', contentHash }),
      );
      expect(refusal).toMatchObject({ signProblem: 'NOT_A_PARTY' });
    }
  });

  it.each(['draftChange', 'withdrawChange', 'confirmChange'] as const)(
    'a key that cannot be kept is refused by %s',
    async (mutation) => {
      const { id, version } = await draft(app);
      const input = mutation === 'draftChange' ? rest(mutation) : order(mutation, id, version);
      for (const idempotencyKey of ['', 'x'.repeat(201), 'a\u0000']) {
        const { refusal } = await leavingAllAsItWas(() =>
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
      const { refusal } = await leavingAllAsItWas(() =>
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
