import type { LevelPassed } from '@baton/escalation-path';
import type { Ticket, TicketLevelFired } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { keepFirings } from '../store/keep-firing.ts';
import type { LevelFiringRow } from '../store/rows.ts';

/** One row for each level and loop of an arming, under a primary key that refuses a second. */
@Injectable()
export class WhenLevelFiresKeepFiring implements OnModuleInit {
  private readonly journal: Journal;
  private readonly book: TicketBook;

  constructor(journal: Journal, book: TicketBook) {
    this.journal = journal;
    this.book = book;
  }

  onModuleInit(): void {
    this.journal.withinMany(['LevelFired', 'LevelPassed'], (tx, recorded) => this.keep(tx, recorded));
  }

  private async keep(tx: Tx, recorded: readonly Recorded[]): Promise<void> {
    const ids = recorded.map(({ stream }) => ticketOf(stream));
    const tickets = new Map((await this.book.manyAsKept(tx, ids)).map((ticket) => [ticket.id, ticket]));
    const rows = recorded.flatMap(({ stream, fact }) => {
      const ticket = tickets.get(ticketOf(stream));
      // The journal was asked for these two types only.
      return ticket ? [rowOf(ticket, fact as TicketLevelFired | LevelPassed)] : [];
    });
    await keepFirings(tx, rows);
  }
}

const ticketOf = (stream: string): string => stream.slice('ticket:'.length);

function rowOf(
  { id, assignment, escalation }: Ticket,
  firing: TicketLevelFired | LevelPassed,
): LevelFiringRow {
  return {
    ticketId: id,
    path: escalation?.pathCode ?? assignment.path,
    pathVersion: escalation?.pathVersion ?? assignment.pathVersion,
    arming: firing.arming,
    level: firing.level,
    loop: firing.loop,
    dueAt: firing.dueAt,
    ...(firing.type === 'LevelFired' ? fired(firing) : passed(firing)),
  };
}

function fired(
  firing: TicketLevelFired,
): Pick<LevelFiringRow, 'firedAt' | 'passedBecause' | 'reason' | 'notified'> {
  const reason = firing.cause.kind === 'manual' ? firing.cause.reason : null;
  return { firedAt: firing.firedAt, passedBecause: null, reason, notified: [...firing.notified] };
}

function passed(
  firing: LevelPassed,
): Pick<LevelFiringRow, 'firedAt' | 'passedBecause' | 'reason' | 'notified'> {
  const reason = firing.reason.kind === 'skipped' ? firing.reason.reason : null;
  // Of an empty level it is worth knowing whom it lacked.
  const passedBecause = firing.reason.kind === 'empty' ? firing.reason.why : firing.reason.kind;
  return { firedAt: firing.passedAt, passedBecause, reason, notified: [] };
}
