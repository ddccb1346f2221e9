import { fromContractCard, type TicketCard } from '@baton/ticket-lifecycle';
import {
  ComingToMyLevelDocument,
  MyLevelDocument,
  type ComingLevelFieldsFragment,
  type LevelCallFieldsFragment,
  type MyLevelFilter,
} from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';

export interface QueueCall extends Omit<LevelCallFieldsFragment, 'ticket'> {
  readonly card: TicketCard;
}

export interface QueueComing extends Omit<ComingLevelFieldsFragment, 'ticket'> {
  readonly card: TicketCard;
}

export interface LoadedLevel {
  readonly calls: readonly QueueCall[];
  readonly total: number;
  readonly next: string | null;
  readonly coming: readonly QueueComing[];
  readonly comingNext: string | null;
}

type Options = { readonly fetch?: typeof globalThis.fetch; readonly signal?: AbortSignal };

/** Rows of a page, of what waits and of what comes. The server gives 100 at most. */
const size = { calls: 50, coming: 25, most: 100 };

/** What waits for the viewer's level and what will, kept as long as more of it is asked for. */
export class LevelDesk {
  loaded = $state.raw<LoadedLevel>({ calls: [], total: 0, next: null, coming: [], comingNext: null });
  readonly #filter: () => MyLevelFilter;

  constructor(loaded: LoadedLevel, filter: () => MyLevelFilter) {
    this.loaded = loaded;
    this.#filter = filter;
  }

  get shown(): ReadonlySet<string> {
    return new Set([...this.loaded.calls, ...this.loaded.coming].map(({ card }) => card.id));
  }

  card(id: string): TicketCard | undefined {
    return [...this.loaded.calls, ...this.loaded.coming].find(({ card }) => card.id === id)?.card;
  }

  /**
   * Reads it again, as much as is shown. Gives the calls that were not there before.
   * @throws what `request` throws
   */
  async load(signal?: AbortSignal): Promise<readonly QueueCall[]> {
    const before = this.loaded;
    const wanted = Math.min(Math.max(before.calls.length, size.calls), size.most);
    const loaded = await loadLevel(this.#filter(), signal ? { signal } : {}, wanted);
    // What lies behind the first hundred is loaded when it is asked for again.
    this.loaded = loaded;
    const known = new Set(before.calls.map(({ card }) => card.id));
    return loaded.calls.filter(({ card }) => !known.has(card.id));
  }

  async more(): Promise<void> {
    const variables = { filter: this.#filter(), first: size.calls, after: this.loaded.next };
    const { myLevel } = await request(MyLevelDocument, variables);
    this.loaded = {
      ...this.loaded,
      calls: [...this.loaded.calls, ...myLevel.calls.map(callOf)],
      total: myLevel.total,
      next: myLevel.next,
    };
  }

  async moreComing(): Promise<void> {
    const variables = { filter: this.#filter(), first: size.coming, after: this.loaded.comingNext };
    const { comingToMyLevel } = await request(ComingToMyLevelDocument, variables);
    this.loaded = {
      ...this.loaded,
      coming: [...this.loaded.coming, ...comingToMyLevel.tickets.map(comingOf)],
      comingNext: comingToMyLevel.next,
    };
  }
}

/** @throws what `request` throws */
export async function loadLevel(
  filter: MyLevelFilter,
  options: Options,
  first: number = size.calls,
): Promise<LoadedLevel> {
  const [{ myLevel }, { comingToMyLevel }] = await Promise.all([
    request(MyLevelDocument, { filter, first, after: null }, options),
    request(ComingToMyLevelDocument, { filter, first: size.coming, after: null }, options),
  ]);
  return {
    calls: myLevel.calls.map(callOf),
    total: myLevel.total,
    next: myLevel.next,
    coming: comingToMyLevel.tickets.map(comingOf),
    comingNext: comingToMyLevel.next,
  };
}

const callOf = ({ ticket, ...call }: LevelCallFieldsFragment): QueueCall => ({
  ...call,
  card: fromContractCard(ticket),
});

const comingOf = ({ ticket, ...coming }: ComingLevelFieldsFragment): QueueComing => ({
  ...coming,
  card: fromContractCard(ticket),
});
