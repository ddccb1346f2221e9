import { randomUUID as key } from 'node:crypto';
import type { Door } from './door.ts';
import type { MutationCase } from './mutation-case.ts';
import { openTicket } from './tickets.ts';

export const subRequestFields = `
  id version number ticketNumber ticketId state asking { code } asked { code } askedBy { name } askedAt need answerKind reopened
  shown { title problemType market severity orderReference orderValue { amount currency } description customerName customerReference
    excerpts { sequence kind text } }
  assignee { name } thread { kind text by { name } } answers { text yes amount currency by { name } }
  ending { kind cause reason by { name } }
  clock { run state targetSeconds elapsedSeconds dueAt wouldBeDueAt overdueAt calendar
    shares { department countedSeconds waitedSeconds } strip { department from until uncounted } }
  abilities { accept answer return reply decline withdraw reopen }
`;

const refusal = `refusal { __typename code message
  ... on StaleVersion { expected actual } ... on IllegalMove { state move legal } ... on SubRequestRefused { problem limit }
  ... on InvalidInput { problems { field code limit } } ... on NotAllowed { ability } ... on NotFound { what } }`;

// Tests read different parts of it; the query above says what there is.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Seen = any;

export interface SubRequestAnswer {
  readonly subRequest: Seen;
  readonly refusal: { readonly code: string; readonly [name: string]: unknown } | null;
}

const inputTypes: Readonly<Record<string, string>> = {
  acceptSubRequest: 'SubRequestMoveInput',
  answerSubRequest: 'AnswerSubRequestInput',
  returnSubRequest: 'SubRequestTextInput',
  replySubRequest: 'ReplySubRequestInput',
  declineSubRequest: 'SubRequestTextInput',
  withdrawSubRequest: 'SubRequestTextInput',
  reopenSubRequest: 'SubRequestTextInput',
};

export const usualParts = ['title', 'problem_type', 'market', 'severity', 'order_reference'];

/** Of a ticket of logistics that nobody else has a part in: its matrix rule names no co-sign and informs nobody. */
export async function quietTicket(app: Door, more: object = {}): Promise<Seen> {
  return openTicket(
    app,
    'niran',
    { severity: 3 },
    { title: 'Refund has not arrived', orderReference: 'O-77', ...more },
  );
}

/** As somebody of the owner, on the version that a director sees now. */
export async function tryAsk(
  app: Door,
  who: string | null,
  ticketId: string,
  input: object = {},
): Promise<SubRequestAnswer> {
  const { ticket } = await app.ask('dora', 'query ($id: ID!) { ticket(id: $id) { version } }', {
    id: ticketId,
  });
  const { askSubRequest: answer } = await app.ask<{ askSubRequest: SubRequestAnswer }>(
    who,
    `mutation ($input: AskSubRequestInput!) { askSubRequest(input: $input) { subRequest { ${subRequestFields} } ${refusal} } }`,
    {
      input: {
        idempotencyKey: key(),
        ticketId,
        expectedVersion: ticket?.version ?? 1,
        department: 'finance',
        need: 'Proof that the refund was paid out',
        parts: usualParts,
        ...input,
      },
    },
  );
  return answer;
}

/** Of finance, by the staff of logistics, unless the input says otherwise. */
export async function asked(app: Door, input: object = {}, ticketId?: string): Promise<Seen> {
  const { subRequest, refusal: why } = await tryAsk(
    app,
    'lars',
    ticketId ?? (await quietTicket(app)).id,
    input,
  );
  if (why) throw new Error(`not asked: ${JSON.stringify(why)}`);
  return subRequest;
}

export async function seeSubRequest(app: Door, who: string, id: string): Promise<Seen> {
  const { subRequest } = await app.ask(
    who,
    `query ($id: ID!) { subRequest(id: $id) { ${subRequestFields} } }`,
    { id },
  );
  return subRequest;
}

/** Makes a move as somebody, on the version that a director sees now unless the input says otherwise. */
export async function moveSubRequest(
  app: Door,
  who: string | null,
  mutation: string,
  id: string,
  input: object = {},
): Promise<SubRequestAnswer> {
  const seen = await seeSubRequest(app, 'dora', id);
  const answer = await app.ask<Record<string, SubRequestAnswer>>(
    who,
    `mutation ($input: ${inputTypes[mutation]}!) { ${mutation}(input: $input) { subRequest { ${subRequestFields} } ${refusal} } }`,
    { input: { idempotencyKey: key(), subRequestId: id, expectedVersion: seen?.version ?? 1, ...input } },
  );
  const made = answer[mutation];
  if (!made) throw new Error(`${mutation} was not answered`);
  return made;
}

const at = ({ id, version }: Seen): object => ({ subRequestId: id, expectedVersion: version });

async function inState(app: Door, state: 'open' | 'returned' | 'answered'): Promise<object> {
  const one = await asked(app);
  if (state === 'open') return at(one);
  const [mutation, text] =
    state === 'returned' ? ['returnSubRequest', 'which order?'] : ['answerSubRequest', 'paid on Monday'];
  return at((await moveSubRequest(app, 'finn', mutation, one.id, { text })).subRequest);
}

const move = (who: string, state: 'open' | 'returned' | 'answered', more: object = {}): MutationCase => ({
  who,
  answers: 'subRequest',
  input: async (app) => ({ ...(await inState(app, state)), ...more }),
});

/** Mutations of sub-requests as they succeed: logistics asks finance. */
export const subRequestCases: Readonly<Record<string, MutationCase>> = {
  askSubRequest: {
    who: 'lars',
    answers: 'subRequest',
    input: async (app) => {
      const { id, version } = await quietTicket(app);
      return {
        ticketId: id,
        expectedVersion: version,
        department: 'finance',
        need: 'Proof that the refund was paid out',
        answerKind: 'text',
        targetSeconds: 3600,
        parts: usualParts,
      };
    },
  },
  acceptSubRequest: move('finn', 'open'),
  answerSubRequest: move('finn', 'open', { text: 'paid on Monday' }),
  returnSubRequest: move('finn', 'open', { text: 'which order?' }),
  replySubRequest: move('lars', 'returned', { text: 'the second', parts: ['order_value'] }),
  declineSubRequest: move('finn', 'open', { text: 'the bank keeps it' }),
  withdrawSubRequest: move('lars', 'open', { text: 'found it' }),
  reopenSubRequest: move('lars', 'answered', { text: 'that is the other order' }),
};
