import {
  buildClientSchema,
  getIntrospectionQuery,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLegal, MOVES, fromContractCard, TICKET_STATES, type Move } from '@baton/ticket-lifecycle';
import { key, startApp, type TestApp } from '../support/app.ts';
import { seedArticles } from '../support/knowledge.ts';
import type { MutationCase } from '../support/mutation-case.ts';
import { mutationCases, ticketIn } from '../support/mutation-cases.ts';
import { post } from '../support/post.ts';
import { change, ordinaryFacts } from '../support/tickets.ts';
import { attempts } from '../support/wrong-values.ts';
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
  'tess',
  'olga',
];

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
  // Before wrong attempts to sign in use up what this address is allowed.
  for (const who of everybody) await app.cookieOf(who);
  schema = buildClientSchema(await app.ask(null, getIntrospectionQuery()));
});

function mutation(name: string, { answers }: MutationCase): { query: string; type: GraphQLInputObjectType } {
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isInputObjectType(bare)) throw new Error(`${name} takes no input`);
  const object =
    answers === 'viewer'
      ? 'viewer { person { id } }'
      : answers === 'inbox'
        ? 'inbox { unread }'
        : `${answers} { __typename }`;
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
          await post(app, tried.who, JSON.stringify({ query, variables: { input: fresh } })),
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
  deescalate: ['deescalateTicket', { reason: 'heard', toLevel: 0 }],
  acknowledge: ['acknowledgeEscalation', {}],
  dispute: ['disputeTicket', { reason: 'not_our_area', text: 'scan data', proposed: 'tech' }],
  withdraw_dispute: ['withdrawDispute', { text: 'ours' }],
  rule: ['ruleOnDispute', { ruling: 'uphold', text: 'it is' }],
  reclassify: ['reclassifyTicket', { facts: { ...ordinaryFacts, severity: 2 }, reason: 'seen again' }],
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
  customerName owner assignee involved openedBy openedAt resolvedAt closedAt hold { reason since } dispute { number reason proposed by since arbiters asked level overdueAt } subRequests { id number department state overdue }
  clocks { kind state targetSeconds dueAt elapsedSeconds breachedAt } cosign { id state } escalationLevel reopened changes`;
