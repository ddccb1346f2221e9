import {
  evolve,
  type Happened,
  type OwnershipCause,
  type Ticket,
  type TicketFact,
} from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { TicketRow } from './rows.ts';
import { rowOf, ticketOf } from './ticket-row.ts';

/**
 * Keeps the rows of a ticket by its facts: what is stored is what the library's `evolve` says, so the board's feed and a
 * fresh load cannot differ. The ownership history is kept beside, where the database itself refuses gap and overlap.
 */
@Injectable()
export class TicketKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.keep('ticket', (manager, stream, recorded) => this.keep(manager, stream, recorded));
  }

  private async keep(manager: EntityManager, stream: string, recorded: readonly Recorded[]): Promise<void> {
    const id = stream.slice('ticket:'.length);
    const isNew = recorded[0]?.sequence === 1;
    const row = isNew ? null : await manager.findOneByOrFail(TicketRow, { id });
    const happened = recorded.map(happenedOf);
    const after = happened.reduce<Ticket | null>(
      (ticket, each) => evolve(ticket, each),
      row && ticketOf(row),
    );
    if (after === null) return;
    // TypeORM's partial types cannot follow the library's readonly value in the jsonb column.
    const kept = rowOf(after) as never;
    if (isNew) await manager.insert(TicketRow, kept);
    else await manager.update(TicketRow, { id }, kept);
    for (const { fact, at } of happened) {
      if (fact.type === 'TicketOpened') await own(manager, id, fact.assignment.owner, at, fact.cause);
      if (fact.type === 'OwnershipMoved') {
        await manager.query(
          `UPDATE ticket_ownerships SET period = tstzrange(lower(period), $2) WHERE ticket_id = $1 AND upper_inf(period)`,
          [id, new Date(at)],
        );
        await own(manager, id, fact.to, at, fact.cause);
      }
    }
  }
}

async function own(
  manager: EntityManager,
  ticketId: string,
  department: string,
  from: number,
  cause: OwnershipCause,
): Promise<void> {
  await manager.query(
    `INSERT INTO ticket_ownerships (ticket_id, department, period, cause) VALUES ($1, $2, tstzrange($3, NULL), $4)`,
    [ticketId, department, new Date(from), JSON.stringify(cause)],
  );
}

function happenedOf({ sequence, at, actor, fact }: Recorded): Happened {
  // Only ticket facts are recorded on ticket streams.
  return { sequence, at, by: actor, fact: fact as TicketFact };
}
