import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { key, startApp, type TestApp } from '../support/app.ts';
import { seedArticles } from '../support/knowledge.ts';
import { mutationCases, ticketIn } from '../support/mutation-cases.ts';
import { post } from '../support/post.ts';
import { absent, halfPair, nul, wrongIds } from '../support/wrong-values.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

const oddTexts = [
  '%',
  '\\',
  '\\\\%_',
  '%'.repeat(500),
  nul,
  halfPair,
  '',
  ' ',
  `'"; --`,
  '免邮',
  '(',
  '*'.repeat(9000),
];
const oddPlaces = ['', '-1', '0', 'x', '9'.repeat(30), '1e9', nul, halfPair, '1_x', 'null', '1.5'];
const oddSizes = [-1, 0, 2_147_483_647, -2_147_483_648];

describe('odd questions', () => {
  const expectAnswered = async (query: string, variables: object): Promise<void> => {
    const { text } = await post(app, 'wei', JSON.stringify({ query, variables }));
    expect(text, `${query} ${JSON.stringify(variables).slice(0, 80)}`).not.toMatch(
      /\\n\s+at |node_modules|\.[jt]s:\d|INTERNAL_SERVER_ERROR/,
    );
  };
  const lists = [
    'tickets(first: $first, after: $after, order: due, filter: { due: hour }) { total next }',
    'tickets(first: $first, after: $after, filter: { text: $text, departments: [$id], markets: [$id] }) { total next }',
    'changes(first: $first, after: $after, filter: { text: $text, markets: [$id] }) { total next }',
    'articles(first: $first, after: $after, filter: { text: $text, module: $id, market: $id }) { total next }',
    'inbox(first: $first, after: $after) { unread next }',
    'myLevel(first: $first, after: $after, filter: { departments: [$id], markets: [$id] }) { total next }',
    'comingToMyLevel(first: $first, after: $after, filter: { departments: [$id] }) { next }',
    'search(first: $first, text: $text) { __typename }',
    'board(filter: { text: $text, departments: [$id], assignee: $id }) { cursor }',
    'ticket(id: $id) { id }',
    'pathVersions(code: $id, first: $first) { code }',
    'pathDraft(id: $id) { id }',
    'change(id: $id) { id }',
    'calendar(code: $id) { code }',
    'calendarAssignmentPreview(kind: department, code: $id, calendar: $text) { moving }',
    'calendarPreview(code: $id, hours: { zone: $text, weekly: [], holidays: [{ date: $text }], exceptions: [] }) { findings { code } }',
    'publicHolidays(country: $id, region: $text, years: [$first, 2026], hours: { zone: $text, weekly: [], holidays: [], exceptions: [] }) { announced }',
    'holidaysOfFile(file: $text, hours: { zone: $text, weekly: [], holidays: [], exceptions: [] }) { problem }',
    'ticketSeries(id: $id) { id }',
    'subRequest(id: $id) { id }',
    'subRequest(ticketNumber: $first, number: $first) { id }',
    'subRequests(first: $first, after: $after, filter: { departments: [$id] }) { total next }',
    'subRequests(first: $first, after: $after, filter: { over: true, side: by_us, mine: true }) { total next }',
    'article(slug: $id) { slug version(market: $id) { id } periods(market: $id) { from } }',
  ];

  it.each(lists)('%s', async (list) => {
    const declared = { $first: 'Int', $after: 'String', $text: 'String!', $id: 'ID!' };
    const used = Object.entries(declared).filter(([name]) => list.includes(name));
    const query = `query (${used.map((one) => one.join(': ')).join(', ')}) { ${list} }`;
    const plain = { first: 5, after: null, text: 'a', id: absent };
    for (const first of oddSizes) await expectAnswered(query, { ...plain, first });
    for (const after of oddPlaces) await expectAnswered(query, { ...plain, after });
    for (const text of oddTexts) await expectAnswered(query, { ...plain, text });
    for (const id of wrongIds) await expectAnswered(query, { ...plain, id });
  });

  it('by number, and into timelines', async () => {
    for (const number of [...oddSizes, 1]) {
      await expectAnswered(
        'query ($number: Int) { ticket(number: $number) { id } change(number: $number) { id } }',
        {
          number,
        },
      );
    }
    const { id } = await ticketIn(app, 'new');
    for (const first of oddSizes) {
      await expectAnswered(
        'query ($id: ID!, $first: Int!) { ticket(id: $id) { timeline(first: $first, before: $first) { sequence } } }',
        { id, first },
      );
    }
    await expectAnswered('{ matrixVersion(number: -1) { number } }', {});
  });

  it('finds a percent sign and a backslash as themselves', async () => {
    const title = `100% of \\ ${randomUUID().slice(0, 8)}`;
    const facts = (await mutationCases['openTicket']?.input(app)) ?? {};
    await app.ask(
      'niran',
      'mutation ($input: OpenTicketInput!) { openTicket(input: $input) { refusal { code } } }',
      { input: { idempotencyKey: key(), ...facts, title } },
    );
    const total = async (text: string): Promise<number> =>
      (await app.ask('wei', 'query ($text: String) { tickets(filter: { text: $text }) { total } }', { text }))
        .tickets.total;
    expect(await total('100% of \\')).toBe(1);
    expect(await total('100%\\')).toBe(0);
    expect(await total('1_0% of')).toBe(0);
  });

  it('too deep, too long, too large, and numbers that are none', async () => {
    const deep = `{ directory { departments ${'{ leads { departments '.repeat(60)}{ code } ${'} }'.repeat(60)} } }`;
    const long = `{ ${Array.from({ length: 3000 }, (_, index) => `a${index}: cursor`).join(' ')} }`;
    for (const query of [deep, long]) {
      const { status, text } = await post(app, 'wei', JSON.stringify({ query }));
      expect(status).toBe(400);
      expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules/);
    }
    const large = await post(
      app,
      'wei',
      JSON.stringify({ query: '{ cursor }', variables: { x: 'x'.repeat(9_000_000) } }),
    );
    expect(large.status).toBe(413);
    // A file of a matrix is large, and brought by people who are known.
    const file = JSON.stringify({ query: '{ cursor }', variables: { x: 'x'.repeat(5_000_000) } });
    expect((await post(app, null, file)).status).toBe(413);
    expect((await post(app, 'wei', file)).status).toBe(200);
    expect(large.text).not.toMatch(/node_modules|\n\s+at /);
    const amount = (value: string): string =>
      `{"query":"query ($amount: Float) { tryCase(facts: { problemType: \\"refund\\", market: \\"DE\\", channel: \\"chat\\", tier: \\"standard\\", severity: 3, language: \\"en\\", orderValue: $amount, currency: \\"EUR\\" }) { refusal { code } } }","variables":{"amount":${value}}}`;
    for (const value of ['1e400', '-1e400', '"NaN"', 'NaN']) {
      const { status, text } = await post(app, 'wei', amount(value));
      expect(status).toBe(400);
      expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules/);
    }
    expect((await post(app, 'wei', amount('-5'))).text).toContain('INVALID_INPUT');
    expect((await post(app, 'wei', amount('5'))).text).toContain('"refusal":null');
  });
});
