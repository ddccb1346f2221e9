import { evolveCard, fromContractCard, fromContractFact, type TicketCard } from '@baton/ticket-lifecycle';
import { createContext } from 'svelte';
import { request, type Fact, type Live } from '#lib/wire/index.ts';
import {
  EarlierTimelineDocument,
  TicketByNumberDocument,
  type TicketFieldsFragment,
} from '#lib/wire/generated/documents.ts';
import type { MoveAnswer } from './send-move.ts';

export type TicketDetail = TicketFieldsFragment;
export type Entry = TicketDetail['timeline'][number];

/** Facts of one command arrive together; this much later, in milliseconds, they are read as one. */
const settles = 60;

/** One ticket with all that its page shows, kept true by the facts about it. */
export class OpenTicket {
  readonly number: number;
  detail = $state.raw<TicketDetail | null>(null);
  state = $state<'loading' | 'ready' | 'absent' | 'failed'>('loading');
  failure = $state.raw<unknown>(null);
  /** Whether older entries of the timeline exist that are not loaded. */
  earlier = $state(false);
  #card = $state.raw<TicketCard | null>(null);
  #older = $state.raw<readonly Entry[]>([]);
  #told = $state.raw<readonly Entry[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: AbortController | undefined;

  /** Newest first: what the server gave, and before it what has just happened. */
  readonly timeline: readonly Entry[] = $derived.by(() => {
    const given = this.detail?.timeline ?? [];
    const last = given[0]?.sequence ?? 0;
    return [...this.#told.filter(({ sequence }) => sequence > last), ...given, ...this.#older];
  });

  constructor(number: number) {
    this.number = number;
  }

  /** The card, a moment ahead of the detail because it evolves by the facts themselves. */
  get card(): TicketCard | null {
    return this.#card;
  }

  /** Keep it true for as long as the live feed runs. Returns the way to stop. */
  follow(live: Live): () => void {
    const stop = live.follow((facts) => this.#hear(facts), { recent: true });
    return () => {
      stop();
      clearTimeout(this.#timer);
      this.#asked?.abort();
    };
  }

  /** Loads it, or loads it again; what is shown stays until the answer has come. */
  async load(fetch?: typeof globalThis.fetch): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    try {
      const options = { signal: asked.signal, ...(fetch && { fetch }) };
      const { ticket } = await request(TicketByNumberDocument, { number: this.number }, options);
      if (ticket === null) {
        this.state = 'absent';
        this.detail = null;
        this.#card = null;
      } else this.#take(ticket);
    } catch (failure) {
      if (asked.signal.aborted) return;
      this.failure = failure;
      // What is on the screen is the last known state, and the top line says that the connection is gone.
      if (this.detail === null) this.state = 'failed';
    }
  }

  /** What an answer brought: the card at once, the rest as soon as it is loaded. */
  take({ ticket }: MoveAnswer): void {
    // Who was asked by name sees it no more once the answer is given.
    if (ticket === null) {
      void this.load();
      return;
    }
    const card = fromContractCard(ticket.card);
    if (this.#card === null || card.version > this.#card.version) this.#card = card;
    void this.load();
  }

  async loadEarlier(): Promise<void> {
    const oldest = this.timeline.at(-1);
    if (this.detail === null || oldest === undefined) return;
    const { ticket } = await request(EarlierTimelineDocument, {
      id: this.detail.id,
      before: oldest.sequence,
    });
    this.#older = [...this.#older, ...(ticket?.timeline ?? [])];
    this.earlier = (this.timeline.at(-1)?.sequence ?? 1) > 1;
  }

  #take(detail: TicketDetail): void {
    this.detail = detail;
    this.state = 'ready';
    const card = fromContractCard(detail.card);
    if (this.#card === null || card.version >= this.#card.version) this.#card = card;
    this.earlier = (this.timeline.at(-1)?.sequence ?? 1) > 1;
  }

  #hear(facts: readonly Fact[]): void {
    const { detail } = this;
    if (detail === null) return;
    const mine = facts.filter(
      (fact) => fact.stream === `ticket:${detail.id}` && fact.sequence > detail.version,
    );
    if (mine.length === 0) return;
    this.#told = [...mine.toReversed(), ...this.#told];
    this.#card = evolved(this.#card, mine);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), settles);
  }
}

/** A gap leaves the card as it is: the whole ticket is loaded in a moment anyway. */
function evolved(card: TicketCard | null, facts: readonly Fact[]): TicketCard | null {
  return facts.reduce((before, fact) => {
    if (before === null || fact.sequence > before.version + 1) return before;
    return evolveCard(before, fromContractFact(fact));
  }, card);
}

export const [getOpenTicket, setOpenTicket] = createContext<OpenTicket>();
