import type { TicketFact } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import type { StreamChange } from '../../platform/journal/hooks.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { TicketSurroundings } from '../../tickets/queries/ticket-surroundings.ts';
import { SetTimers, timerOf } from '../commands/set-timers.ts';

/** Facts that can change when a ticket next wants attention by time. A comment, say, cannot. */
const moving: ReadonlySet<TicketFact['type']> = new Set([
  'TicketOpened',
  'OwnershipMoved',
  'ClocksMoved',
  'ClockBreached',
  'TicketResolved',
  'TicketClosed',
  'TicketDisputed',
  'RulingOverdue',
  'RulingGiven',
  'DisputeWithdrawn',
  'TicketReclassified',
  'EscalationArmed',
  'LevelFired',
  'LevelPassed',
  'EscalationAcknowledged',
  'AcknowledgementExpired',
  'Deescalated',
  'EscalationDisarmed',
]);

/**
 * Each ticket has one timer, set in the transaction that moves the ticket: to the earliest of its next level, breach and
 * lapse. What rings is decided when it rings, on the ticket as it then is; so a timer too many does nothing, and the facts
 * themselves (ticket, path version, arming, level, loop) make a level fire once.
 */
@Injectable()
export class WhenTicketMovesSetTimer implements OnModuleInit {
  private readonly journal: Journal;
  private readonly timers: SetTimers;
  private readonly book: TicketBook;
  private readonly surroundings: TicketSurroundings;

  constructor(journal: Journal, timers: SetTimers, book: TicketBook, surroundings: TicketSurroundings) {
    this.journal = journal;
    this.timers = timers;
    this.book = book;
    this.surroundings = surroundings;
  }

  onModuleInit(): void {
    this.journal.followMany('ticket', (tx, changes) => this.set(tx, changes));
  }

  private async set(tx: Tx, changes: readonly StreamChange[]): Promise<void> {
    const moved = changes.flatMap(({ stream, recorded }) =>
      // Only ticket facts are recorded on ticket streams.
      recorded.some(({ fact }) => moving.has(fact.type as TicketFact['type']))
        ? [stream.slice('ticket:'.length)]
        : [],
    );
    if (moved.length === 0) return;
    const tickets = await this.book.manyAsKept(tx, moved);
    // As of its last fact, whenever that was.
    const around = await this.surroundings.ofMany(tx, tickets, { now: 0, by: null });
    const timers = tickets.flatMap((ticket) => {
      const surroundings = around.get(ticket.id);
      return surroundings ? [timerOf(ticket, surroundings)] : [];
    });
    await this.timers.set(tx, timers);
  }
}
