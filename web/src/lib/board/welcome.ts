import { moveInto, type Move, type TicketCard, type TicketState } from '@baton/ticket-lifecycle';
import { mayMove, moveWays, type Abilities } from '#lib/tickets/moves.ts';
import { t } from '#lib/words/index.ts';

/** How a column would take a card. */
export type Welcome =
  /** It is there already. */
  | { readonly kind: 'home' }
  | { readonly kind: 'takes'; readonly move: Move; readonly words: string }
  | { readonly kind: 'refuses'; readonly words: string };

/** @param abilities undefined while they are not known: then only the rules of the ticket decide */
export function welcomeOf(card: TicketCard, column: TicketState, abilities: Abilities | undefined): Welcome {
  if (card.state === column) return { kind: 'home' };
  const move = moveInto(card, column);
  if (move === null) return { kind: 'refuses', words: t(`board.refuses.${column}`) };
  if (!mayMove(abilities, move)) return { kind: 'refuses', words: t('board.refuses.ability') };
  const asks = moveWays[move].way === 'asks';
  return { kind: 'takes', move, words: asks ? t(`tickets.move.${move}.asks`) : t(`tickets.move.${move}`) };
}
