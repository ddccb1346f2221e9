import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

/** The tickets whose clocks count in a calendar, by the versions and keepers that their rows name. */
@Injectable()
export class CalendarTickets {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /**
   * Those with an open segment in a version that is not the last, or in a calendar by which its department or market works no
   * more; a bounded number of them, and none that is put off.
   */
  async outOfDate(tx: Tx, most: number, now: Instant): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM tickets
       WHERE (clock_calendars <> '{}' AND clock_calendars && (
           SELECT coalesce(array_agg(old.calendar || '@' || old.version), '{}') FROM calendar_versions old
           WHERE EXISTS (SELECT FROM calendar_versions new WHERE new.calendar = old.calendar AND new.version > old.version))
         OR clock_keepers <> '{}' AND clock_keepers && (
           SELECT coalesce(array_agg(former.keeper), '{}') FROM (
             SELECT kind || ':' || code || ':' || calendar AS keeper FROM calendar_assignments EXCEPT
             (SELECT DISTINCT ON (kind, code) kind || ':' || code || ':' || calendar FROM calendar_assignments
              ORDER BY kind, code, version DESC)) AS former))
         AND NOT EXISTS (SELECT FROM replans_put_off WHERE ticket_id = id AND until > $2)
       ORDER BY next_due_at, id LIMIT $1`,
      [most, new Date(now)],
    );
    return rows.map(({ id }) => id);
  }

  /** How many tickets count in it now. */
  openTickets({ loaders }: RequestContext, code: string): Promise<number> {
    return loaders
      .of<string, number>(this, async (codes) => {
        const rows: { code: string; count: number }[] = await this.database.query(
          `SELECT calendar AS code, count(*)::int AS count FROM tickets,
             LATERAL (SELECT DISTINCT split_part(one, '@', 1) AS calendar FROM unnest(clock_calendars) AS one) AS counted
           WHERE clock_calendars <> '{}' AND calendar = ANY ($1) GROUP BY calendar`,
          [[...codes]],
        );
        const counts = new Map(rows.map((row) => [row.code, row.count]));
        return codes.map((one) => counts.get(one) ?? 0);
      })
      .load(code);
  }
}
