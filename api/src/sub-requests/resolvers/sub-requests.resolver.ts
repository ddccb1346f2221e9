import type {
  QuerySubRequestArgs,
  QuerySubRequestsArgs,
  SubRequestCounts,
  SubRequestTerms,
} from '@baton/contract';
import type { SubRequest } from '@baton/sub-request';
import type { Ticket } from '@baton/ticket-lifecycle';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { pageSize } from '../../platform/graphql/page-size.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { SubRequestBook } from '../queries/sub-request-book.ts';
import { SubRequestQueue, type SubRequestPageOf } from '../queries/sub-request-queue.ts';
import { SubRequestTermsOf } from '../queries/sub-request-terms.ts';

@Resolver()
export class SubRequestsResolver {
  private readonly queue: SubRequestQueue;
  private readonly book: SubRequestBook;

  constructor(queue: SubRequestQueue, book: SubRequestBook) {
    this.queue = queue;
    this.book = book;
  }

  @Query()
  subRequests(
    @Args() { filter, first, after }: QuerySubRequestsArgs,
    @Context() context: RequestContext,
  ): Promise<SubRequestPageOf> {
    return this.queue.page(signedIn(context), filter ?? {}, pageSize(first, 200), after ?? null);
  }

  @Query()
  subRequest(
    @Args() { id, ticketNumber, number }: QuerySubRequestArgs,
    @Context() context: RequestContext,
  ): Promise<SubRequest | null> {
    return id
      ? this.book.see(signedIn(context), id)
      : this.book.seeNumber(signedIn(context), ticketNumber ?? 0, number ?? 0);
  }

  @Query()
  subRequestCounts(@Context() context: RequestContext): Promise<SubRequestCounts> {
    return this.queue.counts(signedIn(context));
  }
}

@Resolver('Ticket')
export class TicketSubRequestsResolver {
  private readonly book: SubRequestBook;
  private readonly terms: SubRequestTermsOf;

  constructor(book: SubRequestBook, terms: SubRequestTermsOf) {
    this.book = book;
    this.terms = terms;
  }

  @ResolveField()
  subRequests(
    @Parent() ticket: Ticket,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly SubRequest[]> {
    return loaders.of<string, SubRequest[]>(this, (ids) => this.book.ofTickets(ids)).load(ticket.id);
  }

  @ResolveField()
  subRequestTerms(
    @Parent() ticket: Ticket,
    @Context() context: RequestContext,
  ): Promise<SubRequestTerms | null> {
    return this.terms.of(signedIn(context), ticket);
  }
}
