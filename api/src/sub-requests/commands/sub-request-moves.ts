import type { AnswerSubRequestInput, SubRequestMoveInput, SubRequestTextInput } from '@baton/contract';
import type { AnswerKind, GivenAnswer } from '@baton/sub-request';
import type { Fields } from '../../platform/commands/fields.ts';
import { textLimit, type SubRequestChange } from './sub-request-desk.ts';

/** Above any amount that is asked for; keeps sums exact in binary. */
const greatestAmount = 100_000_000;
const currencyCode = /^[A-Z]{3}$/;

const written = (fields: Fields, text: string): string =>
  fields.text('text', text, { max: textLimit, required: true });

export const accept: SubRequestChange<SubRequestMoveInput> = {
  operation: 'acceptSubRequest',
  move: 'accept',
  command: (_, { principal }) => ({ type: 'Accept', assignee: principal.id }),
};

export const answer: SubRequestChange<AnswerSubRequestInput> = {
  operation: 'answerSubRequest',
  move: 'answer',
  command: (input, _, fields, { one }) => ({
    type: 'Answer',
    answer: answerOf(input, fields, one.answerKind),
  }),
};

/** Moves that come with a text. */
export const texts = {
  return: {
    operation: 'returnSubRequest',
    move: 'return',
    command: ({ text }, _, fields) => ({ type: 'Return', question: written(fields, text) }),
  },
  decline: {
    operation: 'declineSubRequest',
    move: 'decline',
    command: ({ text }, _, fields) => ({ type: 'Decline', reason: written(fields, text) }),
  },
  withdraw: {
    operation: 'withdrawSubRequest',
    move: 'withdraw',
    command: ({ text }, _, fields) => ({ type: 'Withdraw', reason: written(fields, text) }),
  },
  reopen: {
    operation: 'reopenSubRequest',
    move: 'reopen',
    command: ({ text }, _, fields) => ({ type: 'Reopen', reason: written(fields, text) }),
  },
} as const satisfies Readonly<Record<string, SubRequestChange<SubRequestTextInput>>>;

/** Of yes, no and amount what was asked for; what was not asked for is left out. */
function answerOf(input: AnswerSubRequestInput, fields: Fields, kind: AnswerKind): GivenAnswer {
  const yes = input.yes ?? null;
  if (kind === 'yes_no' && yes === null) fields.problem('yes', 'REQUIRED');
  const amount = fields.amount('amount', input.amount, greatestAmount);
  const currency = input.currency ?? null;
  if (kind === 'amount' && amount === null) fields.problem('amount', 'REQUIRED');
  if (kind === 'amount' && currency === null) fields.problem('currency', 'REQUIRED');
  if (currency !== null && !currencyCode.test(currency)) fields.problem('currency', 'MALFORMED');
  return {
    text: fields.text('text', input.text, { max: textLimit, required: kind === 'text' }),
    yes: kind === 'yes_no' ? yes : null,
    amount: kind === 'amount' ? amount : null,
    currency: kind === 'amount' ? currency : null,
  };
}
