import type { OwnershipMoved } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { People } from '../../directory/queries/people.ts';
import { Staffings } from '../../duty/queries/staffings.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { WhatItIsAbout } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

/** The new owner's people have a ticket to take on, and learn why it came to them. */
@Injectable()
export class WhenOwnershipMovedTellOwner implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;
  private readonly staffings: Staffings;
  private readonly about: WhatItIsAbout;

  constructor(journal: Journal, people: People, staffings: Staffings, about: WhatItIsAbout) {
    this.journal = journal;
    this.people = people;
    this.staffings = staffings;
    this.about = about;
  }

  onModuleInit(): void {
    this.journal.within(['OwnershipMoved'], (manager, recorded) =>
      // The type decides the shape.
      this.tell(manager, recorded as Recorded<OwnershipMoved>),
    );
  }

  private async tell(
    manager: Tx,
    { stream, sequence, fact, actor, at }: Recorded<OwnershipMoved>,
  ): Promise<void> {
    const { from, to, cause } = fact;
    // What is imported is history; nobody has to do anything about it now.
    if (cause.kind === 'import') return;
    const { name, ...news } = await this.about.of(manager, stream);
    const people = (await this.people.holdingIn(manager, ['staff', 'lead'], [to])).get(to) ?? [];
    const owners = await this.staffings.withDeputies(manager, people, at);
    await tell(
      manager,
      owners.filter((person) => person !== actor),
      {
        ...news,
        kind: 'ticket_assigned',
        key: `ticket_assigned:${stream}:${sequence}`,
        payload: { ...name, department: to, from, cause },
        at,
      },
    );
  }
}
