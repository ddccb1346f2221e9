import type { TicketCard } from '@baton/contract';
import { toContractCard, type Ticket } from '@baton/ticket-lifecycle';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ReplayedTicket } from '../../ownership/queries/replays.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { TicketCards } from '../queries/ticket-cards.ts';

/** A replay decides every ticket of a period; only those that the viewer may see are shown. */
@Resolver('ReplayedTicket')
export class ReplayedTicketResolver {
  private readonly cards: TicketCards;

  constructor(cards: TicketCards) {
    this.cards = cards;
  }

  @ResolveField()
  async ticket(
    @Parent() { ticketId }: ReplayedTicket,
    @Context() context: RequestContext,
  ): Promise<TicketCard | null> {
    const principal = signedIn(context);
    const ticket = await context.loaders
      .of<string, Ticket | null>(this, (ids) => this.cards.seen(principal, ids))
      .load(ticketId);
    return ticket && toContractCard(ticket);
  }
}
