import type { CalendarPreview, QueryCalendarPreviewArgs } from '@baton/contract';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { CalendarTickets } from '../queries/calendar-tickets.ts';

/** What calendars have to do with tickets. */
@Resolver('Calendar')
export class CalendarTicketsResolver {
  private readonly tickets: CalendarTickets;

  constructor(tickets: CalendarTickets) {
    this.tickets = tickets;
  }

  @Query()
  calendarPreview(
    @Args() { code, hours }: QueryCalendarPreviewArgs,
    @Context() context: RequestContext,
  ): Promise<CalendarPreview | null> {
    return this.tickets.preview(signedIn(context), code, hours);
  }

  @ResolveField()
  openTickets(
    @Parent() { code }: { readonly code: string },
    @Context() context: RequestContext,
  ): Promise<number> {
    return this.tickets.openTickets(context, code);
  }
}
