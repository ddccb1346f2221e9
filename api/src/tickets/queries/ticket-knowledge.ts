import type { Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Changes } from '../../changes/queries/changes.ts';
import type { PresentedChange } from '../../changes/queries/present-change.ts';
import { ShownChanges } from '../../changes/queries/shown-changes.ts';
import { Articles, type Article } from '../../knowledge/queries/articles.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

const mostArticles = 6;

/** What an agent should know before answering: policy changes and articles about the ticket's facts. */
@Injectable()
export class TicketKnowledge {
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

  async policyChanges({ facts }: Ticket, context: RequestContext): Promise<PresentedChange[]> {
    const ids = await this.changes.concerning(this.database.manager, facts, this.clock.now());
    return this.shown.some(context, ids);
  }

  /** The playbook first, then the articles of the problem type, the nearest in the tree first. */
  async knowledge({ assignment, facts }: Ticket, context: RequestContext): Promise<Article[]> {
    const near = await this.articles.ofProblemType(facts.problemType, mostArticles);
    const slugs = [...new Set([...(assignment.playbook === null ? [] : [assignment.playbook]), ...near])];
    const found = await Promise.all(
      slugs.slice(0, mostArticles).map((slug) => this.articles.bySlug(context, slug)),
    );
    return found.filter((article) => article !== null);
  }
}
