import type { TicketLevelFired } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { WhatItIsAbout } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

/** Everybody whom the level called, once for each firing. */
@Injectable()
export class WhenLevelFiredTellNotified implements OnModuleInit {
  private readonly journal: Journal;
  private readonly about: WhatItIsAbout;

  constructor(journal: Journal, about: WhatItIsAbout) {
    this.journal = journal;
    this.about = about;
  }

  onModuleInit(): void {
    this.journal.within(['LevelFired'], (manager, recorded) =>
      // The type decides the shape.
      this.tell(manager, recorded as Recorded<TicketLevelFired>),
    );
  }

  private async tell(manager: Tx, { stream, fact, at }: Recorded<TicketLevelFired>): Promise<void> {
    const { level, loop, arming, dueAt, firedAt, cause, notified } = fact;
    if (notified.length === 0) return;
    const { name, ...news } = await this.about.of(manager, stream);
    await tell(manager, notified, {
      ...news,
      kind: 'escalation',
      key: `escalation:${stream}:${arming}:${level}:${loop}`,
      payload: { ...name, level, loop, dueAt, firedAt, cause },
      at,
    });
  }
}
