import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { content, draft, edit, iso, move, published, send, submitted, texts } from '../support/changes.ts';
import { seedArticles } from '../support/knowledge.ts';
import { leavingAllAsItWas } from '../support/untouched.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
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
      await leavingAllAsItWas(app, () => send(app, 'mara', 'draftChange', given)),
      await leavingAllAsItWas(app, () => move(app, 'mara', 'editChange', id, given)),
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
    const { refusal } = await leavingAllAsItWas(app, () => send(app, 'mara', 'draftChange', given));
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
        const { refusal } = await leavingAllAsItWas(app, () => move(app, 'mara', mutation, id, { reason }));
        expect(refusal).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'reason', code }] });
      }
      expect((await move(app, 'mara', mutation, id, { reason: 'x'.repeat(2000) })).refusal).toBeNull();
    },
  );

  it('signing against it needs one too', async () => {
    const { id, contentHash } = await submitted(app);
    const signing = { party: 'support:lead', decision: 'reject', contentHash };
    for (const reason of [null, '', '  ']) {
      const { refusal } = await leavingAllAsItWas(app, () =>
        move(app, 'sofia', 'signChange', id, { ...signing, reason }),
      );
      expect(refusal).toMatchObject({ __typename: 'SignOffRefused', signProblem: 'REASON_REQUIRED' });
    }
    for (const reason of ['x'.repeat(2001), 'a\u0000']) {
      const { refusal } = await leavingAllAsItWas(app, () =>
        move(app, 'sofia', 'signChange', id, { ...signing, reason }),
      );
      expect(refusal?.__typename).toBe('InvalidInput');
    }
  });

  it('a party that there is not is not signed for', async () => {
    const { id, contentHash } = await submitted(app);
    for (const party of ['', 'support', 'finance:lead', '\u0000', 'x'.repeat(10_000)]) {
      const { refusal } = await leavingAllAsItWas(app, () =>
        move(app, 'sofia', 'signChange', id, { party, decision: 'approve', contentHash }),
      );
      expect(refusal).toMatchObject({ signProblem: 'NOT_A_PARTY' });
    }
  });
});
