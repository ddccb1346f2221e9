import { toContractCard } from '@baton/ticket-lifecycle';
import type { TicketSeries } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId } from '../../platform/commands/fields.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { TicketCards } from './ticket-cards.ts';

interface Row {
  id: string;
  problem_type: string;
  market: string | null;
  tag: string | null;
  ticket_ids: string[];
  noticed_at: Date;
}

/** At most so many are shown to be taken together: as many as join an incident at once. */
const most = 500;

@Injectable()
export class SeriesBook {
  private readonly database: DataSource;
  private readonly cards: TicketCards;

  constructor(database: DataSource, cards: TicketCards) {
    this.database = database;
    this.cards = cards;
  }

  /** Null where none of its tickets can be seen: absent and forbidden look alike. */
  async see(principal: Principal, id: string): Promise<TicketSeries | null> {
    if (!isId(id)) return null;
    const rows: Row[] = await this.database.query('SELECT * FROM ticket_series WHERE id = $1', [id]);
    const row = rows[0];
    if (!row) return null;
    const seen = (await this.cards.seen(principal, row.ticket_ids.slice(0, most))).filter(
      (one) => one !== null,
    );
    if (seen.length === 0) return null;
    return {
      id: row.id,
      problemType: row.problem_type,
      market: row.market,
      tag: row.tag,
      noticedAt: toIso(row.noticed_at.getTime()),
      total: row.ticket_ids.length,
      tickets: seen
        .filter(
          ({ memberOf, incident, state }) =>
            !memberOf && !incident && state !== 'closed' && state !== 'resolved',
        )
        .map(toContractCard),
    };
  }
}
