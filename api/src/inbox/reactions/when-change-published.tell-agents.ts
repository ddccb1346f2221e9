import type { ChangeStreamFact } from '@baton/effective-dating';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Receipts } from '../../changes/queries/receipts.ts';
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
  private readonly receipts: Receipts;

  constructor(journal: Journal, people: People, receipts: Receipts) {
    this.journal = journal;
    this.people = people;
    this.receipts = receipts;
  }

  onModuleInit(): void {
    this.journal.within(['ChangePublished'], (manager, recorded) =>
      // The type decides the shape.
      this.tell(manager, recorded as Recorded<ChangePublished>),
    );
  }

  private async tell(manager: EntityManager, { stream, fact, at }: Recorded<ChangePublished>): Promise<void> {
    const { number, title, department, mustRead, late, terms } = fact;
    const id = idOf(stream);
    // Of a must-read exactly those are told who are asked for a receipt.
    const agents = mustRead
      ? await this.receipts.askedFor(manager, id)
      : await this.people.answering(manager, terms.scope.markets);
    await tell(manager, agents, {
      kind: mustRead ? 'must_read' : 'change_announced',
      key: `published:${stream}`,
      changeId: id,
      payload: { number, title, department, effectiveFrom: terms.from, effectiveUntil: terms.until, late },
      at,
    });
  }
}
