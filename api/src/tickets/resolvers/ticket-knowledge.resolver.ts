import type { TicketCard } from '@baton/contract';
import { toContractCard, type Ticket } from '@baton/ticket-lifecycle';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PresentedChange } from '../../changes/queries/present-change.ts';
import type { Article } from '../../knowledge/queries/articles.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { TicketCards } from '../queries/ticket-cards.ts';
import { TicketKnowledge } from '../queries/ticket-knowledge.ts';

const mostTickets = 50;

@Resolver('Ticket')
export class TicketKnowledgeResolver {
  private readonly known: TicketKnowledge;

  constructor(known: TicketKnowledge) {
    this.known = known;
  }

  @ResolveField()
  policyChanges(@Parent() ticket: Ticket, @Context() context: RequestContext): Promise<PresentedChange[]> {
    return this.known.policyChanges(ticket, context);
  }

  @ResolveField()
  knowledge(@Parent() ticket: Ticket, @Context() context: RequestContext): Promise<Article[]> {
    return this.known.knowledge(ticket, context);
  }
}

@Resolver('Change')
export class ChangeTicketsResolver {
  private readonly cards: TicketCards;

  constructor(cards: TicketCards) {
    this.cards = cards;
  }

  @ResolveField()
  async tickets(
    @Parent() { id }: PresentedChange,
    @Context() context: RequestContext,
  ): Promise<TicketCard[]> {
    return (await this.cards.marked(signedIn(context), id, mostTickets)).map(toContractCard);
  }
}
