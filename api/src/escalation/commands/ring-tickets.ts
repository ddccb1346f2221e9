import { decideRing } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Stretch } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { TicketSurroundings } from '../../tickets/queries/ticket-surroundings.ts';
import type { TimerToSet } from '../store/ticket-timers.ts';
import { SetTimers, timerOf } from './set-timers.ts';

/** Timers of tickets rang: record what is due by now. Rings too early, too late or twice do no harm. */
@Injectable()
export class RingTickets {
  private readonly book: TicketBook;
  private readonly surroundings: TicketSurroundings;
  private readonly journal: Journal;
  private readonly timers: SetTimers;
  private readonly clock: Clock;

  constructor(
    book: TicketBook,
    surroundings: TicketSurroundings,
    journal: Journal,
    timers: SetTimers,
    clock: Clock,
  ) {
    this.book = book;
    this.surroundings = surroundings;
    this.journal = journal;
    this.timers = timers;
    this.clock = clock;
  }

  /** How many it could look at: a ticket that somebody else has in hand is left for later. */
  async ring(tx: Tx, ticketIds: readonly string[]): Promise<number> {
    const tickets = await this.book.freeForHouse(tx, ticketIds);
    const around = await this.surroundings.ofMany(tx, tickets, { now: this.clock.now(), by: null });
    const stretches: Stretch[] = [];
    const early: TimerToSet[] = [];
    for (const ticket of tickets) {
      const surroundings = around.get(ticket.id);
      if (!surroundings) continue;
      const facts = decideRing(ticket, surroundings);
      if (facts.length > 0) {
        const moments = [{ facts, actor: null, at: surroundings.now }];
        stretches.push({ stream: `ticket:${ticket.id}`, version: ticket.version, moments });
      } else {
        // Rang before its time (a clock was set back, or the ticket has moved since): set it to when it is due.
        early.push(timerOf(ticket, surroundings));
      }
    }
    await this.journal.recordMany(tx, stretches);
    await this.timers.again(tx, early);
    return tickets.length;
  }
}
