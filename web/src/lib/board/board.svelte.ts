import { fromContractCard, TICKET_STATES, type TicketCard, type TicketState } from '@baton/ticket-lifecycle';
import { createContext } from 'svelte';
import type { Abilities } from '#lib/tickets/moves.ts';
import { request, type Live } from '#lib/wire/index.ts';
import {
  AbilitiesOnCardDocument,
  BoardDocument,
  BoardTotalsDocument,
  type BoardQuery,
  type CardFieldsFragment,
} from '#lib/wire/generated/documents.ts';
import {
  boardOf,
  countsOf,
  withBoard,
  withCard,
  withFacts,
  withTotals,
  type BoardCards,
  type ToldFact,
} from './board-cards.ts';
import { fits, isNarrow, type CardFilter } from './board-filter.ts';
import { compareCards } from './card-order.ts';
import type { Foresight } from './foresee.ts';
import { MissingCards } from './missing-cards.ts';

export interface Column {
  readonly state: TicketState;
  /** In the order of `compareCards`, only those that fit the filter. */
  readonly cards: readonly TicketCard[];
  /** All tickets of the state that the viewer may see. */
  readonly total: number;
}

/** A card that changed its column, or appeared. */
export interface CardMove {
  readonly card: TicketCard;
  /** Null for a new ticket. */
  readonly from: TicketState | null;
  /** Who did it; null for the house. */
  readonly by: string | null;
}

/** The board of a page: what was loaded, kept true by the facts that arrive, and what is expected of moves under way. */
export class Board {
  readonly #filter: () => CardFilter;
  #known = $state.raw() as BoardCards;
  #foreseen = $state.raw<ReadonlyMap<string, Foresight>>(new Map());
  #abilities = $state.raw<ReadonlyMap<string, { readonly version: number; readonly abilities: Abilities }>>(
    new Map(),
  );
  readonly #missing: MissingCards;
  #counting = false;
  #toldWhileCounting = false;

  /** Called with the cards that changed their column by facts. */
  onmoved: ((moves: readonly CardMove[]) => void) | undefined;

  /** Every known card by its id, as it will look when the moves under way succeed. */
  readonly cards: ReadonlyMap<string, TicketCard> = $derived.by(() => {
    if (this.#foreseen.size === 0) return this.#known.cards;
    const cards = new Map(this.#known.cards);
    for (const [id, foresight] of this.#foreseen) {
      const card = cards.get(id);
      if (card !== undefined) cards.set(id, { ...card, ...foresight });
    }
    return cards;
  });

  readonly columns: readonly Column[] = $derived.by(() => {
    const filter = this.#filter();
    const totals = { ...this.#known.totals };
    for (const id of this.#foreseen.keys()) {
      const [was, is] = [this.#known.cards.get(id)?.state, this.cards.get(id)?.state];
      if (was !== undefined && is !== undefined) {
        totals[was] -= 1;
        totals[is] += 1;
      }
    }
    const shown = [...this.cards.values()].filter((card) => fits(card, filter)).sort(compareCards);
    return TICKET_STATES.map((state) => ({
      state,
      cards: shown.filter((card) => card.state === state),
      total: totals[state],
    }));
  });

  /** @param filter read again whenever what it reads changes */
  constructor(board: BoardQuery['board'], filter: () => CardFilter) {
    this.#known = boardOf(board.columns);
    this.#filter = filter;
    this.#missing = new MissingCards((card, facts) => this.#found(card, facts));
  }

  /** Whether a move of the card is under way. */
  isMoving(id: string): boolean {
    return this.#foreseen.has(id);
  }

  /** Keep the board true for as long as the live feed runs. Returns the way to stop. */
  follow(live: Live): () => void {
    return live.follow((facts) => this.hear(facts), { recent: true });
  }

  hear(facts: readonly ToldFact[]): void {
    for (const id of this.#apply(facts)) void this.#missing.look(id, facts);
  }

  /** A card that an answer brought along. */
  take(card: CardFieldsFragment): void {
    const before = this.#known;
    this.#known = withCard(before, fromContractCard(card));
    if (this.#known !== before) this.#report(before, []);
  }

  /** Show a card as it is expected to be. Returns the way back, to be taken when the server has answered. */
  foresee(id: string, foresight: Foresight): () => void {
    this.#foreseen = new Map(this.#foreseen).set(id, foresight);
    return () => {
      if (this.#foreseen.get(id) !== foresight) return;
      const others = new Map(this.#foreseen);
      others.delete(id);
      this.#foreseen = others;
    };
  }

  /** What the viewer may do with a card, as far as it was asked for: `askAbilities`. */
  abilitiesOn(card: TicketCard): Abilities | undefined {
    const known = this.#abilities.get(card.id);
    return known?.version === this.#known.cards.get(card.id)?.version ? known?.abilities : undefined;
  }

  async askAbilities(card: TicketCard): Promise<void> {
    if (this.abilitiesOn(card) !== undefined) return;
    try {
      const { ticket } = await request(AbilitiesOnCardDocument, { id: card.id });
      if (ticket === null) return;
      this.#abilities = new Map(this.#abilities).set(card.id, ticket);
    } catch {
      // Without an answer every legal move stays on offer; the server has the last word.
    }
  }

  /** Columns are limited to the most urgent cards: whether some that a filter wants may not be loaded. */
  get mayLack(): boolean {
    if (!isNarrow(this.#filter())) return false;
    const loaded = countsOf(() => 0);
    for (const card of this.#known.cards.values()) loaded[card.state] += 1;
    return TICKET_STATES.some((state) => loaded[state] < this.#known.totals[state]);
  }

  /** Load what fits the filter beyond what is known. @throws like `request` */
  async fill(signal: AbortSignal): Promise<void> {
    const { departments, markets, severities, assignee, text } = this.#filter();
    const filter = {
      ...(departments.length > 0 && { departments: [...departments] }),
      ...(markets.length > 0 && { markets: [...markets] }),
      ...(severities.length > 0 && { severities: [...severities] }),
      ...(assignee !== null && { assignee }),
      ...(text.trim() !== '' && { text: text.trim() }),
    };
    const { board } = await request(BoardDocument, { filter }, { signal });
    this.#known = withTotals(withBoard(this.#known, boardOf(board.columns)), this.#known.totals);
  }

  #found(card: TicketCard, facts: readonly ToldFact[]): void {
    const unknown = !this.#known.cards.has(card.id);
    this.#known = withCard(this.#known, card);
    // What is still missing now would be missing for ever: the next fact about the ticket asks again.
    this.#apply(facts);
    if (unknown) void this.#count();
  }

  /** Gives the ids of the tickets of which something is missing. */
  #apply(facts: readonly ToldFact[]): readonly string[] {
    const before = this.#known;
    const { board, missing } = withFacts(before, facts);
    if (board === before) return missing;
    this.#known = board;
    this.#toldWhileCounting = true;
    this.#report(before, facts);
    return missing;
  }

  /** Totals of tickets that were not known cannot be evolved: ask again, until nothing happened while asking. */
  async #count(): Promise<void> {
    if (this.#counting) return;
    this.#counting = true;
    try {
      for (let tries = 0; tries < 3; tries += 1) {
        this.#toldWhileCounting = false;
        const { board } = await request(BoardTotalsDocument, {});
        const totals = countsOf(
          (state) => board.columns.find((column) => column.state === state)?.total ?? 0,
        );
        this.#known = withTotals(this.#known, totals);
        if (!this.#toldWhileCounting) return;
      }
    } catch {
      // The counts stay as they are until the next ticket appears.
    } finally {
      this.#counting = false;
    }
  }

  #report(before: BoardCards, facts: readonly ToldFact[]): void {
    const by = new Map(facts.map((fact) => [fact.stream, fact.actor?.id ?? null]));
    const moves = [...this.#known.cards.values()].flatMap((card): CardMove[] => {
      const was = before.cards.get(card.id);
      if (was === card || was?.state === card.state || !fits(card, this.#filter())) return [];
      return [{ card, from: was?.state ?? null, by: by.get(`ticket:${card.id}`) ?? null }];
    });
    if (moves.length > 0) this.onmoved?.(moves);
  }
}

export const [getBoard, setBoard] = createContext<Board>();
