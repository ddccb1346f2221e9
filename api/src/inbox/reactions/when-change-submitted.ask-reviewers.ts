import type { ChangeStreamFact } from '@baton/effective-dating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { People } from '../../directory/queries/people.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

type ChangeSubmitted = Extract<ChangeStreamFact, { type: 'ChangeSubmitted' }>;

/** The leads of support review every change; asked again when other content is submitted. */
@Injectable()
export class WhenChangeSubmittedAskReviewers implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;

  constructor(journal: Journal, people: People) {
    this.journal = journal;
    this.people = people;
  }

  onModuleInit(): void {
    this.journal.within(['ChangeSubmitted'], (manager, recorded) =>
      // The type decides the shape.
      this.ask(manager, recorded as Recorded<ChangeSubmitted>),
    );
  }

  private async ask(manager: Tx, { stream, fact, actor, at }: Recorded<ChangeSubmitted>): Promise<void> {
    const leads = (await this.people.holdingIn(manager, ['lead'], ['support'])).get('support') ?? [];
    const { number, title, department, terms } = fact;
    await tell(
      manager,
      leads.filter((id) => id !== actor),
      {
        kind: 'change_review',
        key: `change_review:${stream}:${terms.contentHash}`,
        changeId: idOf(stream),
        payload: { number, title, department },
        at,
      },
    );
  }
}
