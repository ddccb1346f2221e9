import type { DisputeWithdrawn, RulingGiven, TicketDisputed } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { People } from '../../directory/queries/people.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

type Moved = TicketDisputed | RulingGiven | DisputeWithdrawn;

/** The leads of both departments learn that it is disputed, and they and whoever disputed it how it ended; who was asked to rule, that nobody has to any more. */
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
    this.journal.within(['TicketDisputed', 'RulingGiven', 'DisputeWithdrawn'], (manager, recorded) =>
      // The types decide the shape.
      this.tell(manager, recorded as Recorded<Moved>),
    );
  }

  private async tell(manager: Tx, { stream, fact, actor, at }: Recorded<Moved>): Promise<void> {
    const ticketId = idOf(stream);
    const { number, title, owner, ownerships, disputes } = await this.tickets.asKept(manager, ticketId);
    const dispute = disputes.find((one) => one.number === fact.number);
    if (!dispute) return;
    const ruled = fact.type === 'RulingGiven' ? fact.ruling : null;
    // The ruling may have moved it within the same transaction.
    const disputing = ownerships.findLast((one) => one.from < at)?.department ?? owner;
    const departments = [disputing, dispute.proposed];
    const leads = [...(await this.people.holdingIn(manager, ['lead'], departments)).values()].flat();
    const isOver = fact.type !== 'TicketDisputed';
    const released = fact.type === 'DisputeWithdrawn' ? dispute.asked : [];
    const concerned = new Set([
      ...leads,
      ...released,
      ...(isOver && dispute.by !== null ? [dispute.by] : []),
    ]);
    const asked = isOver ? [] : dispute.asked;
    await tell(
      manager,
      [...concerned].filter((person) => person !== actor && !asked.includes(person)),
      {
        ticketId,
        kind: 'dispute',
        key: `dispute:${stream}:${fact.number}:${isOver ? 'ruled' : 'opened'}`,
        payload: {
          number,
          title,
          department: disputing,
          proposed: dispute.proposed,
          reason: fact.text,
          ruling: fact.type === 'DisputeWithdrawn' ? 'withdrawn' : (ruled?.kind ?? null),
          goesTo: ruled === null || ruled.kind === 'uphold' ? null : ruled.department,
        },
        at,
      },
    );
  }
}
