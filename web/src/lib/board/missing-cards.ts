import { fromContractCard, type TicketCard } from '@baton/ticket-lifecycle';
import { backoff } from '#lib/wire/backoff.ts';
import { NetworkFailure, request } from '#lib/wire/index.ts';
import { CardOfTicketDocument } from '#lib/wire/generated/documents.ts';
import { ticketOf, type ToldFact } from './board-cards.ts';

const tries = 5;

/**
 * Loads cards that facts were told of but that are not known, or not far enough. Facts that arrive while a card is on its way
 * wait for it; those that it has already do no harm.
 */
export class MissingCards {
  readonly #onfound: (card: TicketCard, facts: readonly ToldFact[]) => void;
  readonly #waiting = new Map<string, ToldFact[]>();

  constructor(onfound: (card: TicketCard, facts: readonly ToldFact[]) => void) {
    this.#onfound = onfound;
  }

  async look(id: string, facts: readonly ToldFact[]): Promise<void> {
    const about = facts.filter((fact) => ticketOf(fact) === id);
    const waiting = this.#waiting.get(id);
    if (waiting !== undefined) {
      waiting.push(...about);
      return;
    }
    const kept = [...about];
    this.#waiting.set(id, kept);
    const card = await this.#load(id);
    this.#waiting.delete(id);
    if (card !== null) this.#onfound(card, kept);
  }

  /** Null when it is not the viewer's to see, or could not be had; the next fact about it asks again. */
  async #load(id: string): Promise<TicketCard | null> {
    for (let tried = 0; tried < tries; tried += 1) {
      try {
        const { ticket } = await request(CardOfTicketDocument, { id });
        return ticket === null ? null : fromContractCard(ticket.card);
      } catch (failure) {
        if (!(failure instanceof NetworkFailure)) return null;
        await new Promise((resolve) => setTimeout(resolve, backoff(tried)));
      }
    }
    return null;
  }
}
