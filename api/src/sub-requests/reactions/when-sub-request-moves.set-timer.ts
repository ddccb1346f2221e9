import { ringsAt } from '@baton/sub-request';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { SubRequestBook } from '../queries/sub-request-book.ts';
import { idOf, prefix } from '../stream.ts';
import { ringKey, ringTask } from '../timer.ts';

/**
 * One durable job for each sub-request whose clock runs, set in the transaction that moves it. It is never taken back: what
 * rings is decided when it rings, on the sub-request as it then is.
 */
@Injectable()
export class WhenSubRequestMovesSetTimer implements OnModuleInit {
  private readonly journal: Journal;
  private readonly jobs: Jobs;
  private readonly book: SubRequestBook;

  constructor(journal: Journal, jobs: Jobs, book: SubRequestBook) {
    this.journal = journal;
    this.jobs = jobs;
    this.book = book;
  }

  onModuleInit(): void {
    this.journal.follow(prefix, async (tx, stream) => {
      const one = await this.book.asKept(tx, idOf(stream));
      const runAt = ringsAt(one);
      if (runAt === null) return;
      await this.jobs.add(tx, ringTask, { subRequestId: one.id }, { runAt, key: ringKey(one.id) });
    });
  }
}
