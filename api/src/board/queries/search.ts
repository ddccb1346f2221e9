import type { SearchHit } from '@baton/contract';
import { changeState } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import { Changes } from '../../changes/queries/changes.ts';
import { Articles } from '../../knowledge/queries/articles.ts';
import { readingLanguages } from '../../knowledge/queries/reading-languages.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { TicketCards } from '../../tickets/queries/ticket-cards.ts';

const longest = 200;

/** Jumping by words: what the person may see. Of each kind as many as fit, the rest filled with tickets. */
@Injectable()
export class Search {
  private readonly tickets: TicketCards;
  private readonly changes: Changes;
  private readonly articles: Articles;
  private readonly clock: Clock;

  constructor(tickets: TicketCards, changes: Changes, articles: Articles, clock: Clock) {
    this.tickets = tickets;
    this.changes = changes;
    this.articles = articles;
    this.clock = clock;
  }

  async find(principal: Principal, text: string, first: number): Promise<SearchHit[]> {
    const words = text.replaceAll('\u0000', '').trim().slice(0, longest);
    if (words === '' || !words.isWellFormed()) return [];
    const limit = Math.min(Math.max(first, 1), 50);
    const [articles, changes] = await Promise.all([
      this.articleHits(principal, words, Math.ceil(limit / 3)),
      this.changeHits(principal, words, Math.ceil(limit / 4)),
    ]);
    const room = Math.max(limit - articles.length - changes.length, 1);
    return [...(await this.ticketHits(principal, words, room)), ...changes, ...articles].slice(0, limit);
  }

  private async ticketHits(principal: Principal, text: string, first: number): Promise<SearchHit[]> {
    const { tickets } = await this.tickets.page(principal, { text }, 'newest', first, null);
    return tickets.map(({ id, number, title, state }) => ({
      __typename: 'TicketHit',
      id,
      number,
      title,
      state,
    }));
  }

  private async changeHits(principal: Principal, text: string, first: number): Promise<SearchHit[]> {
    const now = this.clock.now();
    return (await this.changes.hits(principal, text, now, first)).map(({ id, number, content, change }) => ({
      __typename: 'ChangeHit',
      id,
      number,
      title: content.title,
      state: changeState(change, now),
    }));
  }

  private async articleHits(principal: Principal, text: string, first: number): Promise<SearchHit[]> {
    const languages = readingLanguages(null, principal.language);
    const hits = await this.articles.hits(text, languages, this.clock.now(), first);
    return hits.map((hit) => ({ __typename: 'ArticleHit', ...hit }));
  }
}
