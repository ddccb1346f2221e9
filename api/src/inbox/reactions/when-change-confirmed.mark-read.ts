import type { ChangeConfirmed } from '@baton/effective-dating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { InboxEntryRow } from '../store/rows.ts';

/** Whoever confirmed a must-read has read the entry that asked for it. */
@Injectable()
export class WhenChangeConfirmedMarkRead implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.within(['ChangeConfirmed'], async (manager, recorded) => {
      // The type decides the shape.
      const { stream, fact, at } = recorded as Recorded<ChangeConfirmed>;
      await manager.update(
        InboxEntryRow,
        { personId: fact.personId, changeId: idOf(stream), kind: 'must_read', readAt: IsNull() },
        { readAt: at },
      );
    });
  }
}
