import { quorum } from '@baton/cosign-quorum';
import { isOver, type TicketCard, type TicketState } from './ticket.ts';

/** What can be done to a ticket. */
export const MOVES = [
  'accept',
  'start',
  'ask_customer',
  'record_answer',
  'hold',
  'release',
  'comment',
  'propose',
  'withdraw_proposal',
  'sign',
  'resolve',
  'close',
  'reopen',
  'hand_over',
  'escalate',
  'deescalate',
  'acknowledge',
  'dispute',
  'withdraw_dispute',
  'rule',
  'reclassify',
] as const;
export type Move = (typeof MOVES)[number];

/** Whether the move is legal in the state that the card is in, whoever makes it. */
export function isLegal(card: TicketCard, move: Move): boolean {
  const { state } = card;
  const over = isOver(state);
  switch (move) {
    case 'accept':
      return !over;
    case 'start':
      return state === 'new' || state === 'assigned';
    case 'ask_customer':
      return state === 'assigned' || state === 'in_progress';
    case 'record_answer':
      return state === 'waiting_customer';
    case 'hold':
      return !over && card.hold === null;
    case 'release':
      return card.hold !== null;
    case 'comment':
      return true;
    case 'propose':
      return state === 'assigned' || state === 'in_progress' || state === 'awaiting_cosign';
    case 'withdraw_proposal':
      return state === 'awaiting_cosign';
    case 'sign':
      return state === 'awaiting_cosign';
    case 'resolve':
      return state === 'assigned' || state === 'in_progress';
    case 'close':
      return state === 'resolved';
    case 'reopen':
      return over;
    // The owner stays until the ruling, and nothing gets round it.
    case 'hand_over':
    case 'dispute':
    case 'reclassify':
      return !over && card.dispute === null;
    // What the house sent to arbitration is nobody's to take back.
    case 'withdraw_dispute':
      return card.dispute !== null && card.dispute.by !== null;
    case 'rule':
      return card.dispute !== null;
    case 'escalate':
      return !over;
    case 'deescalate':
    // There is something to acknowledge once a level has fired.
    case 'acknowledge':
      return !over && card.escalationLevel > 0;
  }
}

export function legalMoves(card: TicketCard): Move[] {
  return MOVES.filter((move) => isLegal(card, move));
}

/** The move that brings a card into a column; null where no move does. */
export function moveInto(card: TicketCard, column: TicketState): Move | null {
  const move = moveTowards(card.state, column);
  return move !== null && isLegal(card, move) ? move : null;
}

function moveTowards(from: TicketState, to: TicketState): Move | null {
  if (from === to) return null;
  switch (to) {
    case 'new':
      return null;
    case 'assigned':
      return from === 'new' ? 'accept' : null;
    case 'in_progress':
      if (from === 'waiting_customer') return 'record_answer';
      if (from === 'awaiting_cosign') return 'withdraw_proposal';
      return from === 'resolved' || from === 'closed' ? 'reopen' : 'start';
    case 'awaiting_cosign':
      return 'propose';
    case 'waiting_customer':
      return 'ask_customer';
    case 'resolved':
      return 'resolve';
    case 'closed':
      return 'close';
  }
}

/** Where the card's co-sign stands; null without one. */
export function cosignStanding(card: TicketCard): ReturnType<typeof quorum> | null {
  if (card.cosign === null || card.cosign.state.status === 'withdrawn') return null;
  const { rule, signOffs, contentHash } = card.cosign.state;
  return quorum(rule, signOffs, contentHash);
}
