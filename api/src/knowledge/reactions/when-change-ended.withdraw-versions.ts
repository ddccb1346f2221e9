import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal } from '../../platform/journal/journal.ts';
import { withdrawVersions } from '../store/add-versions.ts';

/** In the transaction that withdraws a change or rolls it back: the former texts return at once. */
@Injectable()
export class WhenChangeEndedWithdrawVersions implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.within(['ChangeWithdrawn', 'ChangeRolledBack'], (manager, { stream, at }) =>
      withdrawVersions(manager, stream.slice(stream.indexOf(':') + 1), at),
    );
  }
}
