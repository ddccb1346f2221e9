import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { replanTask } from '../timer.ts';

/** The clocks that run are planned anew by a job that exists if and only if the edit does. */
@Injectable()
export class WhenCalendarEditedReplanSubRequests implements OnModuleInit {
  private readonly journal: Journal;
  private readonly jobs: Jobs;

  constructor(journal: Journal, jobs: Jobs) {
    this.journal = journal;
    this.jobs = jobs;
  }

  onModuleInit(): void {
    this.journal.within(['CalendarEdited'], (tx) => this.jobs.add(tx, replanTask, {}, { key: replanTask }));
  }
}
