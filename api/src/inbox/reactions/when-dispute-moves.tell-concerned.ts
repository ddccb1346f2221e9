import type { RulingGiven, TicketDisputed } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { People } from '../../directory/queries/people.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

/** The leads of both departments learn that it is disputed, and they and whoever disputed it how it was ruled. */
@Injectable()
export class WhenDisputeMovesTellConcerned implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;
  private readonly tickets: TicketBook;

  constructor(journal: Journal, people: People, tickets: TicketBook) {
    this.journal = journal;
    this.people = people;
    this.tickets = tickets;
  }

  onModuleInit(): void {
    this.journal.within(['TicketDisputed', 'RulingGiven'], (manager, recorded) =>
      // The types decide the shape.
      this.tell(manager, recorded as Recorded<TicketDisputed | RulingGiven>),
    );
  }

  private async tell(
    manager: Tx,
    { stream, fact, actor, at }: Recorded<TicketDisputed | RulingGiven>,
  ): Promise<void> {
    const ticketId = idOf(stream);
    const { number, title, owner, ownerships, disputes } = await this.tickets.asKept(manager, ticketId);
    const dispute = disputes.find((one) => one.number === fact.number);
    if (!dispute) return;
    const ruled = fact.type === 'RulingGiven' ? fact.ruling : null;
    // The ruling may have moved it within the same transaction.
    const disputing = ownerships.findLast((one) => one.from < at)?.department ?? owner;
    const departments = [disputing, dispute.proposed];
    const leads = [...(await this.people.holdingIn(manager, ['lead'], departments)).values()].flat();
    const concerned = new Set([...leads, ...(ruled && dispute.by !== null ? [dispute.by] : [])]);
    const asked = ruled ? [] : dispute.asked;
    await tell(
      manager,
      [...concerned].filter((person) => person !== actor && !asked.includes(person)),
      {
        ticketId,
        kind: 'dispute',
        key: `dispute:${stream}:${fact.number}:${ruled ? 'ruled' : 'opened'}`,
        payload: {
          number,
          title,
          department: disputing,
          proposed: dispute.proposed,
          reason: fact.text,
          ruling: ruled?.kind ?? null,
          goesTo: ruled === null || ruled.kind === 'uphold' ? null : ruled.department,
        },
        at,
      },
    );
  }
}
