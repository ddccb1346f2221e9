import type { TicketFilter, TicketOrder } from '@baton/contract';
import { toContractCard, type Ticket } from '@baton/ticket-lifecycle';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { NotSignedInError } from '../../platform/graphql/format-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TicketBook } from '../queries/ticket-book.ts';
import { TicketCards } from '../queries/ticket-cards.ts';

interface TicketsArguments {
  readonly filter?: TicketFilter | null;
  readonly order?: TicketOrder | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

@Resolver()
export class TicketsResolver {
  private readonly book: TicketBook;
  private readonly cards: TicketCards;

  constructor(book: TicketBook, cards: TicketCards) {
    this.book = book;
    this.cards = cards;
  }

  @Query()
  async ticket(
    @Args() { id, number }: { id?: string | null; number?: number | null },
    @Context() { principal }: RequestContext,
  ): Promise<Ticket | null> {
    if (!principal) throw new NotSignedInError();
    if (id) return this.book.see(principal, id);
    return number ? this.book.seeNumber(principal, number) : null;
  }

  @Query()
  async tickets(
    @Args() { filter, order, first, after }: TicketsArguments,
    @Context() { principal }: RequestContext,
  ): Promise<object> {
    if (!principal) throw new NotSignedInError();
    const selection = { ...filter, assignee: filter?.mine ? principal.id : null };
    const page = await this.cards.page(principal, selection, order ?? 'newest', first ?? 50, after ?? null);
    return { ...page, tickets: page.tickets.map(toContractCard) };
  }
}
