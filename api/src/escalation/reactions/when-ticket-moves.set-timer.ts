import { nextRing, type TicketFact } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { TicketSurroundings } from '../../tickets/queries/ticket-surroundings.ts';
import { ringTask } from '../ring-task.ts';

/** Facts that can change when a ticket next wants attention by time. A comment, say, cannot. */
const moving: ReadonlySet<TicketFact['type']> = new Set([
  'TicketOpened',
  'OwnershipMoved',
  'ClocksMoved',
  'ClockBreached',
  'TicketResolved',
  'TicketClosed',
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
  private readonly jobs: Jobs;
  private readonly book: TicketBook;
  private readonly surroundings: TicketSurroundings;

  constructor(journal: Journal, jobs: Jobs, book: TicketBook, surroundings: TicketSurroundings) {
    this.journal = journal;
    this.jobs = jobs;
    this.book = book;
    this.surroundings = surroundings;
  }

  onModuleInit(): void {
    this.journal.follow('ticket', (manager, stream, recorded) => this.set(manager, stream, recorded));
  }

  private async set(manager: Tx, stream: string, recorded: readonly Recorded[]): Promise<void> {
    // Only ticket facts are recorded on ticket streams.
    if (!recorded.some(({ fact }) => moving.has(fact.type as TicketFact['type']))) return;
    const ticketId = stream.slice('ticket:'.length);
    const ticket = await this.book.asKept(manager, ticketId);
    const around = await this.surroundings.of(manager, ticket, { now: ticket.lastFactAt, by: null });
    const runAt = nextRing(ticket, around);
    const key = `${ringTask}:${ticketId}`;
    if (runAt === null) await this.jobs.remove(manager, key);
    else await this.jobs.add(manager, ringTask, { ticketId }, { runAt, key });
  }
}
