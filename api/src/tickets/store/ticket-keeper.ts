import {
  evolve,
  firstOwner,
  type Happened,
  type OwnershipCause,
  type Ticket,
  type TicketFact,
} from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/tx.ts';
import type { StreamChange } from '../../platform/journal/hooks.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { TicketRow } from './rows.ts';
import { rowOf, ticketOf } from './ticket-row.ts';
import { updateTickets } from './update-tickets.ts';

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
    this.journal.keepMany('ticket', (tx, changes) => this.keep(tx, changes));
  }

  private async keep(tx: Tx, changes: readonly StreamChange[]): Promise<void> {
    const before = await this.before(tx, changes);
    const [opened, moved]: [Ticket[], Ticket[]] = [[], []];
    for (const { stream, recorded } of changes) {
      const ticket = recorded.map(happenedOf).reduce<Ticket | null>(evolve, before.get(idOf(stream)) ?? null);
      if (ticket !== null) (isNew(recorded) ? opened : moved).push(ticket);
    }
    // TypeORM's partial types cannot follow the library's readonly value in the jsonb column.
    if (opened.length > 0) await tx.insert(TicketRow, opened.map(rowOf) as never);
    await updateTickets(tx, moved.map(rowOf));
    for (const { stream, recorded } of changes)
      await keepOwnership(tx, idOf(stream), recorded.map(happenedOf));
  }

  private async before(tx: Tx, changes: readonly StreamChange[]): Promise<ReadonlyMap<string, Ticket>> {
    const ids = changes.flatMap(({ stream, recorded }) => (isNew(recorded) ? [] : [idOf(stream)]));
    if (ids.length === 0) return new Map();
    const rows = await tx.findBy(TicketRow, { id: In(ids) });
    if (rows.length < ids.length) throw new Error('a fact speaks of a ticket that is not there');
    return new Map(rows.map((row) => [row.id, ticketOf(row)]));
  }
}

const idOf = (stream: string): string => stream.slice('ticket:'.length);

const isNew = (recorded: readonly Recorded[]): boolean => recorded[0]?.sequence === 1;

async function keepOwnership(tx: Tx, id: string, happened: readonly Happened[]): Promise<void> {
  for (const { fact, at } of happened) {
    if (fact.type === 'TicketOpened') await own(tx, id, firstOwner(fact), at, fact.cause);
    if (fact.type === 'OwnershipMoved') {
      await tx.query(
        `UPDATE ticket_ownerships SET period = tstzrange(lower(period), $2) WHERE ticket_id = $1 AND upper_inf(period)`,
        [id, new Date(at)],
      );
      await own(tx, id, fact.to, at, fact.cause);
    }
  }
}

async function own(
  tx: Tx,
  ticketId: string,
  department: string,
  from: number,
  cause: OwnershipCause,
): Promise<void> {
  await tx.query(
    `INSERT INTO ticket_ownerships (ticket_id, department, period, cause) VALUES ($1, $2, tstzrange($3, NULL), $4)`,
    [ticketId, department, new Date(from), JSON.stringify(cause)],
  );
}

function happenedOf({ sequence, at, actor, fact }: Recorded): Happened {
  // Only ticket facts are recorded on ticket streams.
  return { sequence, at, by: actor, fact: fact as TicketFact };
}
