import type { TicketSeries } from '@baton/contract';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { NotSignedInError } from '../../platform/graphql/format-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SeriesBook } from '../queries/ticket-series.ts';

@Resolver()
export class TicketSeriesResolver {
  private readonly book: SeriesBook;

  constructor(book: SeriesBook) {
    this.book = book;
  }

  @Query()
  ticketSeries(
    @Args() { id }: { id: string },
    @Context() { principal }: RequestContext,
  ): Promise<TicketSeries | null> {
    if (!principal) throw new NotSignedInError();
    return this.book.see(principal, id);
  }
}
