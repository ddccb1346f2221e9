import { toContractCard, type Ticket } from '@baton/ticket-lifecycle';
import type { TicketCard } from '@baton/contract';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { PresentedChange } from '../../changes/queries/present-change.ts';
import { Changes } from '../../changes/queries/changes.ts';
import { ShownChanges } from '../../changes/queries/shown-changes.ts';
import { Articles, type Article } from '../../knowledge/queries/articles.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { TicketCards } from '../queries/ticket-cards.ts';

const mostArticles = 6;
const mostTickets = 50;

/** What an agent should know before answering: policy changes and articles about the ticket's facts. */
@Resolver('Ticket')
export class TicketKnowledgeResolver {
  private readonly database: DataSource;
  private readonly changes: Changes;
  private readonly shown: ShownChanges;
  private readonly articles: Articles;
  private readonly clock: Clock;

  constructor(database: DataSource, changes: Changes, shown: ShownChanges, articles: Articles, clock: Clock) {
    this.database = database;
    this.changes = changes;
    this.shown = shown;
    this.articles = articles;
    this.clock = clock;
  }

  @ResolveField()
  async policyChanges(
    @Parent() { facts }: Ticket,
    @Context() context: RequestContext,
  ): Promise<PresentedChange[]> {
    const ids = await this.changes.concerning(this.database.manager, facts, this.clock.now());
    return this.shown.some(context, ids);
  }

  @ResolveField()
  async knowledge(
    @Parent() { assignment, facts }: Ticket,
    @Context() context: RequestContext,
  ): Promise<Article[]> {
    const near = await this.articles.ofProblemType(facts.problemType, mostArticles);
    const slugs = [...new Set([...(assignment.playbook === null ? [] : [assignment.playbook]), ...near])];
    const found = await Promise.all(
      slugs.slice(0, mostArticles).map((slug) => this.articles.bySlug(context, slug)),
    );
    return found.filter((article) => article !== null);
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
