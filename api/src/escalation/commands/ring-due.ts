import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock, type Instant } from '../../platform/clock/clock.ts';
import { passAmongOthers } from '../../platform/database/passage.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { LOG, type Log } from '../../platform/observability/log.ts';
import { duesBetween, putOff, takeDue } from '../store/ticket-timers.ts';
import { endOfHour, ringDueTask, ringTicketTask, wakeHourTask, wakeOf, wakesOfHour } from '../wakes.ts';
import { RingTickets } from './ring-tickets.ts';

/** Enough that a ticket costs a fraction of a statement, few enough that a batch holds its locks for a moment only. */
const batch = 100;
/** How often one looks again for tickets that people have in hand, in milliseconds, and how many times. */
const lookAgain = { every: 25, times: 40 };

/** Woken by the minute, nobody says until when. */
const untilShape = z.object({ until: z.number().default(0) });
const fromShape = z.object({ from: z.number() });
const ticketShape = z.object({ ticketId: z.uuid() });

/**
 * Rings what is due, batch by batch, each in a transaction of its own. Any number of these run at the same time, in any number
 * of processes: each takes what no other has taken. What a killed one had in hand is due still.
 */
@Injectable()
export class RingDue implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly transactions: Transactions;
  private readonly tickets: RingTickets;
  private readonly clock: Clock;
  private readonly log: Log;

  constructor(
    jobs: Jobs,
    transactions: Transactions,
    tickets: RingTickets,
    clock: Clock,
    @Inject(LOG) log: Log,
  ) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.tickets = tickets;
    this.clock = clock;
    this.log = log;
  }

  onModuleInit(): void {
    this.jobs.handle(ringDueTask, (payload) => this.run(untilShape.parse(payload).until));
    this.jobs.handle(wakeHourTask, (payload) => this.wake(fromShape.parse(payload).from));
    this.jobs.handle(ringTicketTask, (payload) => this.ringAlone(ticketShape.parse(payload).ticketId));
    // Whatever went wrong with a wake, nothing is later than this for it.
    this.jobs.everyMinute(ringDueTask);
  }

  /** @param until By when whoever woke us means; our own clock may be behind that of the database. */
  async run(until: Instant): Promise<void> {
    for (let times = 0; times < lookAgain.times;) {
      const { taken, rung } = await this.ringBatch(Math.max(until, this.clock.now()));
      if (taken === 0) return;
      if (rung > 0) {
        times = 0;
        continue;
      }
      times += 1;
      await pause(lookAgain.every);
    }
    throw new Error('tickets that are due are in hand elsewhere for long; trying again later');
  }

  private async ringBatch(until: Instant): Promise<{ readonly taken: number; readonly rung: number }> {
    let taken: readonly string[] = [];
    try {
      return await this.transactions.run(async (tx) => {
        await passAmongOthers(tx);
        taken = await takeDue(tx, until, batch);
        return { taken: taken.length, rung: taken.length === 0 ? 0 : await this.tickets.ring(tx, taken) };
      });
    } catch (error) {
      if (taken.length === 0) throw error;
      this.log.warn(
        { err: error, tickets: taken.length },
        'tickets could not be rung together; ringing them one by one',
      );
    }
    for (const ticketId of taken) await this.ringAlone(ticketId);
    return { taken: taken.length, rung: taken.length };
  }

  /** A ticket that cannot be rung keeps no other from ringing. */
  private async ringAlone(ticketId: string): Promise<void> {
    try {
      await this.transactions.run(async (tx) => {
        await passAmongOthers(tx);
        await this.tickets.ring(tx, [ticketId]);
      });
    } catch (error) {
      this.log.error({ err: error, ticketId }, 'a ticket could not be rung; it is put off');
      await this.transactions.run(async (tx) => {
        const now = this.clock.now();
        const dueAt = await putOff(tx, ticketId, now);
        if (dueAt !== null) await this.jobs.addMany(tx, [wakeOf(dueAt, now, 0)]);
      });
    }
  }

  private async wake(from: Instant): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.jobs.addMany(tx, wakesOfHour(await duesBetween(tx, from, endOfHour(from)), 0));
    });
  }
}
