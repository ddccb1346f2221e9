import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { replanClocksTask } from '../commands/replan-clocks.ts';

/** The clocks that run are planned anew by a job that exists if and only if the edit, or the other calendar, does. */
@Injectable()
export class WhenCalendarEditedReplanClocks implements OnModuleInit {
  private readonly journal: Journal;
  private readonly jobs: Jobs;

  constructor(journal: Journal, jobs: Jobs) {
    this.journal = journal;
    this.jobs = jobs;
  }

  onModuleInit(): void {
    this.journal.within(['CalendarEdited', 'CalendarAssigned'], (tx) =>
      this.jobs.add(tx, replanClocksTask, {}, { key: replanClocksTask }),
    );
  }
}
