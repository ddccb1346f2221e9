import type * as Contract from '@baton/contract';
import {
  evolveCard,
  fromContractCard,
  fromContractFact,
  TICKET_STATES,
  type TicketCard,
  type TicketState,
} from '@baton/ticket-lifecycle';

/*
 * What the board knows, without a framework: the browser and the live test use the same functions, so that
 * old state + facts = freshly loaded state can be demanded of them.
 */

/** All cards that were loaded or told of, and how many tickets there are in each state, loaded or not. */
export interface BoardCards {
  readonly cards: ReadonlyMap<string, TicketCard>;
  readonly totals: Readonly<Record<TicketState, number>>;
}

/** A fact as the subscription sends it. */
export type ToldFact = Parameters<typeof fromContractFact>[0] & { readonly stream: string };

/** What became of some facts. */
export interface Told {
  readonly board: BoardCards;
  /** Tickets of which something is missing: to be loaded one by one, then told the same facts again. */
  readonly missing: readonly string[];
}

export const noCards: BoardCards = {
  cards: new Map(),
  totals: countsOf(() => 0),
};

/** The board as one query gave it. */
export function boardOf(
  columns: readonly Pick<Contract.BoardColumn, 'state' | 'total' | 'cards'>[],
): BoardCards {
  const cards = new Map<string, TicketCard>();
  for (const column of columns) for (const card of column.cards) cards.set(card.id, fromContractCard(card));
  return {
    cards,
    totals: countsOf((state) => columns.find((column) => column.state === state)?.total ?? 0),
  };
}

/** The id of the ticket that a fact is about; null for facts about anything else. */
export function ticketOf(fact: Pick<ToldFact, 'stream'>): string | null {
  return fact.stream.startsWith('ticket:') ? fact.stream.slice('ticket:'.length) : null;
}

/**
 * The board after some facts, in the order in which they were told. What a card has already is left out; a fact about an
 * unknown ticket, or one after a gap, changes nothing and is reported as missing. Nothing new: the same board again.
 */
export function withFacts(board: BoardCards, facts: readonly ToldFact[]): Told {
  const cards = new Map(board.cards);
  const totals = { ...board.totals };
  const missing = new Set<string>();
  let changed = false;
  for (const fact of facts) {
    const id = ticketOf(fact);
    if (id === null || missing.has(id)) continue;
    const before = cards.get(id) ?? null;
    if (before !== null && fact.sequence <= before.version) continue;
    if (!follows(before, fact)) {
      missing.add(id);
      continue;
    }
    const after = evolveCard(before, fromContractFact(fact));
    cards.set(id, after);
    changed = true;
    if (before?.state !== after.state) {
      if (before !== null) totals[before.state] -= 1;
      totals[after.state] += 1;
    }
  }
  return { board: changed ? { cards, totals } : board, missing: [...missing] };
}

function follows(card: TicketCard | null, fact: ToldFact): boolean {
  return card === null
    ? fact.type === 'TicketOpened' && fact.sequence === 1
    : fact.sequence === card.version + 1;
}

/**
 * The board with a card that was loaded by itself; the newer one stays. Loading tells nothing about totals of a ticket that
 * was not known: ask for them again (`withTotals`).
 */
export function withCard(board: BoardCards, card: TicketCard): BoardCards {
  const before = board.cards.get(card.id);
  if (before !== undefined && before.version >= card.version) return board;
  const cards = new Map(board.cards).set(card.id, card);
  if (before === undefined || before.state === card.state) return { ...board, cards };
  const totals = { ...board.totals };
  totals[before.state] -= 1;
  totals[card.state] += 1;
  return { cards, totals };
}

/** The board with all that another answer knows: newer cards win, its totals are the later ones. */
export function withBoard(board: BoardCards, other: BoardCards): BoardCards {
  const cards = new Map(board.cards);
  for (const card of other.cards.values()) {
    const before = cards.get(card.id);
    if (before === undefined || before.version < card.version) cards.set(card.id, card);
  }
  return { cards, totals: other.totals };
}

export function withTotals(board: BoardCards, totals: BoardCards['totals']): BoardCards {
  return { ...board, totals };
}

export function countsOf(count: (state: TicketState) => number): Record<TicketState, number> {
  const [a, b, c, d, e, f, g] = TICKET_STATES;
  return {
    [a]: count(a),
    [b]: count(b),
    [c]: count(c),
    [d]: count(d),
    [e]: count(e),
    [f]: count(f),
    [g]: count(g),
  };
}
