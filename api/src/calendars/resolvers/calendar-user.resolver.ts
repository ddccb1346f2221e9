import type { AssignCalendarInput, CalendarUserAbilities } from '@baton/contract';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { AssignCalendar } from '../commands/assign-calendar.ts';
import { mayAssignCalendar } from '../policies/calendar-abilities.ts';
import { CalendarUsers, type CalendarUserShown } from '../queries/calendar-users.ts';
import { ShownCalendars } from '../queries/shown-calendars.ts';

/** Who works by which calendar. */
@Resolver('CalendarUser')
export class CalendarUserResolver {
  private readonly users: CalendarUsers;
  private readonly assigning: AssignCalendar;
  private readonly shown: ShownCalendars;
  private readonly references: References;

  constructor(
    users: CalendarUsers,
    assigning: AssignCalendar,
    shown: ShownCalendars,
    references: References,
  ) {
    this.users = users;
    this.assigning = assigning;
    this.shown = shown;
    this.references = references;
  }

  @Query()
  calendarUsers(@Context() context: RequestContext): Promise<CalendarUserShown[]> {
    return this.users.all(signedIn(context));
  }

  @Mutation()
  async assignCalendar(
    @Args('input') input: AssignCalendarInput,
    @Context() context: RequestContext,
  ): ReturnType<ShownCalendars['answer']> {
    return this.shown.answer(context, input.calendar, await this.assigning.run(context.principal, input));
  }

  @ResolveField()
  since(@Parent() { since }: CalendarUserShown): string | null {
    return since && since.toISOString();
  }

  @ResolveField()
  by(@Parent() { by }: CalendarUserShown, @Context() context: RequestContext): Promise<object | null> {
    return this.references.personOrNull(context, by);
  }

  @ResolveField()
  abilities(@Parent() user: CalendarUserShown, @Context() context: RequestContext): CalendarUserAbilities {
    return { assign: mayAssignCalendar(signedIn(context), user) };
  }
}
