import { decideReplan } from '@baton/sub-request';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { passAmongOthers } from '../../platform/database/passage.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { SubRequestAround } from '../queries/sub-request-around.ts';
import { SubRequestBook } from '../queries/sub-request-book.ts';
import { streamOf } from '../stream.ts';
import { replanTask } from '../timer.ts';

const batch = 50;

/**
 * After an edit of a calendar: plans every open sub-request anew that counts in a former version, each in a transaction of its
 * own. Which are left is read off the sub-requests, so a killed one loses nothing and one run twice finds nothing.
 */
@Injectable()
export class ReplanSubRequests implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly transactions: Transactions;
  private readonly book: SubRequestBook;
  private readonly around: SubRequestAround;
  private readonly journal: Journal;
  private readonly clock: Clock;

  constructor(
    jobs: Jobs,
    transactions: Transactions,
    book: SubRequestBook,
    around: SubRequestAround,
    journal: Journal,
    clock: Clock,
  ) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.book = book;
    this.around = around;
    this.journal = journal;
    this.clock = clock;
  }

  onModuleInit(): void {
    this.jobs.handle(replanTask, () => this.run());
    // A command that was under way during the edit may leave one in the former version behind the back of the job.
    this.jobs.everyMinute(replanTask);
  }

  private async run(): Promise<void> {
    for (;;) {
      const ids = await this.book.outOfDate(batch);
      for (const id of ids) await this.plan(id);
      if (ids.length < batch) return;
    }
  }

  private async plan(id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await passAmongOthers(tx);
      const inHand = await this.book.forHouse(tx, id);
      if (!inHand) return;
      const { one } = inHand;
      const around = await this.around.of(tx, { now: this.clock.now(), by: null }, one.lastFactAt);
      const facts = decideReplan(one, around);
      await this.journal.record(tx, {
        stream: streamOf(id),
        version: one.version,
        facts,
        actor: null,
        at: around.now,
      });
    });
  }
}
