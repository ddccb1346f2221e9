import type { SubRequestAbilities } from '@baton/contract';
import { isLegal, MOST_REOPENED, MOVES_OF_ASKED, type Move, type SubRequest } from '@baton/sub-request';
import { worksIn, type Principal } from '../../platform/identity/principal.ts';

/** Staff, leads and agents of the owner ask for it, and of the ticket's owner nobody else. */
export function mayAsk(principal: Principal, ticket: { readonly owner: string }): boolean {
  return worksIn(principal, ticket.owner);
}

/** Whose turn a move is: the asked department answers, the asking one replies, withdraws and asks anew. */
export function mayMove(
  principal: Principal,
  { asking, asked }: Pick<SubRequest, 'asking' | 'asked'>,
  move: Move,
): boolean {
  return worksIn(principal, MOVES_OF_ASKED.has(move) ? asked : asking);
}

/** What the screens offer: allowed to the person and legal in the state. */
export function subRequestAbilities(
  principal: Principal,
  one: SubRequest,
  ticketIsOver: boolean,
): SubRequestAbilities {
  const can = (move: Move): boolean => isLegal(one, move) && mayMove(principal, one, move);
  return {
    accept: can('accept') && one.assignee !== principal.id,
    answer: can('answer'),
    return: can('return'),
    reply: can('reply'),
    decline: can('decline'),
    withdraw: can('withdraw'),
    reopen: can('reopen') && one.run <= MOST_REOPENED && !ticketIsOver,
  };
}
