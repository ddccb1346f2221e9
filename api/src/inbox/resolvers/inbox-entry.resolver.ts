import type { TicketCard } from '@baton/contract';
import { toContractCard, type Ticket } from '@baton/ticket-lifecycle';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PresentedChange } from '../../changes/queries/present-change.ts';
import { ShownChanges } from '../../changes/queries/shown-changes.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { TicketCards } from '../../tickets/queries/ticket-cards.ts';
import type { PresentedEntry } from '../queries/inboxes.ts';

/** What an entry is about, as far as its reader may see it now. */
@Resolver('InboxEntry')
export class InboxEntryResolver {
  private readonly changes: ShownChanges;
  private readonly tickets: TicketCards;

  constructor(changes: ShownChanges, tickets: TicketCards) {
    this.changes = changes;
    this.tickets = tickets;
  }

  @ResolveField()
  async ticket(
    @Parent() { ticketId }: PresentedEntry,
    @Context() context: RequestContext,
  ): Promise<TicketCard | null> {
    if (ticketId === null) return null;
    const principal = signedIn(context);
    const ticket = await context.loaders
      .of<string, Ticket | null>(this, (ids) => this.tickets.seen(principal, ids))
      .load(ticketId);
    return ticket && toContractCard(ticket);
  }

  @ResolveField()
  change(
    @Parent() { changeId }: PresentedEntry,
    @Context() context: RequestContext,
  ): Promise<PresentedChange | null> {
    return this.changes.one(context, changeId);
  }
}
