import type { ClockStretch } from '@baton/contract';
import type { Ticket } from '@baton/ticket-lifecycle';
import { workingSecondsBetween } from '@baton/working-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Calendars } from '../../directory/queries/calendars.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';

/** The interval log of a ticket's clocks with the working time in each stretch. */
@Injectable()
export class ClockStrips {
  private readonly database: DataSource;
  private readonly calendars: Calendars;
  private readonly clock: Clock;

  constructor(database: DataSource, calendars: Calendars, clock: Clock) {
    this.database = database;
    this.calendars = calendars;
    this.clock = clock;
  }

  async of(ticket: Ticket): Promise<ClockStretch[]> {
    const { calendar } = await this.calendars.book(this.database.manager);
    const now = this.clock.now();
    return ticket.clockLog.map((segment) => {
      const until = segment.until ?? Math.max(now, segment.from);
      const paused = segment.pausedReason ?? null;
      return {
        kind: segment.kind,
        department: segment.departmentCode,
        calendar: segment.calendarCode,
        from: toIso(segment.from),
        until: toIsoOrNull(segment.until),
        pausedBecause: paused === 'on_hold' ? (segment.holdReason ?? paused) : paused,
        workingSeconds:
          paused === null
            ? Math.round(workingSecondsBetween(calendar(segment.calendarCode), segment.from, until))
            : 0,
      };
    });
  }
}
