import type { Facts } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';

export interface TicketFactsRow {
  readonly id: string;
  readonly facts: Facts;
}

/** Tickets read at once: a slice is decided before the next one is read, so memory stays the same however many there are. */
const slice = 2_000;

/** Facts of stored tickets, for deciding them again. Nothing else of them is read. */
@Injectable()
export class StoredTickets {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /** Those opened from `from` on, before `until`; the newest first, slice by slice. */
  async *openedIn(from: Instant, until: Instant): AsyncGenerator<readonly TicketFactsRow[], void> {
    let at: Date | null = null;
    let id: string | null = null;
    for (;;) {
      const rows: (TicketFactsRow & { openedAt: Date })[] = await this.database.query(
        `SELECT id, opened_at AS "openedAt", body->'facts' AS facts FROM tickets
         WHERE opened_at >= $1 AND opened_at < $2
           AND ($3::timestamptz IS NULL OR (opened_at, id) < ($3::timestamptz, $4::uuid))
         ORDER BY opened_at DESC, id DESC LIMIT ${slice}`,
        [new Date(from), new Date(until), at, id],
      );
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      if (rows.length < slice) return;
      at = last.openedAt;
      id = last.id;
    }
  }
}
