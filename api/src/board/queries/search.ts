import type { SearchHit } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/identity/principal.ts';
import { TicketCards } from '../../tickets/queries/ticket-cards.ts';

const longest = 200;

/** Jumping by words: what the person may see, tickets first. */
@Injectable()
export class Search {
  private readonly tickets: TicketCards;

  constructor(tickets: TicketCards) {
    this.tickets = tickets;
  }

  async find(principal: Principal, text: string, first: number): Promise<SearchHit[]> {
    const words = text.replaceAll('\u0000', '').trim().slice(0, longest);
    if (words === '') return [];
    const limit = Math.min(Math.max(first, 1), 50);
    const { tickets } = await this.tickets.page(principal, { text: words }, limit, null);
    return tickets.map(({ id, number, title, state }) => ({
      __typename: 'TicketHit',
      id,
      number,
      title,
      state,
    }));
  }
}
