import type { DraftFact } from '@baton/ownership-matrix';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { tell } from '../store/tell.ts';

type MatrixDrafted = Extract<DraftFact, { type: 'MatrixDrafted' }>;

/** A draft that a ruling left, by somebody who cannot take it further: the matrix owners are told that it waits for them. */
@Injectable()
export class WhenMatrixDraftedTellOwners implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;

  constructor(journal: Journal, people: People) {
    this.journal = journal;
    this.people = people;
  }

  onModuleInit(): void {
    this.journal.within(['MatrixDrafted'], (manager, recorded) =>
      // The type decides the shape.
      this.tellOwners(manager, recorded as Recorded<MatrixDrafted>),
    );
  }

  private async tellOwners(manager: Tx, { stream, fact, actor, at }: Recorded<MatrixDrafted>): Promise<void> {
    const owners = await this.people.matrixOwners(manager);
    if (actor !== null && owners.includes(actor)) return;
    const { number, title } = fact;
    await tell(manager, owners, {
      kind: 'matrix_proposed',
      key: `matrix_proposed:${stream}`,
      payload: { number, title, about: 'matrix' },
      at,
    });
  }
}
