import type { SubRequestNoted } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { SubRequestBook } from '../queries/sub-request-book.ts';
import { idOf, prefix } from '../stream.ts';

/** The ticket's own timeline and card tell of it; whoever moves a sub-request holds the ticket's lock. */
@Injectable()
export class WhenSubRequestMovesNoteOnTicket implements OnModuleInit {
  private readonly journal: Journal;
  private readonly book: SubRequestBook;
  private readonly tickets: TicketBook;

  constructor(journal: Journal, book: SubRequestBook, tickets: TicketBook) {
    this.journal = journal;
    this.book = book;
    this.tickets = tickets;
  }

  onModuleInit(): void {
    this.journal.follow(prefix, (tx, stream, recorded) => this.note(tx, stream, recorded));
  }

  private async note(tx: Tx, stream: string, recorded: readonly Recorded[]): Promise<void> {
    const { id, number, ticketId, asked, state, overdueAt } = await this.book.asKept(tx, idOf(stream));
    const ticket = await this.tickets.asKept(tx, ticketId);
    const last = recorded.at(-1);
    if (!last) return;
    const fact: SubRequestNoted = {
      type: 'SubRequestNoted',
      id,
      number,
      department: asked,
      state,
      overdue: overdueAt !== null,
      happened: recorded.map((each) => each.fact.type),
    };
    await this.journal.record(tx, {
      stream: `ticket:${ticketId}`,
      version: ticket.version,
      facts: [fact],
      actor: last.actor,
      // A ticket's own time never stands still or runs back.
      at: Math.max(last.at, ticket.lastFactAt + 1),
    });
  }
}
