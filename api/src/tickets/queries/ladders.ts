import type { LevelDue, LevelFiring } from '@baton/contract';
import { dueFirings } from '@baton/escalation-path';
import { pathSurroundings, type Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Firings } from '../../escalation/queries/firings.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import { TicketSurroundings } from './ticket-surroundings.ts';

export type PresentedFiring = Omit<LevelFiring, 'notified' | '__typename'> & {
  readonly notifiedIds: readonly string[];
};

/** Where a ticket stands on its escalation path. */
@Injectable()
export class Ladders {
  private readonly database: DataSource;
  private readonly recorded: Firings;
  private readonly surroundings: TicketSurroundings;
  private readonly clock: Clock;

  constructor(database: DataSource, recorded: Firings, surroundings: TicketSurroundings, clock: Clock) {
    this.database = database;
    this.recorded = recorded;
    this.surroundings = surroundings;
    this.clock = clock;
  }

  async firings(ticketId: string): Promise<PresentedFiring[]> {
    return (await this.recorded.of(ticketId)).map((row) => ({
      level: row.level,
      loop: row.loop,
      dueAt: toIsoOrNull(row.dueAt),
      firedAt: toIso(row.firedAt),
      passedBecause: row.passedBecause,
      reason: row.reason,
      notifiedIds: row.notified,
    }));
  }

  /** Computed as the timer does it; nothing of it is stored. */
  async next(ticket: Ticket): Promise<LevelDue | null> {
    if (ticket.escalation === null) return null;
    const moment = { now: this.clock.now(), by: null };
    const around = await this.surroundings.of(this.database.manager, ticket, moment);
    const { clockView, calendarFn } = pathSurroundings(ticket, around);
    const first = dueFirings(around.path, ticket.escalation, clockView, calendarFn)[0];
    return first ? { level: first.level, dueAt: toIso(first.dueAt) } : null;
  }
}
