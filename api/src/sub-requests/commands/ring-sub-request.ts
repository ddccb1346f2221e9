import { decideRing, ringsAt } from '@baton/sub-request';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { passAmongOthers } from '../../platform/database/passage.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { SubRequestAround } from '../queries/sub-request-around.ts';
import { SubRequestBook } from '../queries/sub-request-book.ts';
import { streamOf } from '../stream.ts';
import { ringKey, ringTask } from '../timer.ts';

const shape = z.object({ subRequestId: z.uuid() });

/** The timer of a sub-request rang: record that it is overdue, if it is. A ring too early, too late or twice does no harm. */
@Injectable()
export class RingSubRequest implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly transactions: Transactions;
  private readonly book: SubRequestBook;
  private readonly journal: Journal;
  private readonly around: SubRequestAround;
  private readonly clock: Clock;

  constructor(
    jobs: Jobs,
    transactions: Transactions,
    book: SubRequestBook,
    journal: Journal,
    around: SubRequestAround,
    clock: Clock,
  ) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.book = book;
    this.journal = journal;
    this.around = around;
    this.clock = clock;
  }

  onModuleInit(): void {
    this.jobs.handle(ringTask, (payload) => this.ring(shape.parse(payload).subRequestId));
  }

  private async ring(id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await passAmongOthers(tx);
      const inHand = await this.book.forHouse(tx, id);
      if (!inHand) return;
      const { one } = inHand;
      const around = await this.around.of(tx, { now: this.clock.now(), by: null }, one.lastFactAt);
      const { now } = around;
      const facts = decideRing(one, around);
      if (facts.length > 0) {
        await this.journal.record(tx, {
          stream: streamOf(id),
          version: one.version,
          facts,
          actor: null,
          at: now,
        });
        return;
      }
      // Our clock may be behind that of the database, which woke us.
      const dueAt = ringsAt(one);
      if (dueAt === null) return;
      const inSeconds = Math.max(1, Math.ceil((dueAt - now) / 1000));
      await this.jobs.add(tx, ringTask, { subRequestId: id }, { inSeconds, key: ringKey(id) });
    });
  }
}
