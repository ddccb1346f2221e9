import type { Ticket, TicketState } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Principal } from '../../platform/identity/principal.ts';
import { TicketRow } from '../store/rows.ts';
import { ticketOf } from '../store/ticket-row.ts';
import { narrow, type TicketSelection } from './ticket-filter.ts';

export interface TicketPageOf {
  readonly tickets: readonly Ticket[];
  readonly total: number;
  readonly next: string | null;
}

/** Lists of tickets: for pages, for the board, for search. */
@Injectable()
export class TicketCards {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /** Newest first. `after` is the number of the last ticket of the page before. */
  async page(
    principal: Principal,
    selection: TicketSelection,
    first: number,
    after: string | null,
  ): Promise<TicketPageOf> {
    const limit = Math.min(Math.max(first, 1), 200);
    const all = narrow(selectTickets(this.database.manager), principal, selection);
    const total = await all.getCount();
    const from = after !== null && /^\d{1,9}$/.test(after) ? Number(after) : null;
    if (from !== null) all.andWhere('ticket.number < :from', { from });
    const rows = await all
      .orderBy('ticket.number', 'DESC')
      .take(limit + 1)
      .getMany();
    const shown = rows.slice(0, limit);
    return {
      tickets: shown.map(ticketOf),
      total,
      next: rows.length > limit ? String(shown.at(-1)?.number) : null,
    };
  }

  /** One column of the board: the most urgent first, closed ones by when they closed. */
  async column(
    manager: EntityManager,
    principal: Principal,
    selection: TicketSelection,
    state: TicketState,
    limit: number,
  ): Promise<{ tickets: Ticket[]; total: number }> {
    const query = narrow(selectTickets(manager), principal, { ...selection, states: [state] });
    const total = await query.getCount();
    const over = state === 'closed' || state === 'resolved';
    const ordered = over
      ? query.orderBy(state === 'closed' ? 'ticket.closedAt' : 'ticket.resolvedAt', 'DESC', 'NULLS LAST')
      : query.orderBy('ticket.nextDueAt', 'ASC', 'NULLS LAST').addOrderBy('ticket.severity');
    const rows = await ordered.addOrderBy('ticket.number').take(limit).getMany();
    return { tickets: rows.map(ticketOf), total };
  }

  /** In the order of the ids; null for those that the person may not see. */
  async seen(principal: Principal, ids: readonly string[]): Promise<(Ticket | null)[]> {
    const query = narrow(selectTickets(this.database.manager), principal, {});
    const rows = await query.andWhere('ticket.id = ANY (:ids)', { ids: [...ids] }).getMany();
    const byId = new Map(rows.map((row) => [row.id, ticketOf(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Open tickets in the scope of a policy change, for its page. */
  async marked(principal: Principal, changeId: string, limit: number): Promise<Ticket[]> {
    const query = narrow(selectTickets(this.database.manager), principal, {});
    query.andWhere(':changeId = ANY (ticket.changes)', { changeId }).andWhere(`ticket.state <> 'closed'`);
    return (await query.orderBy('ticket.number', 'DESC').take(limit).getMany()).map(ticketOf);
  }
}

function selectTickets(manager: EntityManager): SelectQueryBuilder<TicketRow> {
  return manager
    .createQueryBuilder(TicketRow, 'ticket')
    .select(['ticket.id', 'ticket.number', 'ticket.body'])
    .where('TRUE');
}
