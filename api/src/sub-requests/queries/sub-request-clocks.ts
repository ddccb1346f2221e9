import type { SubRequestClock, SubRequestStretch } from '@baton/contract';
import {
  WAITING_ASKER,
  explainSubRequest,
  readSubRequestClock,
  shares,
  type SubRequest,
} from '@baton/sub-request';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Calendars } from '../../calendars/queries/calendars.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';

/** Stretches that a strip can still show apart. */
const most = 100;

/** The clock of a sub-request as screens show it. */
@Injectable()
export class SubRequestClocks {
  private readonly database: DataSource;
  private readonly calendars: Calendars;
  private readonly clock: Clock;

  constructor(database: DataSource, calendars: Calendars, clock: Clock) {
    this.database = database;
    this.calendars = calendars;
    this.clock = clock;
  }

  async of(one: SubRequest): Promise<Omit<SubRequestClock, 'strip'>> {
    const { calendar } = await this.calendars.book(this.database.manager);
    const now = Math.max(this.clock.now(), one.lastFactAt);
    const reading = readSubRequestClock(one, calendar, now);
    const { run, targetSeconds, calendarCode, overdueAt } = one;
    const stopped = overdueAt === null ? 'met' : 'breached';
    return {
      run,
      state: reading.status === 'stopped' ? stopped : reading.status,
      targetSeconds,
      elapsedSeconds: Math.round(reading.elapsedSeconds),
      dueAt: toIsoOrNull(one.dueAt),
      wouldBeDueAt: reading.status === 'paused' ? toIso(reading.wouldBeDueAt) : null,
      overdueAt: toIsoOrNull(overdueAt),
      calendar: calendarCode,
      shares: shares(one, calendar, now).map(({ departmentCode, countedSeconds, waitedSeconds }) => ({
        department: departmentCode,
        countedSeconds: Math.round(countedSeconds),
        waitedSeconds: Math.round(waitedSeconds),
      })),
    };
  }

  async strip(one: SubRequest): Promise<SubRequestStretch[]> {
    const { calendar } = await this.calendars.book(this.database.manager);
    const now = Math.max(this.clock.now(), one.lastFactAt);
    return explainSubRequest(one, calendar, now)
      .slice(-most)
      .map(({ departmentCode, from, until, uncounted }) => ({
        department: departmentCode ?? one.asked,
        from: toIso(from),
        until: toIso(until),
        uncounted: uncounted && ('holdReason' in uncounted ? WAITING_ASKER : uncounted.kind),
      }));
  }
}
