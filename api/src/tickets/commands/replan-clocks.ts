import { setTimeout as pause } from 'node:timers/promises';
import { decideReplan } from '@baton/ticket-lifecycle';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { passAmongOthers } from '../../platform/database/passage.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal, type Stretch } from '../../platform/journal/journal.ts';
import { LOG, type Log } from '../../platform/observability/log.ts';
import { CalendarTickets } from '../queries/calendar-tickets.ts';
import { TicketBook } from '../queries/ticket-book.ts';
import { TicketSurroundings } from '../queries/ticket-surroundings.ts';
import { forgetPutOff, putOffReplan } from '../store/replans-put-off.ts';

/** Plans every ticket anew whose clocks count in a former version of a calendar, or in a former calendar of their department or market. */
export const replanClocksTask = 'replan-clocks';

/** Enough that a ticket costs a fraction of a statement, few enough that a batch holds its locks for a moment only. */
const batch = 50;
/** How often one looks again for tickets that people have in hand, in milliseconds, and how many times. */
const lookAgain = { every: 25, times: 40 };

/**
 * After an edit of a calendar, or another calendar for somebody, batch by batch, each in a transaction of its own; those due first come first. Which tickets are
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
  private readonly log: Log;

  constructor(
    jobs: Jobs,
    transactions: Transactions,
    tickets: CalendarTickets,
    book: TicketBook,
    surroundings: TicketSurroundings,
    journal: Journal,
    clock: Clock,
    @Inject(LOG) log: Log,
  ) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.tickets = tickets;
    this.book = book;
    this.surroundings = surroundings;
    this.journal = journal;
    this.clock = clock;
    this.log = log;
  }

  onModuleInit(): void {
    this.jobs.handle(replanClocksTask, () => this.run());
    // A command that was under way during the edit may leave a ticket in the former version behind the back of the job.
    this.jobs.everyMinute(replanClocksTask);
  }

  async run(): Promise<void> {
    for (let times = 0; times < lookAgain.times;) {
      const { found, planned } = await this.planBatch();
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

  private async planBatch(): Promise<{ readonly found: number; readonly planned: number }> {
    let ids: readonly string[] = [];
    try {
      return await this.transactions.run(async (tx) => {
        await passAmongOthers(tx);
        ids = await this.tickets.outOfDate(tx, batch, this.clock.now());
        return { found: ids.length, planned: ids.length === 0 ? 0 : await this.plan(tx, ids) };
      });
    } catch (error) {
      if (ids.length === 0) throw error;
      this.log.warn(
        { err: error, tickets: ids.length },
        'tickets could not be planned anew together; planning them one by one',
      );
    }
    for (const id of ids) await this.planAlone(id);
    return { found: ids.length, planned: ids.length };
  }

  /** A ticket that cannot be planned anew keeps no other from it. */
  private async planAlone(ticketId: string): Promise<void> {
    try {
      await this.transactions.run(async (tx) => {
        await passAmongOthers(tx);
        await this.plan(tx, [ticketId]);
      });
    } catch (error) {
      // Nothing is put off for a database that is away: this fails too then, and the job runs again.
      await this.transactions.run(async (tx) => {
        await passAmongOthers(tx);
        // Had it been the connection, this goes well now.
        await tx.query('SAVEPOINT again');
        const failed = await this.plan(tx, [ticketId]).then(
          () => false,
          () => true,
        );
        if (!failed) return;
        await tx.query('ROLLBACK TO SAVEPOINT again');
        this.log.error({ err: error, ticketId }, 'a ticket could not be planned anew; it is put off');
        await putOffReplan(tx, ticketId, this.clock.now());
      });
    }
  }

  /** @returns how many were planned; what people have in hand is left to them. */
  private async plan(tx: Tx, ids: readonly string[]): Promise<number> {
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
    await forgetPutOff(tx, ids);
    return stretches.length;
  }
}
