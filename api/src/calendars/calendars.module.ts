import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { PathsModule } from '../escalation/paths.module.ts';
import { AssignCalendar } from './commands/assign-calendar.ts';
import { KeepCalendar } from './commands/keep-calendar.ts';
import { Calendars } from './queries/calendars.ts';
import { CalendarUsers } from './queries/calendar-users.ts';
import { HolidayFiles } from './queries/holiday-file.ts';
import { HolidayLibrary } from './queries/holiday-library.ts';
import { KeptCalendars } from './queries/kept-calendars.ts';
import { ShownCalendars } from './queries/shown-calendars.ts';
import { CalendarUserResolver } from './resolvers/calendar-user.resolver.ts';
import { CalendarResolver } from './resolvers/calendar.resolver.ts';
import { CalendarsResolver } from './resolvers/calendars.resolver.ts';
import { CalendarKeeper } from './store/calendar-keeper.ts';
import { CalendarRow, CalendarVersionRow } from './store/rows.ts';

/** When people work: calendars, and what they were. */
@Module({
  imports: [DirectoryModule, PathsModule, TypeOrmModule.forFeature([CalendarRow, CalendarVersionRow])],
  providers: [
    CalendarKeeper,
    AssignCalendar,
    KeepCalendar,
    Calendars,
    CalendarUsers,
    HolidayFiles,
    HolidayLibrary,
    KeptCalendars,
    ShownCalendars,
    CalendarResolver,
    CalendarUserResolver,
    CalendarsResolver,
  ],
  exports: [Calendars, CalendarUsers, KeptCalendars],
})
export class CalendarsModule {}
