import type { GroupAssembled, IncidentDeclared } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { WhatItIsAbout } from '../queries/what-it-is-about.ts';
import { tellMany } from '../store/tell.ts';

/** The people of a rapid-response group know at once: of an incident, and of severity 1. */
@Injectable()
export class WhenIncidentDeclaredTellGroup implements OnModuleInit {
  private readonly journal: Journal;
  private readonly about: WhatItIsAbout;

  constructor(journal: Journal, about: WhatItIsAbout) {
    this.journal = journal;
    this.about = about;
  }

  onModuleInit(): void {
    this.journal.withinMany(['IncidentDeclared', 'GroupAssembled'], (tx, recorded) =>
      // The types decide the shape.
      this.tell(tx, recorded as readonly Recorded<IncidentDeclared | GroupAssembled>[]),
    );
  }

  private async tell(
    tx: Tx,
    recorded: readonly Recorded<IncidentDeclared | GroupAssembled>[],
  ): Promise<void> {
    const about = await this.about.tickets(
      tx,
      recorded.map(({ stream }) => stream),
    );
    await tellMany(
      tx,
      recorded.flatMap(({ stream, sequence, fact, actor, at }) => {
        const named = about.get(stream);
        if (!named) return [];
        const { name, ...which } = named;
        const people = fact.notified.filter((person) => person !== actor);
        const declared = fact.type === 'IncidentDeclared';
        const payload = {
          ...name,
          declared,
          group: declared ? fact.group : fact.departments,
          reason: declared ? fact.cause : '',
        };
        const key = `incident:${stream}:${sequence}`;
        return [{ people, news: { ...which, kind: 'incident' as const, key, payload, at } }];
      }),
    );
  }
}
