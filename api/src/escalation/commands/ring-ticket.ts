import { decideRing, nextRing } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { passAmongOthers } from '../../platform/database/passage.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { TicketSurroundings } from '../../tickets/queries/ticket-surroundings.ts';
import { ringTask } from '../ring-task.ts';

const payloadShape = z.object({ ticketId: z.uuid() });

/** A ticket's timer rang: record what is due by now. Rings too early, too late or twice do no harm. */
@Injectable()
export class RingTicket implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly transactions: Transactions;
  private readonly book: TicketBook;
  private readonly surroundings: TicketSurroundings;
  private readonly journal: Journal;
  private readonly clock: Clock;

  constructor(
    jobs: Jobs,
    transactions: Transactions,
    book: TicketBook,
    surroundings: TicketSurroundings,
    journal: Journal,
    clock: Clock,
  ) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.book = book;
    this.surroundings = surroundings;
    this.journal = journal;
    this.clock = clock;
  }

  onModuleInit(): void {
    this.jobs.handle(ringTask, (payload) => this.run(payloadShape.parse(payload).ticketId));
  }

  async run(ticketId: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      await passAmongOthers(manager);
      const ticket = await this.book.forHouse(manager, ticketId);
      if (!ticket) return;
      const around = await this.surroundings.of(manager, ticket, { now: this.clock.now(), by: null });
      const facts = decideRing(ticket, around);
      if (facts.length > 0) {
        await this.journal.record(manager, {
          stream: `ticket:${ticketId}`,
          version: ticket.version,
          facts,
          actor: null,
          at: around.now,
        });
      } else {
        // Rang before its time (a clock was set back, or the ticket has moved since): set it to when it is due.
        const runAt = nextRing(ticket, around);
        if (runAt !== null) {
          await this.jobs.add(manager, ringTask, { ticketId }, { runAt, key: `${ringTask}:${ticketId}` });
        }
      }
    });
  }
}
