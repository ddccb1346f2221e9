import type { TicketMoveInput, TicketTextInput } from '@baton/contract';
import type { TicketChange } from './ticket-desk.ts';

/** Texts that people write on a ticket, in characters. */
export const textLimit = 10_000;
export const reasonLimit = 2_000;

type Moves = Readonly<Record<string, TicketChange<TicketMoveInput>>>;
type Texts = Readonly<Record<string, TicketChange<TicketTextInput>>>;

/** Moves that need nothing but the ticket. */
export const moves = {
  accept: {
    operation: 'acceptTicket',
    move: 'accept',
    ability: 'accept',
    command: (_, { principal }) => ({ type: 'Accept', assignee: principal.id }),
  },
  start: {
    operation: 'startWork',
    move: 'start',
    ability: 'start',
    command: (_, { principal }) => ({ type: 'StartWork', assignee: principal.id }),
  },
  release: {
    operation: 'releaseTicket',
    move: 'release',
    ability: 'release',
    command: () => ({ type: 'Release' }),
  },
  acknowledge: {
    operation: 'acknowledgeEscalation',
    move: 'acknowledge',
    ability: 'acknowledge',
    command: (_, { principal }) => ({ type: 'Acknowledge', by: principal.id }),
  },
  withdrawProposal: {
    operation: 'withdrawProposal',
    move: 'withdraw_proposal',
    ability: 'withdrawProposal',
    command: () => ({ type: 'WithdrawProposal', reason: 'withdrawn by its department' }),
  },
  close: {
    operation: 'closeTicket',
    move: 'close',
    ability: 'close',
    command: () => ({ type: 'Close' }),
  },
} as const satisfies Moves;

/** Moves that come with a text. */
export const texts = {
  askCustomer: {
    operation: 'askCustomer',
    move: 'ask_customer',
    ability: 'askCustomer',
    command: ({ text }, _, fields) => ({
      type: 'AskCustomer',
      text: fields.text('text', text, { max: textLimit, required: true }),
    }),
  },
  recordAnswer: {
    operation: 'recordCustomerAnswer',
    move: 'record_answer',
    ability: 'recordAnswer',
    command: ({ text }, _, fields) => ({
      type: 'RecordCustomerAnswer',
      text: fields.text('text', text, { max: textLimit, required: true }),
    }),
  },
  hold: {
    operation: 'holdTicket',
    move: 'hold',
    ability: 'hold',
    command: ({ text }, _, fields) => ({
      type: 'Hold',
      reason: fields.text('text', text, { max: reasonLimit, required: true }),
    }),
  },
  comment: {
    operation: 'commentTicket',
    move: 'comment',
    ability: 'comment',
    command: ({ text }, _, fields) => ({
      type: 'Comment',
      text: fields.text('text', text, { max: textLimit, required: true }),
    }),
  },
  resolve: {
    operation: 'resolveTicket',
    move: 'resolve',
    ability: 'resolve',
    command: ({ text }, _, fields) => ({
      type: 'Resolve',
      text: fields.text('text', text, { max: textLimit, required: true }),
    }),
  },
  withdrawDispute: {
    operation: 'withdrawDispute',
    move: 'withdraw_dispute',
    ability: 'withdrawDispute',
    command: ({ text }, _, fields) => ({
      type: 'WithdrawDispute',
      text: fields.text('text', text, { max: reasonLimit, required: true }),
    }),
  },
  reopen: {
    operation: 'reopenTicket',
    move: 'reopen',
    ability: 'reopen',
    command: ({ text }, _, fields) => ({
      type: 'Reopen',
      reason: fields.text('text', text, { max: reasonLimit, required: true }),
    }),
  },
} as const satisfies Texts;
