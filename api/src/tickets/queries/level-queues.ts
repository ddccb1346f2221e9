import { nextDue, type Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StandIns } from '../../duty/queries/stand-ins.ts';
import { Clock, type Instant } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import type { StandingIn } from '../../platform/identity/standing-in.ts';
import { callKeys, rulingKeys } from '../policies/level-calls.ts';
import { TicketRow } from '../store/rows.ts';
import { ticketOf } from '../store/ticket-row.ts';
import { goOnAfter, placeOf, waitingFor, type LevelSelection } from './level-selection.ts';
import { narrow } from './ticket-filter.ts';

export interface NextLevel {
  readonly level: number;
  readonly dueAt: Instant;
}

export interface WaitingTicket {
  readonly ticket: Ticket;
  readonly standing: StandingIn;
  readonly nextLevel: NextLevel | null;
}

export interface WaitingPage {
  readonly waiting: readonly WaitingTicket[];
  readonly total: number;
  readonly next: string | null;
}

/** Tickets that wait for somebody: whom levels called, and who may rule. */
@Injectable()
export class LevelQueues {
  private readonly database: DataSource;
  private readonly standIns: StandIns;
  private readonly clock: Clock;

  constructor(database: DataSource, standIns: StandIns, clock: Clock) {
    this.database = database;
    this.standIns = standIns;
    this.clock = clock;
  }

  /** What breaches next first; what has breached stands before it, the longest first, because its due instant lies back. */
  async of(
    principal: Principal,
    selection: LevelSelection,
    first: number,
    after: string | null,
  ): Promise<WaitingPage> {
    const standing = await this.standIns.of(this.database.manager, principal.id, this.clock.now());
    const waiting = { calls: callKeys(standing), rulings: rulingKeys(principal), self: principal.id };
    const query = this.database.manager
      .createQueryBuilder(TicketRow, 'ticket')
      .select(['ticket.id', 'ticket.number', 'ticket.body'])
      .where(...waitingFor(waiting));
    narrow(query, principal, selection);
    const total = await query.getCount();
    goOnAfter(query, 'ticket.next_due_at', after);
    const rows = await query
      .orderBy('ticket.nextDueAt', 'ASC', 'NULLS LAST')
      .addOrderBy('ticket.number')
      .take(first + 1)
      .getMany();
    const tickets = rows.slice(0, first).map(ticketOf);
    const levels = await this.nextLevels(tickets);
    const last = rows.length > first ? tickets.at(-1) : undefined;
    return {
      waiting: tickets.map((ticket) => ({ ticket, standing, nextLevel: levels.get(ticket.id) ?? null })),
      total,
      next: last ? placeOf(nextDue(last.clocks), last.number) : null,
    };
  }

  private async nextLevels(tickets: readonly Ticket[]): Promise<ReadonlyMap<string, NextLevel>> {
    if (tickets.length === 0) return new Map();
    const rows: { id: string; level: number; at: Date }[] = await this.database.query(
      `SELECT ticket_id AS id, level, level_at AS at FROM ticket_timers
       WHERE ticket_id = ANY ($1::uuid[]) AND level_at IS NOT NULL`,
      [tickets.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, level, at }) => [id, { level, dueAt: at.getTime() }]));
  }
}
