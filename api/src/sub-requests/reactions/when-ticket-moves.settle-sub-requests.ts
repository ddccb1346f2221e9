import { decideTicketMoved } from '@baton/sub-request';
import { isOver, type TicketFact } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import type { StreamChange } from '../../platform/journal/hooks.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { SubRequestAround } from '../queries/sub-request-around.ts';
import { SubRequestBook } from '../queries/sub-request-book.ts';
import { streamOf } from '../stream.ts';

const settling: ReadonlySet<TicketFact['type']> = new Set([
  'OwnershipMoved',
  'TicketResolved',
  'TicketClosed',
]);

/** A resolved ticket needs no answers any more; one with a new owner goes on needing them, and the new owner asks. */
@Injectable()
export class WhenTicketMovesSettleSubRequests implements OnModuleInit {
  private readonly journal: Journal;
  private readonly tickets: TicketBook;
  private readonly book: SubRequestBook;
  private readonly around: SubRequestAround;

  constructor(journal: Journal, tickets: TicketBook, book: SubRequestBook, around: SubRequestAround) {
    this.journal = journal;
    this.tickets = tickets;
    this.book = book;
    this.around = around;
  }

  onModuleInit(): void {
    this.journal.followMany('ticket', (tx, changes) => this.settle(tx, changes));
  }

  private async settle(tx: Tx, changes: readonly StreamChange[]): Promise<void> {
    const moved = new Map(
      changes.flatMap(({ stream, recorded }) => {
        // Only ticket facts are recorded on ticket streams.
        const last = recorded.findLast(({ fact }) => settling.has(fact.type as TicketFact['type']));
        return last ? [[stream.slice('ticket:'.length), last] as const] : [];
      }),
    );
    if (moved.size === 0) return;
    const open = await this.book.openOf(tx, [...moved.keys()]);
    for (const one of open) {
      const last = moved.get(one.ticketId);
      if (!last) continue;
      const { state, owner } = await this.tickets.asKept(tx, one.ticketId);
      const around = await this.around.of(tx, { now: last.at, by: last.actor }, one.lastFactAt);
      const facts = decideTicketMoved(one, { isOver: isOver(state), owner }, around);
      if (facts.length === 0) continue;
      await this.journal.record(tx, {
        stream: streamOf(one.id),
        version: one.version,
        facts,
        actor: last.actor,
        at: around.now,
      });
    }
  }
}
