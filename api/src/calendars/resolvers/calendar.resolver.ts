import type { CalendarAbilities, CalendarDayOff, CalendarHistoryArgs } from '@baton/contract';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { mayEditCalendar } from '../policies/calendar-abilities.ts';
import { KeptCalendars, type CalendarRow } from '../queries/kept-calendars.ts';
import { ShownCalendars } from '../queries/shown-calendars.ts';

@Resolver('Calendar')
export class CalendarResolver {
  private readonly kept: KeptCalendars;
  private readonly shown: ShownCalendars;

  constructor(kept: KeptCalendars, shown: ShownCalendars) {
    this.kept = kept;
    this.shown = shown;
  }

  @ResolveField()
  zone(@Parent() { definition }: CalendarRow): string {
    return definition.zone;
  }

  @ResolveField()
  weekly(@Parent() { definition }: CalendarRow): object {
    return definition.weekly;
  }

  @ResolveField()
  alwaysOpen(@Parent() { definition }: CalendarRow): boolean {
    return definition.alwaysOpen ?? false;
  }

  @ResolveField()
  nextDayOff(@Parent() calendar: CalendarRow): CalendarDayOff | null {
    return this.shown.nextDayOff(calendar);
  }

  @ResolveField()
  departments(@Parent() calendar: CalendarRow, @Context() context: RequestContext): Promise<object[]> {
    return this.shown.departments(context, calendar);
  }

  @ResolveField()
  markets(@Parent() calendar: CalendarRow, @Context() context: RequestContext): Promise<object[]> {
    return this.shown.markets(context, calendar);
  }

  @ResolveField()
  serviceLevels(@Parent() calendar: CalendarRow, @Context() context: RequestContext): Promise<object[]> {
    return this.shown.serviceLevels(context, calendar);
  }

  @ResolveField()
  history(
    @Parent() calendar: CalendarRow,
    @Args() { first }: CalendarHistoryArgs,
    @Context() context: RequestContext,
  ): Promise<object[]> {
    return this.shown.history(context, calendar, first ?? 20);
  }

  @ResolveField()
  async abilities(
    @Parent() { code }: CalendarRow,
    @Context() context: RequestContext,
  ): Promise<CalendarAbilities> {
    const use = await this.kept.useShown(context, code);
    return { edit: mayEditCalendar(signedIn(context), use) };
  }
}
