import { setTimeout as pause } from 'node:timers/promises';
import { decideReplan } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { passAmongOthers } from '../../platform/database/passage.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal, type Stretch } from '../../platform/journal/journal.ts';
import { CalendarTickets } from '../queries/calendar-tickets.ts';
import { TicketBook } from '../queries/ticket-book.ts';
import { TicketSurroundings } from '../queries/ticket-surroundings.ts';

/** Plans every ticket anew whose clocks count in a former version of a calendar. */
export const replanClocksTask = 'replan-clocks';

/** Enough that a ticket costs a fraction of a statement, few enough that a batch holds its locks for a moment only. */
const batch = 50;
/** How often one looks again for tickets that people have in hand, in milliseconds, and how many times. */
const lookAgain = { every: 25, times: 40 };

/**
 * After an edit of a calendar, batch by batch, each in a transaction of its own; those due first come first. Which tickets are
 * left is read off the tickets, so a killed one loses nothing and one run twice finds nothing. Every command and every ring
 * does the same for its own ticket first: nobody decides on a due instant of a former calendar meanwhile.
 */
@Injectable()
export class ReplanClocks implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly transactions: Transactions;
  private readonly tickets: CalendarTickets;
  private readonly book: TicketBook;
  private readonly surroundings: TicketSurroundings;
  private readonly journal: Journal;
  private readonly clock: Clock;

  constructor(
    jobs: Jobs,
    transactions: Transactions,
    tickets: CalendarTickets,
    book: TicketBook,
    surroundings: TicketSurroundings,
    journal: Journal,
    clock: Clock,
  ) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.tickets = tickets;
    this.book = book;
    this.surroundings = surroundings;
    this.journal = journal;
    this.clock = clock;
  }

  onModuleInit(): void {
    this.jobs.handle(replanClocksTask, () => this.run());
    // A command that was under way during the edit may leave a ticket in the former version behind the back of the job.
    this.jobs.everyMinute(replanClocksTask);
  }

  async run(): Promise<void> {
    for (let times = 0; times < lookAgain.times;) {
      const { found, planned } = await this.transactions.run((tx) => this.planBatch(tx));
      if (found === 0) return;
      if (planned > 0) {
        times = 0;
        continue;
      }
      times += 1;
      await pause(lookAgain.every);
    }
    throw new Error('tickets to be planned anew are in hand elsewhere for long; trying again later');
  }

  private async planBatch(tx: Tx): Promise<{ readonly found: number; readonly planned: number }> {
    await passAmongOthers(tx);
    const ids = await this.tickets.outOfDate(tx, batch);
    if (ids.length === 0) return { found: 0, planned: 0 };
    const tickets = await this.book.freeForHouse(tx, ids);
    const around = await this.surroundings.ofMany(tx, tickets, { now: this.clock.now(), by: null });
    const stretches = tickets.flatMap((ticket): Stretch[] => {
      const surroundings = around.get(ticket.id);
      const facts = surroundings ? decideReplan(ticket, surroundings) : [];
      if (!surroundings || facts.length === 0) return [];
      const moments = [{ facts, actor: null, at: surroundings.now }];
      return [{ stream: `ticket:${ticket.id}`, version: ticket.version, moments }];
    });
    await this.journal.recordMany(tx, stretches);
    return { found: ids.length, planned: stretches.length };
  }
}
