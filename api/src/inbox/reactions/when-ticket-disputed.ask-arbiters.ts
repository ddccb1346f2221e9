import type { RulingOverdue, TicketDisputed } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { WhatItIsAbout } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

/** The people behind the arbiter have a dispute to rule on; those above them when the ruling is overdue. */
@Injectable()
export class WhenTicketDisputedAskArbiters implements OnModuleInit {
  private readonly journal: Journal;
  private readonly about: WhatItIsAbout;

  constructor(journal: Journal, about: WhatItIsAbout) {
    this.journal = journal;
    this.about = about;
  }

  onModuleInit(): void {
    this.journal.within(['TicketDisputed', 'RulingOverdue'], (manager, recorded) =>
      // The types decide the shape.
      this.ask(manager, recorded as Recorded<TicketDisputed | RulingOverdue>),
    );
  }

  private async ask(
    manager: Tx,
    { stream, fact, at }: Recorded<TicketDisputed | RulingOverdue>,
  ): Promise<void> {
    const { name, ...news } = await this.about.of(manager, stream);
    const claim =
      fact.type === 'TicketDisputed'
        ? { reason: fact.text, disputeReason: fact.reason, department: fact.proposed, overdue: false }
        : { overdue: true, dueAt: fact.dueAt };
    await tell(manager, fact.notified, {
      ...news,
      kind: 'ruling_asked',
      key: `ruling_asked:${stream}:${fact.number}:${fact.type === 'RulingOverdue' ? 'overdue' : 'asked'}`,
      payload: { ...name, ...claim },
      at,
    });
  }
}
