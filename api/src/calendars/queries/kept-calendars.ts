import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../../platform/database/tx.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { seesCalendars, type CalendarUse } from '../policies/calendar-abilities.ts';
import { CalendarRow } from '../store/rows.ts';

export type { CalendarRow };

/** Letters, figures and hyphens; no code is longer or holds what PostgreSQL cannot. */
export const calendarCode = /^[A-Za-z0-9][A-Za-z0-9-]{1,39}$/;

const most = 500;

/** Calendars as they are now, and who works by them. */
@Injectable()
export class KeptCalendars implements OnModuleInit {
  private readonly database: DataSource;
  private readonly visibility: Visibility;

  constructor(database: DataSource, visibility: Visibility) {
    this.database = database;
    this.visibility = visibility;
  }

  onModuleInit(): void {
    this.visibility.of('calendar', async (principal, ids) => new Set(seesCalendars(principal) ? ids : []));
  }

  all(principal: Principal): Promise<CalendarRow[]> {
    if (!seesCalendars(principal)) return Promise.resolve([]);
    return this.database
      .getRepository(CalendarRow)
      .createQueryBuilder('calendar')
      .orderBy(`calendar.names->>'en'`)
      .addOrderBy('calendar.code')
      .take(most)
      .getMany();
  }

  async byCode(principal: Principal, code: string): Promise<CalendarRow | null> {
    if (!seesCalendars(principal) || !calendarCode.test(code)) return null;
    return this.database.getRepository(CalendarRow).findOneBy({ code });
  }

  /** Locked until the transaction ends, to decide on. */
  async forUpdate(tx: Tx, principal: Principal, code: string): Promise<CalendarRow | null> {
    if (!seesCalendars(principal) || !calendarCode.test(code)) return null;
    return tx.findOne(CalendarRow, { where: { code }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whoever asks for the same code meanwhile waits, and then finds it taken. */
  async hasCode(tx: Tx, code: string): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('calendar ' || $1, 0))`, [code]);
    return (await tx.countBy(CalendarRow, { code })) > 0;
  }

  async useOf(tx: Tx, code: string): Promise<CalendarUse> {
    return (await uses(tx, [code]))[0] ?? nobody;
  }

  /** For showing; one query for all calendars of a request. */
  useShown({ loaders }: RequestContext, code: string): Promise<CalendarUse> {
    return loaders.of<string, CalendarUse>(this, (codes) => uses(this.database.manager, codes)).load(code);
  }
}

const nobody: CalendarUse = { departments: [], markets: [], serviceLevels: [] };

async function uses(tx: Tx, codes: readonly string[]): Promise<CalendarUse[]> {
  const rows: { kind: keyof CalendarUse; code: string; calendar: string }[] = await tx.query(
    `SELECT kind, code, calendar FROM (
       SELECT 'departments' AS kind, code, calendar, position FROM departments UNION ALL
       SELECT 'markets', code, calendar, position FROM markets UNION ALL
       SELECT 'serviceLevels', code, calendar, position FROM service_levels
     ) AS users WHERE calendar = ANY ($1) ORDER BY position, code`,
    [[...codes]],
  );
  return codes.map((calendar) => {
    const own = rows.filter((row) => row.calendar === calendar);
    const of = (kind: keyof CalendarUse): string[] =>
      own.flatMap((row) => (row.kind === kind ? [row.code] : []));
    return { departments: of('departments'), markets: of('markets'), serviceLevels: of('serviceLevels') };
  });
}
