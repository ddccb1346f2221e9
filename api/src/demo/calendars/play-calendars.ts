import type { INestApplicationContext } from '@nestjs/common';
import { calendarChanges, wallClockAt, withException, type Calendar } from '@baton/working-time';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { calendarsAround } from '../directory/calendars.ts';
import { personId } from '../directory/people.ts';
import { daysBefore } from '../moments.ts';

interface Edit {
  readonly code: string;
  readonly by: string;
  readonly daysAgo: number;
  readonly edited: (calendar: Calendar) => Calendar;
}

/** The first date of a weekday that lies at least so many days after `now`, in the zone of the calendar. */
function dateAfter(now: Instant, { zone }: Calendar, days: number, weekday: string): string {
  for (let ahead = days; ; ahead += 1) {
    const day = wallClockAt(zone, daysBefore(now, -ahead));
    if (day.weekday === weekday) return day.date;
  }
}

/** What people have made of the calendars that the house came with. */
function edits(now: Instant): readonly Edit[] {
  return [
    {
      code: 'logistics',
      by: 'zhou.qiang',
      daysAgo: 9,
      // The Sunday before a promotion: the warehouse works.
      edited: (calendar) =>
        withException(calendar, dateAfter(now, calendar, 9, 'sun'), {
          name: '大促备货 · open before the promotion',
          periods: [{ from: '10:00', until: '18:00' }],
        }),
    },
    {
      code: 'quality',
      by: 'grace.lim',
      daysAgo: 5,
      edited: (calendar) =>
        withException(calendar, dateAfter(now, calendar, 12, 'fri'), {
          name: 'Audit of the laboratory',
          periods: [{ from: '09:00', until: '12:00' }],
        }),
    },
  ];
}

/** Before there are tickets, which then count in calendars as they now are. */
export async function playCalendars(app: INestApplicationContext, tx: Tx, now: Instant): Promise<void> {
  const known = new Map(calendarsAround(new Date(now).getUTCFullYear()).map((one) => [one.code, one]));
  for (const { code, by, daysAgo, edited } of edits(now)) {
    const before = known.get(code);
    if (!before) throw new Error(`there is no calendar ${code}`);
    const { names, definition } = before;
    const after = edited(definition);
    const changes = calendarChanges(definition, after);
    const fact = { type: 'CalendarEdited', names, definition: after, changes };
    await app.get(Journal).record(tx, {
      stream: `calendar:${code}`,
      version: 0,
      facts: [fact],
      actor: personId(by),
      at: daysBefore(now, daysAgo),
    });
  }
}
