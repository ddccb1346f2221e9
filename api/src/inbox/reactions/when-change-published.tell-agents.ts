import type { ChangeStreamFact } from '@baton/effective-dating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { People } from '../../directory/queries/people.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

type ChangePublished = Extract<ChangeStreamFact, { type: 'ChangePublished' }>;

/** In the transaction that publishes: whoever answers customers it concerns finds it in the inbox, or nobody does. */
@Injectable()
export class WhenChangePublishedTellAgents implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;

  constructor(journal: Journal, people: People) {
    this.journal = journal;
    this.people = people;
  }

  onModuleInit(): void {
    this.journal.within(['ChangePublished'], (manager, recorded) =>
      // The type decides the shape.
      this.tell(manager, recorded as Recorded<ChangePublished>),
    );
  }

  private async tell(manager: Tx, { stream, fact, at }: Recorded<ChangePublished>): Promise<void> {
    const { number, title, department, mustRead, late, terms } = fact;
    // Of a must-read the same people are asked for a receipt.
    await tell(manager, await this.people.answering(manager, terms.scope.markets), {
      kind: mustRead ? 'must_read' : 'change_announced',
      key: `published:${stream}`,
      changeId: idOf(stream),
      payload: { number, title, department, effectiveFrom: terms.from, effectiveUntil: terms.until, late },
      at,
    });
  }
}
