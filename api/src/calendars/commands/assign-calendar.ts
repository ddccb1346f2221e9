import type { AssignCalendarInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
} from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayAssignCalendar } from '../policies/calendar-abilities.ts';
import { CalendarUsers } from '../queries/calendar-users.ts';
import { KeptCalendars } from '../queries/kept-calendars.ts';
import { calendarUserStream, type CalendarAssigned } from '../store/calendar-facts.ts';

/** A department or market works by another calendar from now on. Which tickets that moves is the tickets room's to find. */
@Injectable()
export class AssignCalendar {
  private readonly desk: CommandDesk;
  private readonly users: CalendarUsers;
  private readonly calendars: KeptCalendars;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, users: CalendarUsers, calendars: KeptCalendars, journal: Journal) {
    this.desk = desk;
    this.users = users;
    this.calendars = calendars;
    this.journal = journal;
  }

  /** Done: the code of the calendar that it now works by. */
  run(principal: Principal | null, input: AssignCalendarInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'assignCalendar', input, async ({ manager, principal: by, now }) => {
      const user = await this.users.byId(manager, by, input, 'FOR UPDATE');
      if (!user) return refused(notFound(input.kind));
      if (!mayAssignCalendar(by, user)) return refused(notAllowed('assign'));
      if (user.version !== input.expectedVersion)
        return refused(staleVersion(input.expectedVersion, user.version));
      const fields = new Fields();
      const after = await this.calendars.byCode(by, input.calendar);
      if (!after) fields.problem('calendar', 'UNKNOWN_VALUE');
      const wrong = fields.refusal();
      if (wrong || !after) return refused(wrong ?? notFound('calendar'));
      // Nothing changes, so nothing is told.
      if (after.code === user.calendar) return { done: after.code };
      const { kind, code } = user;
      const fact: CalendarAssigned = {
        type: 'CalendarAssigned',
        kind,
        code,
        before: user.calendar,
        after: after.code,
      };
      const entry = { stream: calendarUserStream(user), version: user.version, facts: [fact], at: now };
      await this.journal.record(manager, { ...entry, actor: by.id });
      return { done: after.code };
    });
  }
}
