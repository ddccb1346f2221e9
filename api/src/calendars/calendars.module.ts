import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { PathsModule } from '../escalation/paths.module.ts';
import { KeepCalendar } from './commands/keep-calendar.ts';
import { Calendars } from './queries/calendars.ts';
import { HolidayFiles } from './queries/holiday-file.ts';
import { HolidayLibrary } from './queries/holiday-library.ts';
import { KeptCalendars } from './queries/kept-calendars.ts';
import { ShownCalendars } from './queries/shown-calendars.ts';
import { CalendarResolver } from './resolvers/calendar.resolver.ts';
import { CalendarsResolver } from './resolvers/calendars.resolver.ts';
import { CalendarKeeper } from './store/calendar-keeper.ts';
import { CalendarRow, CalendarVersionRow } from './store/rows.ts';

/** When people work: calendars, and what they were. */
@Module({
  imports: [DirectoryModule, PathsModule, TypeOrmModule.forFeature([CalendarRow, CalendarVersionRow])],
  providers: [
    CalendarKeeper,
    KeepCalendar,
    Calendars,
    HolidayFiles,
    HolidayLibrary,
    KeptCalendars,
    ShownCalendars,
    CalendarResolver,
    CalendarsResolver,
  ],
  exports: [Calendars, KeptCalendars],
})
export class CalendarsModule {}
