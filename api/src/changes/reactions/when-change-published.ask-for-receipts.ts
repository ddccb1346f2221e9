import type { ChangeStreamFact } from '@baton/effective-dating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { askForReceipts } from '../store/keep-receipts.ts';

/**
 * Everybody who answers customers of the change's markets has to confirm a must-read. Follows the keeping of the change at
 * once, so that other rooms' reactions to the same publication find the receipts.
 */
@Injectable()
export class WhenChangePublishedAskForReceipts implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;

  constructor(journal: Journal, people: People) {
    this.journal = journal;
    this.people = people;
  }

  onModuleInit(): void {
    this.journal.follow('change', async (tx, stream, recorded) => {
      for (const each of recorded) await this.ask(tx, stream.slice('change:'.length), each);
    });
  }

  private async ask(tx: Tx, changeId: string, { fact, at }: Recorded): Promise<void> {
    // Only commands of this room record on these streams.
    const told = fact as ChangeStreamFact;
    if (told.type !== 'ChangePublished' || !told.mustRead) return;
    await askForReceipts(tx, changeId, await this.people.answering(tx, told.terms.scope.markets), at);
  }
}
