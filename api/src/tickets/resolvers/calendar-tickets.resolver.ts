import type {
  CalendarPreview,
  QueryCalendarAssignmentPreviewArgs,
  QueryCalendarPreviewArgs,
} from '@baton/contract';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { CalendarPreviews } from '../queries/calendar-previews.ts';
import { CalendarTickets } from '../queries/calendar-tickets.ts';

/** What calendars have to do with tickets. */
@Resolver('Calendar')
export class CalendarTicketsResolver {
  private readonly tickets: CalendarTickets;
  private readonly previews: CalendarPreviews;

  constructor(tickets: CalendarTickets, previews: CalendarPreviews) {
    this.tickets = tickets;
    this.previews = previews;
  }

  @Query()
  calendarPreview(
    @Args() { code, hours }: QueryCalendarPreviewArgs,
    @Context() context: RequestContext,
  ): Promise<CalendarPreview | null> {
    return this.previews.ofHours(signedIn(context), code, hours);
  }

  @Query()
  calendarAssignmentPreview(
    @Args() { calendar, ...user }: QueryCalendarAssignmentPreviewArgs,
    @Context() context: RequestContext,
  ): Promise<CalendarPreview | null> {
    return this.previews.ofAssignment(signedIn(context), user, calendar);
  }

  @ResolveField()
  openTickets(
    @Parent() { code }: { readonly code: string },
    @Context() context: RequestContext,
  ): Promise<number> {
    return this.tickets.openTickets(context, code);
  }
}
