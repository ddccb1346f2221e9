import type { TicketFilter, TicketOrder } from '@baton/contract';
import { nextDue, type Ticket, type TicketState } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { TicketRow } from '../store/rows.ts';
import { ticketOf } from '../store/ticket-row.ts';
import { goOnAfter, placeOf } from './level-selection.ts';
import { dueBy, narrow, type TicketSelection } from './ticket-filter.ts';

export interface TicketPageOf {
  readonly tickets: readonly Ticket[];
  readonly total: number;
  readonly next: string | null;
}

/** Lists of tickets: for pages, for the board, for search. */
@Injectable()
export class TicketCards {
  private readonly database: DataSource;
  private readonly clock: Clock;

  constructor(database: DataSource, clock: Clock) {
    this.database = database;
    this.clock = clock;
  }

  /** In the order asked for. `after`: the `next` of the page before. */
  async page(
    principal: Principal,
    { due, ...selection }: TicketSelection & Pick<TicketFilter, 'due'>,
    order: TicketOrder,
    first: number,
    after: string | null,
  ): Promise<TicketPageOf> {
    const limit = Math.min(Math.max(first, 1), 200);
    const asked = { ...selection, dueBy: dueBy(due, this.clock.now()) };
    const all = narrow(selectTickets(this.database.manager), principal, asked);
    const total = await all.getCount();
    const rows = await inOrder(all, order, after)
      .take(limit + 1)
      .getMany();
    const tickets = rows.slice(0, limit).map(ticketOf);
    const last = rows.length > limit ? tickets.at(-1) : undefined;
    return { tickets, total, next: last ? nextPlace(last, order) : null };
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

/** By due instant and number, or by number alone, the newest first; going on after a place of that order. */
function inOrder(
  query: SelectQueryBuilder<TicketRow>,
  order: TicketOrder,
  after: string | null,
): SelectQueryBuilder<TicketRow> {
  if (order === 'due') {
    goOnAfter(query, 'ticket.next_due_at', after);
    return query.orderBy('ticket.nextDueAt', 'ASC', 'NULLS LAST').addOrderBy('ticket.number');
  }
  const from = after !== null && /^\d{1,9}$/.test(after) ? Number(after) : null;
  if (from !== null) query.andWhere('ticket.number < :from', { from });
  return query.orderBy('ticket.number', 'DESC');
}

function nextPlace({ number, clocks }: Ticket, order: TicketOrder): string {
  return order === 'due' ? placeOf(nextDue(clocks), number) : String(number);
}

function selectTickets(manager: EntityManager): SelectQueryBuilder<TicketRow> {
  return manager
    .createQueryBuilder(TicketRow, 'ticket')
    .select(['ticket.id', 'ticket.number', 'ticket.body'])
    .where('TRUE');
}
