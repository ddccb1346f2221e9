import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../../platform/database/tx.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { seesCalendars } from '../policies/calendar-abilities.ts';
import type { CalendarUserId } from '../store/calendar-facts.ts';
import { calendarCode } from './kept-calendars.ts';

/** A department or market with the calendar that it works by. */
export interface CalendarUserShown extends CalendarUserId {
  readonly calendar: string;
  /** How often it was given another. */
  readonly version: number;
  /** Null for what it came with. */
  readonly since: Date | null;
  readonly by: string | null;
}

const table = { department: 'departments', market: 'markets' };

/** Who works by which calendar. */
@Injectable()
export class CalendarUsers implements OnModuleInit {
  private readonly database: DataSource;
  private readonly visibility: Visibility;

  constructor(database: DataSource, visibility: Visibility) {
    this.database = database;
    this.visibility = visibility;
  }

  onModuleInit(): void {
    this.visibility.of(
      'calendar-user',
      async (principal, ids) => new Set(seesCalendars(principal) ? ids : []),
    );
  }

  /** Departments and markets, in the order in which screens list them. */
  all(principal: Principal): Promise<CalendarUserShown[]> {
    if (!seesCalendars(principal)) return Promise.resolve([]);
    return this.database.query(
      `SELECT kind, code, users.calendar, version, nullif(since, 'epoch') AS since, assigned_by AS by
       FROM (SELECT 'department' AS kind, code, calendar, position FROM departments UNION ALL
             SELECT 'market', code, calendar, position FROM markets) AS users,
         LATERAL (SELECT version, since, assigned_by FROM calendar_assignments AS one
                  WHERE one.kind = users.kind AND one.code = users.code ORDER BY version DESC LIMIT 1) AS last
       ORDER BY kind, position, code`,
    );
  }

  /** Null for one that there is not. */
  async byId(
    tx: Tx,
    principal: Principal,
    { kind, code }: CalendarUserId,
    lock: '' | 'FOR UPDATE' = '',
  ): Promise<(CalendarUserId & { readonly calendar: string; readonly version: number }) | null> {
    if (!seesCalendars(principal) || !calendarCode.test(code)) return null;
    const rows: { calendar: string }[] = await tx.query(
      `SELECT calendar FROM ${table[kind]} WHERE code = $1 ${lock}`,
      [code],
    );
    if (!rows[0]) return null;
    // After the lock is had, so that whoever waited for it sees what the other did.
    const versions: { version: number }[] = await tx.query(
      'SELECT max(version) AS version FROM calendar_assignments WHERE kind = $1 AND code = $2',
      [kind, code],
    );
    return { kind, code, calendar: rows[0].calendar, version: versions[0]?.version ?? 0 };
  }
}
