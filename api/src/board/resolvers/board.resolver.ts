import type { Board, BoardFilter, SearchHit } from '@baton/contract';
import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql';
import { NotSignedInError } from '../../platform/graphql/format-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { JournalReader } from '../../platform/journal/journal-reader.ts';
import { writeCursor } from '../../platform/journal/cursor.ts';
import { FactFeed, type Delivery } from '../feeds/fact-feed.ts';
import { Boards } from '../queries/boards.ts';
import { Search } from '../queries/search.ts';

@Resolver()
export class BoardResolver {
  private readonly boards: Boards;
  private readonly searches: Search;
  private readonly feed: FactFeed;
  private readonly reader: JournalReader;

  constructor(boards: Boards, searches: Search, feed: FactFeed, reader: JournalReader) {
    this.boards = boards;
    this.searches = searches;
    this.feed = feed;
    this.reader = reader;
  }

  @Query()
  async cursor(): Promise<string> {
    return writeCursor(await this.reader.here());
  }

  @Query()
  async board(
    @Args('filter') filter: BoardFilter | null,
    @Context() { principal }: RequestContext,
  ): Promise<Board> {
    if (!principal) throw new NotSignedInError();
    return this.boards.board(principal, filter ?? {});
  }

  @Query()
  async search(
    @Args() { text, first }: { text: string; first?: number | null },
    @Context() { principal }: RequestContext,
  ): Promise<SearchHit[]> {
    if (!principal) throw new NotSignedInError();
    return this.searches.find(principal, text, first ?? 10);
  }

  @Subscription()
  facts(
    @Args('after') after: string | null | undefined,
    @Context() context: RequestContext,
  ): AsyncIterator<Delivery> {
    return this.feed.of(context, after ?? null);
  }
}
