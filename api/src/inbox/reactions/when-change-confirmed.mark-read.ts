import type { ChangeConfirmed } from '@baton/effective-dating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { markMustReadRead } from '../store/reading.ts';

/** Whoever confirmed a must-read has read the entry that asked for it. */
@Injectable()
export class WhenChangeConfirmedMarkRead implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.within(['ChangeConfirmed'], (tx, recorded) => {
      // The type decides the shape.
      const { stream, fact, at } = recorded as Recorded<ChangeConfirmed>;
      return markMustReadRead(tx, fact.personId, idOf(stream), at);
    });
  }
}
