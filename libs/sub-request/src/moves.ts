import type { SubRequest, SubRequestState } from './sub-request.ts';

export const MOVES = ['accept', 'answer', 'return', 'reply', 'decline', 'withdraw', 'reopen'] as const;
export type Move = (typeof MOVES)[number];

/** Which moves are the asked department's; the others are those of whoever asks. */
export const MOVES_OF_ASKED: ReadonlySet<Move> = new Set<Move>(['accept', 'answer', 'return', 'decline']);

const legal: Readonly<Record<SubRequestState, readonly Move[]>> = {
  open: ['accept', 'answer', 'return', 'decline', 'withdraw'],
  accepted: ['accept', 'answer', 'return', 'decline', 'withdraw'],
  returned: ['accept', 'answer', 'reply', 'decline', 'withdraw'],
  answered: ['reopen'],
  declined: [],
  withdrawn: [],
};

/** Whoever makes it, and whatever the ticket says. */
export function legalMoves({ state }: Pick<SubRequest, 'state'>): readonly Move[] {
  return legal[state];
}

export function isLegal(one: Pick<SubRequest, 'state'>, move: Move): boolean {
  return legalMoves(one).includes(move);
}
