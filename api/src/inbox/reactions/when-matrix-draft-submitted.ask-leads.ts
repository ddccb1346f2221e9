import type { DraftFact } from '@baton/ownership-matrix';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { tell } from '../store/tell.ts';

type MatrixDraftSubmitted = Extract<DraftFact, { type: 'MatrixDraftSubmitted' }>;

/** The leads of the departments whose duties change sign; asked again when other content is submitted. */
@Injectable()
export class WhenMatrixDraftSubmittedAskLeads implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;

  constructor(journal: Journal, people: People) {
    this.journal = journal;
    this.people = people;
  }

  onModuleInit(): void {
    this.journal.within(['MatrixDraftSubmitted'], (manager, recorded) =>
      // The type decides the shape.
      this.ask(manager, recorded as Recorded<MatrixDraftSubmitted>),
    );
  }

  private async ask(manager: Tx, { stream, fact, actor, at }: Recorded<MatrixDraftSubmitted>): Promise<void> {
    const { number, title, contentHash, concerned } = fact;
    const leads = await this.people.holdingIn(manager, ['lead'], concerned);
    for (const department of concerned) {
      const asked = (leads.get(department) ?? []).filter((id) => id !== actor);
      const key = `matrix_review:${stream}:${department}:${contentHash}`;
      await tell(manager, asked, {
        kind: 'matrix_review',
        key,
        payload: { number, title, department, about: 'matrix' },
        at,
      });
    }
  }
}
