import type { ChangeStreamFact } from '@baton/effective-dating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { People } from '../../directory/queries/people.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

type ChangeEnded = Extract<ChangeStreamFact, { type: 'ChangeWithdrawn' | 'ChangeRolledBack' }>;

/** Whoever was told that something will change is told that it does not, or no longer does. */
@Injectable()
export class WhenChangeEndedTellAgents implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;

  constructor(journal: Journal, people: People) {
    this.journal = journal;
    this.people = people;
  }

  onModuleInit(): void {
    this.journal.within(['ChangeWithdrawn', 'ChangeRolledBack'], (manager, recorded) =>
      // The types decide the shape.
      this.tell(manager, recorded as Recorded<ChangeEnded>),
    );
  }

  private async tell(manager: Tx, { stream, fact, at }: Recorded<ChangeEnded>): Promise<void> {
    if (fact.type === 'ChangeWithdrawn' && !fact.wasPublished) return;
    const { number, title, department, reason, scope } = fact;
    await tell(manager, await this.people.answering(manager, scope.markets), {
      kind: 'change_announced',
      key: `ended:${stream}`,
      changeId: idOf(stream),
      payload: {
        number,
        title,
        department,
        ended: fact.type === 'ChangeWithdrawn' ? 'withdrawn' : 'rolled_back',
        reason,
      },
      at,
    });
  }
}
