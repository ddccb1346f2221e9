import type { Move, TicketCard } from '@baton/ticket-lifecycle';

/** What of a card is expected to change by a move, shown until the server answers. */
export type Foresight = Partial<Pick<TicketCard, 'state' | 'assignee' | 'hold' | 'clocks'>>;

/** @param viewer id of the person who makes the move; whoever starts or accepts a ticket becomes its assignee */
export function foresee(card: TicketCard, move: Move, viewer: string): Foresight {
  switch (move) {
    case 'accept':
      return {
        assignee: viewer,
        clocks: withoutAcknowledge(card),
        ...(card.state === 'new' && { state: 'assigned' as const }),
      };
    case 'start':
      return { state: 'in_progress', assignee: card.assignee ?? viewer, clocks: withoutAcknowledge(card) };
    case 'release':
      return { hold: null };
    case 'close':
      return { state: 'closed' };
    case 'ask_customer':
      return { state: 'waiting_customer' };
    case 'resolve':
      return { state: 'resolved', hold: null };
    case 'record_answer':
    case 'withdraw_proposal':
      return { state: 'in_progress' };
    case 'reopen':
      return { state: card.assignee === null ? 'new' : 'in_progress' };
    case 'propose':
      return { state: 'awaiting_cosign' };
    case 'hold':
    case 'comment':
    case 'sign':
    case 'hand_over':
    case 'escalate':
    case 'deescalate':
    case 'withdraw_dispute':
    case 'acknowledge':
    case 'dispute':
    case 'rule':
    case 'reclassify':
      return {};
  }
}

/** Accepting stops the acknowledge clock; without it the card is at once where it will stay in its column. */
function withoutAcknowledge(card: TicketCard): TicketCard['clocks'] {
  return card.clocks.filter(({ kind, state }) => kind !== 'acknowledge' || state !== 'running');
}
