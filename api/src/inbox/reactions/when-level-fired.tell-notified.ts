import type { TicketLevelFired } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { WhatItIsAbout } from '../queries/what-it-is-about.ts';
import { tellMany } from '../store/tell.ts';

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
    this.journal.withinMany(['LevelFired'], (tx, recorded) =>
      // The type decides the shape.
      this.tell(tx, recorded as readonly Recorded<TicketLevelFired>[]),
    );
  }

  private async tell(tx: Tx, recorded: readonly Recorded<TicketLevelFired>[]): Promise<void> {
    const calling = recorded.filter(({ fact }) => fact.notified.length > 0);
    const about = await this.about.tickets(
      tx,
      calling.map(({ stream }) => stream),
    );
    await tellMany(
      tx,
      calling.flatMap(({ stream, fact, at }) => {
        const named = about.get(stream);
        if (!named) return [];
        const { level, loop, arming, dueAt, firedAt, cause, notified } = fact;
        const { name, ...which } = named;
        const key = `escalation:${stream}:${arming}:${level}:${loop}`;
        const payload = { ...name, level, loop, dueAt, firedAt, cause };
        return [{ people: notified, news: { ...which, kind: 'escalation' as const, key, payload, at } }];
      }),
    );
  }
}
