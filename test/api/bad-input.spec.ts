import { randomUUID } from 'node:crypto';
import {
  buildClientSchema,
  getIntrospectionQuery,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLegal, MOVES, fromContractCard, TICKET_STATES, type Move } from '@baton/ticket-lifecycle';
import { key, startApp, type TestApp } from '../support/app.ts';
import { seedArticles } from '../support/knowledge.ts';
import { mutationCases, ticketIn, type MutationCase } from '../support/mutation-cases.ts';
import { change } from '../support/tickets.ts';
import { wholeDatabase } from '../support/whole-database.ts';

let app: TestApp;
let schema: GraphQLSchema;
const everybody = [
  'dora',
  'niran',
  'lars',
  'lin',
  'fay',
  'mo',
  'mara',
  'sofia',
  'ana',
  'petra',
  'wei',
  'tom',
];

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
  // Before wrong attempts to sign in use up what this address is allowed.
  for (const who of everybody) await app.cookieOf(who);
  schema = buildClientSchema(await app.ask(null, getIntrospectionQuery()));
});

const absent = '00000000-0000-4000-8000-000000000000';
const halfPair = 'half \ud800 pair';
const nul = 'nul \u0000 sign';
const endless = 'x'.repeat(60_000);

/** Ids of the input that name the request, not an object: any short text is a good one. */
const wrongKeys = ['', '   ', 'k'.repeat(201), nul, halfPair];
const wrongIds = ['', 'x', absent, 'a'.repeat(5000), nul, halfPair, `'; DROP TABLE tickets; --`];
/** The first four the schema's types refuse, the others the house. */
const wrongIntegers = ['x', 1.5, 2_147_483_648, '7', -1, 0, 2_147_483_647];
const wrongAmounts = ['x', '5', -1, -0.01, 1e300];
const wrongTexts = [nul, halfPair, endless];
const noTexts = ['', ' \n '];
/** Texts that may be left empty. */
const mayBeEmpty =
  /^(description|customerReference|orderReference|reason|content\.(title|summary|talkTrack)\.\w+)$/;
function wrongValues(type: GraphQLInputType, path: string, isReasonNeeded: boolean): unknown[] {
  const bare = isNonNullType(type) ? type.ofType : type;
  const missing = isNonNullType(type) ? [null] : [];
  const name = isListType(bare) || isInputObjectType(bare) ? '' : bare.name;
  const reason = isReasonNeeded && path === 'reason';
  switch (name) {
    case 'ID':
      return [...missing, ...(path === 'idempotencyKey' ? wrongKeys : wrongIds)];
    case 'String':
      return [...missing, 5, ...wrongTexts, ...(mayBeEmpty.test(path) && !reason ? [] : noTexts)];
    case 'Int':
      return [...missing, ...wrongIntegers];
    case 'Float':
      return [...missing, ...wrongAmounts];
    case 'Boolean':
      return [...missing, 'yes', 1];
    case 'Instant':
      return [...missing, '', 'yesterday', '2026-13-45T00:00:00Z', '2026-01-01', 5];
    case '':
      // A list takes one value as a list of one; here no object and no list can be meant.
      return [...missing, 5];
    default:
      // An enumeration.
      return [...missing, 'nonsense', '', 5];
  }
}

type Input = Record<string, unknown>;
interface Attempt {
  readonly what: string;
  readonly input: Input;
}

/** The input with one value put in another's place, for every place in it and every wrong value there. */
function attempts(type: GraphQLInputObjectType, base: Input, at = ''): Attempt[] {
  const needsReason = base['decision'] !== undefined && base['decision'] !== 'approve';
  const found: Attempt[] = at === '' ? [{ what: 'an unknown field', input: { ...base, nothing: 1 } }] : [];
  for (const field of Object.values(type.getFields())) {
    const path = `${at}${field.name}`;
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    const put = (value: unknown): Input => ({ ...base, [field.name]: value });
    const wrong = wrongValues(field.type, path, needsReason);
    found.push(...wrong.map((value) => ({ what: `${path} = ${told(value)}`, input: put(value) })));
    const inner = isListType(bare) ? bare.ofType : bare;
    const bareInner = isNonNullType(inner) ? inner.ofType : inner;
    const given = base[field.name];
    if (isInputObjectType(bareInner)) {
      const one = isListType(bare) ? (Array.isArray(given) ? given[0] : undefined) : given;
      if (!isInput(one)) continue;
      const within = attempts(bareInner, one, `${path}.`);
      found.push(
        ...within.map(({ what, input }) => ({ what, input: put(isListType(bare) ? [input] : input) })),
      );
    } else if (isListType(bare) && Array.isArray(given) && given.length > 0) {
      const bad = wrongValues(inner, path, false);
      found.push(...bad.map((value) => ({ what: `${path}[] = ${told(value)}`, input: put([value]) })));
    }
  }
  return found;
}

function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function told(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 20)}… (${text.length})` : text;
}

async function post(who: string | null, body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(app.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(who ? { cookie: await app.cookieOf(who) } : {}) },
    body,
  });
  return { status: response.status, text: await response.text() };
}

function mutation(name: string, { answers }: MutationCase): { query: string; type: GraphQLInputObjectType } {
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isInputObjectType(bare)) throw new Error(`${name} takes no input`);
  const object =
    answers === 'viewer'
      ? 'viewer { person { id } }'
      : answers === 'inbox'
        ? 'inbox { unread }'
        : `${answers} { id }`;
  return {
    query: `mutation ($input: ${bare.name}!) { ${name}(input: $input) { ${object} refusal { __typename code message } } }`,
    type: bare,
  };
}

/** Why an answer is not what bad input deserves; null when it is: a typed refusal, or the schema's own. */
function fault(name: string, { status, text }: { status: number; text: string }): string | null {
  if (/\\n\s+at |node_modules|\.[jt]s:\d|INTERNAL_SERVER_ERROR/.test(text)) return `${status} ${text}`;
  const answer: {
    data?: Record<string, { refusal: { code: string } | null }>;
    errors?: { extensions?: { code?: string } }[];
  } = JSON.parse(text);
  const codes = answer.errors?.map(({ extensions }) => extensions?.code) ?? [];
  if (codes.length > 0) {
    return codes.every((code) => code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED')
      ? null
      : text;
  }
  return answer.data?.[name]?.refusal?.code ? null : text;
}

const names = Object.keys(mutationCases);
/** Has no input to be wrong in, and is no harm to anybody. */
const withoutInput = ['signOut'];

describe('bad input to every mutation', () => {
  it('leaves out no mutation of the schema', () => {
    const known = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect([...names, ...withoutInput].sort()).toEqual(known.sort());
  });

  it.each(names)(
    '%s refuses every wrong value with a type, writes nothing, and then succeeds',
    async (name) => {
      const tried = mutationCases[name];
      if (!tried) throw new Error(`no case for ${name}`);
      const { query, type } = mutation(name, tried);
      const keyed = 'idempotencyKey' in type.getFields() ? { idempotencyKey: key() } : {};
      const base = { ...keyed, ...(await tried.input(app)) };
      const before = await wholeDatabase(app.databaseUrl);
      const faults: string[] = [];
      const made = attempts(type, base);
      expect(made.length).toBeGreaterThan(5);
      for (const { what, input } of made) {
        // Each its own key, but where the key itself is what is wrong.
        const fresh =
          input['idempotencyKey'] === base['idempotencyKey']
            ? { ...input, ...('idempotencyKey' in keyed ? { idempotencyKey: key() } : {}) }
            : input;
        const why = fault(
          name,
          await post(tried.who, JSON.stringify({ query, variables: { input: fresh } })),
        );
        if (why !== null) faults.push(`${what}: ${why.slice(0, 300)}`);
      }
      expect(faults).toEqual([]);
      expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
      if (name === 'signIn') return;
      const { data } = await app.raw(tried.who, query, { input: base });
      expect(data?.[name]?.refusal).toBeNull();
      expect(data?.[name]?.[tried.answers]).not.toBeNull();
    },
    60_000,
  );

  it.each(names.filter((name) => name !== 'signIn'))(
    '%s asks who is there, before anything else',
    async (name) => {
      const tried = mutationCases[name];
      if (!tried) throw new Error(`no case for ${name}`);
      const { query, type } = mutation(name, tried);
      const keyed = 'idempotencyKey' in type.getFields() ? { idempotencyKey: key() } : {};
      const input = { ...keyed, ...(await tried.input(app)) };
      const before = await wholeDatabase(app.databaseUrl);
      const { data, errors } = await app.raw(null, query, { input });
      expect(errors).toBeUndefined();
      expect(data?.[name]).toMatchObject({ [tried.answers]: null, refusal: { code: 'NOT_SIGNED_IN' } });
      expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
    },
  );
});

const mutationOf: Readonly<Record<Move, readonly [mutation: string, input: object]>> = {
  accept: ['acceptTicket', {}],
  start: ['startWork', {}],
  ask_customer: ['askCustomer', { text: 'where?' }],
  record_answer: ['recordCustomerAnswer', { text: 'there' }],
  hold: ['holdTicket', { text: 'strike' }],
  release: ['releaseTicket', {}],
  comment: ['commentTicket', { text: 'seen' }],
  propose: ['proposeResolution', { kind: 'other', text: 'so' }],
  withdraw_proposal: ['withdrawProposal', {}],
  sign: ['signProposal', { party: 'logistics:lead', decision: 'approve', contentHash: 'x' }],
  resolve: ['resolveTicket', { text: 'done' }],
  close: ['closeTicket', {}],
  reopen: ['reopenTicket', { text: 'again' }],
  hand_over: ['handOverTicket', { department: 'tech', reason: 'theirs' }],
  escalate: ['escalateTicket', { reason: 'slow' }],
};

describe('illegal moves', () => {
  it.each([...TICKET_STATES, 'held'])(
    'in the state %s are refused with the legal ones, and change nothing',
    async (state) => {
      const { id } = await ticketIn(app, state);
      const { ticket } = await app.ask('lin', `query ($id: ID!) { ticket(id: $id) { card { ${card} } } }`, {
        id,
      });
      const value = fromContractCard(ticket.card);
      const illegal = MOVES.filter((move) => !isLegal(value, move));
      expect(illegal.length).toBeGreaterThan(1);
      const before = await wholeDatabase(app.databaseUrl);
      for (const move of illegal) {
        const [name, input] = mutationOf[move];
        // Lin leads the owner, so nothing but the state stands in the way.
        const { refusal } = await change(app, 'lin', name, id, input);
        expect(refusal, `${move} while ${state}`).toMatchObject({
          code: 'ILLEGAL_MOVE',
          state: value.state,
          move,
          legal: MOVES.filter((one) => isLegal(value, one)),
        });
      }
      expect(await wholeDatabase(app.databaseUrl)).toEqual(before);
    },
  );
});

const card = `id number version title state priority
  facts { problemType market channel tier severity orderValue currency language tags }
  customerName owner assignee involved openedBy openedAt resolvedAt closedAt hold { reason since }
  clocks { kind state targetSeconds dueAt elapsedSeconds breachedAt } cosign { id state } escalationLevel reopened changes`;

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
    const { text } = await post('wei', JSON.stringify({ query, variables }));
    expect(text, `${query} ${JSON.stringify(variables).slice(0, 80)}`).not.toMatch(
      /\\n\s+at |node_modules|\.[jt]s:\d|INTERNAL_SERVER_ERROR/,
    );
  };
  const lists = [
    'tickets(first: $first, after: $after, filter: { text: $text, departments: [$id], markets: [$id] }) { total next }',
    'changes(first: $first, after: $after, filter: { text: $text, markets: [$id] }) { total next }',
    'articles(first: $first, after: $after, filter: { text: $text, module: $id, market: $id }) { total next }',
    'inbox(first: $first, after: $after) { unread next }',
    'search(first: $first, text: $text) { __typename }',
    'board(filter: { text: $text, departments: [$id], assignee: $id }) { cursor }',
    'ticket(id: $id) { id }',
    'change(id: $id) { id }',
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
      const { status, text } = await post('wei', JSON.stringify({ query }));
      expect(status).toBe(400);
      expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules/);
    }
    const large = await post(
      'wei',
      JSON.stringify({ query: '{ cursor }', variables: { x: 'x'.repeat(5_000_000) } }),
    );
    expect(large.status).toBe(413);
    expect(large.text).not.toMatch(/node_modules|\n\s+at /);
    const amount = (value: string): string =>
      `{"query":"query ($amount: Float) { tryCase(facts: { problemType: \\"refund\\", market: \\"DE\\", channel: \\"chat\\", tier: \\"standard\\", severity: 3, language: \\"en\\", orderValue: $amount, currency: \\"EUR\\" }) { refusal { code } } }","variables":{"amount":${value}}}`;
    for (const value of ['1e400', '-1e400', '"NaN"', 'NaN']) {
      const { status, text } = await post('wei', amount(value));
      expect(status).toBe(400);
      expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules/);
    }
    expect((await post('wei', amount('-5'))).text).toContain('INVALID_INPUT');
    expect((await post('wei', amount('5'))).text).toContain('"refusal":null');
  });
});
