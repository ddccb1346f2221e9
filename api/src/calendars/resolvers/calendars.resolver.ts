import type {
  CreateCalendarInput,
  EditCalendarInput,
  HolidayCountry,
  HolidayFile,
  PublicHolidays,
  QueryCalendarArgs,
  QueryHolidaysOfFileArgs,
  QueryPublicHolidaysArgs,
} from '@baton/contract';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { KeepCalendar } from '../commands/keep-calendar.ts';
import { HolidayFiles } from '../queries/holiday-file.ts';
import { HolidayLibrary } from '../queries/holiday-library.ts';
import { KeptCalendars, type CalendarRow } from '../queries/kept-calendars.ts';
import { ShownCalendars } from '../queries/shown-calendars.ts';

type Answer = ReturnType<ShownCalendars['answer']>;

@Resolver()
export class CalendarsResolver {
  private readonly kept: KeptCalendars;
  private readonly shown: ShownCalendars;
  private readonly library: HolidayLibrary;
  private readonly files: HolidayFiles;
  private readonly keeping: KeepCalendar;

  constructor(
    kept: KeptCalendars,
    shown: ShownCalendars,
    library: HolidayLibrary,
    files: HolidayFiles,
    keeping: KeepCalendar,
  ) {
    this.kept = kept;
    this.shown = shown;
    this.library = library;
    this.files = files;
    this.keeping = keeping;
  }

  @Query()
  calendars(@Context() context: RequestContext): Promise<CalendarRow[]> {
    return this.kept.all(signedIn(context));
  }

  @Query()
  calendar(
    @Args() { code }: QueryCalendarArgs,
    @Context() context: RequestContext,
  ): Promise<CalendarRow | null> {
    return this.kept.byCode(signedIn(context), code);
  }

  @Query()
  holidayCountries(@Context() context: RequestContext): readonly HolidayCountry[] {
    signedIn(context);
    return this.library.countries();
  }

  @Query()
  publicHolidays(
    @Args() place: QueryPublicHolidaysArgs,
    @Context() context: RequestContext,
  ): PublicHolidays | null {
    signedIn(context);
    return this.library.of(place);
  }

  @Query()
  holidaysOfFile(
    @Args() { file, hours }: QueryHolidaysOfFileArgs,
    @Context() context: RequestContext,
  ): HolidayFile {
    signedIn(context);
    return this.files.read(file, hours);
  }

  @Mutation()
  async createCalendar(
    @Args('input') input: CreateCalendarInput,
    @Context() context: RequestContext,
  ): Answer {
    return this.shown.answer(context, input.code, await this.keeping.create(context.principal, input));
  }

  @Mutation()
  async editCalendar(@Args('input') input: EditCalendarInput, @Context() context: RequestContext): Answer {
    return this.shown.answer(context, input.code, await this.keeping.edit(context.principal, input));
  }
}
