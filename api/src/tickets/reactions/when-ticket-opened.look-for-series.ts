import type { TicketOpened } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { seriesTask } from '../series-task.ts';

/** So many seconds later, so that a burst is looked at once. */
const pause = 2;

/** Another ticket of a problem type may make a series of those before it. What is imported is history. */
@Injectable()
export class WhenTicketOpenedLookForSeries implements OnModuleInit {
  private readonly journal: Journal;
  private readonly jobs: Jobs;

  constructor(journal: Journal, jobs: Jobs) {
    this.journal = journal;
    this.jobs = jobs;
  }

  onModuleInit(): void {
    this.journal.within(['TicketOpened'], async (tx, recorded) => {
      // The type decides the shape.
      const { cause, facts } = (recorded as Recorded<TicketOpened>).fact;
      if (cause.kind === 'import') return;
      const { problemType } = facts;
      await this.jobs.add(
        tx,
        seriesTask,
        { problemType },
        { key: `${seriesTask}:${problemType}`, inSeconds: pause },
      );
    });
  }
}
