import type { TicketCard } from '@baton/ticket-lifecycle';
import { SvelteMap } from 'svelte/reactivity';

/** Tickets that a person has picked in a list, also over several of its pages. */
export class Selection {
  /** No more than can be sent at once. */
  static readonly most = 500;
  readonly #picked = new SvelteMap<string, TicketCard>();
  #anchor: string | null = null;

  get tickets(): readonly TicketCard[] {
    return [...this.#picked.values()];
  }

  get size(): number {
    return this.#picked.size;
  }

  has(id: string): boolean {
    return this.#picked.has(id);
  }

  /** Picks a ticket or lets go of it. */
  toggle(card: TicketCard): void {
    if (!this.#picked.delete(card.id)) this.add([card]);
    this.#anchor = card.id;
  }

  /** From the ticket that was last picked to this one, in the order in which they are shown. */
  reach(card: TicketCard, shown: readonly TicketCard[]): void {
    const from = shown.findIndex(({ id }) => id === this.#anchor);
    const to = shown.findIndex(({ id }) => id === card.id);
    if (from < 0 || to < 0) this.toggle(card);
    else this.add(shown.slice(Math.min(from, to), Math.max(from, to) + 1));
    this.#anchor = card.id;
  }

  add(cards: readonly TicketCard[]): void {
    for (const card of cards) {
      if (this.#picked.size < Selection.most || this.#picked.has(card.id)) this.#picked.set(card.id, card);
    }
  }

  drop(cards: readonly TicketCard[]): void {
    for (const { id } of cards) this.#picked.delete(id);
  }

  /** What is picked stays as it now is. */
  renew(cards: ReadonlyMap<string, TicketCard>): void {
    for (const id of this.#picked.keys()) {
      const card = cards.get(id);
      if (card) this.#picked.set(id, card);
    }
  }

  clear(): void {
    this.#picked.clear();
    this.#anchor = null;
  }
}
