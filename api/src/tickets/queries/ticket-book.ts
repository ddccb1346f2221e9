import type { Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { isId } from '../../platform/commands/fields.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { maySeeTicket } from '../policies/ticket-access.ts';
import { TicketRow } from '../store/rows.ts';
import { ticketOf } from '../store/ticket-row.ts';

/** Loading is authorizing: for people there is no way to a ticket but through here. Absent and forbidden look alike. */
@Injectable()
export class TicketBook {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  async see(principal: Principal, id: string): Promise<Ticket | null> {
    return isId(id) ? seen(principal, await this.database.getRepository(TicketRow).findOneBy({ id })) : null;
  }

  async seeNumber(principal: Principal, number: number): Promise<Ticket | null> {
    if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) return null;
    return seen(principal, await this.database.getRepository(TicketRow).findOneBy({ number }));
  }

  /** For a command of a person: the row stays locked until the transaction ends. */
  async forDecision(manager: EntityManager, principal: Principal, id: string): Promise<Ticket | null> {
    return isId(id) ? seen(principal, await locked(manager, id)) : null;
  }

  /** Those of them that the person may see, as they are, unlocked. */
  async seeMany(manager: EntityManager, principal: Principal, ids: readonly string[]): Promise<Ticket[]> {
    const rows = await manager.find(TicketRow, { where: { id: In([...ids]) }, order: { id: 'ASC' } });
    return rows.flatMap((row) => seen(principal, row) ?? []);
  }

  /** Which ticket has this number, for whoever then locks and asks for access. */
  async idOfNumber(manager: EntityManager, number: number): Promise<string | null> {
    if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) return null;
    return (await manager.findOne(TicketRow, { select: { id: true }, where: { number } }))?.id ?? null;
  }

  /** The incident of which a ticket is part, for whoever then locks both. */
  async incidentOf(manager: EntityManager, id: string): Promise<string | null> {
    const row = await manager.findOne(TicketRow, { select: { id: true, incidentId: true }, where: { id } });
    return row?.incidentId ?? null;
  }

  /** For the house itself: timers and reactions. Null when there is none. */
  async forHouse(manager: EntityManager, id: string): Promise<Ticket | null> {
    const row = await locked(manager, id);
    return row && ticketOf(row);
  }

  /** Many at once, for the house itself. Locked in the order of ids, so that two who want many wait for each other. */
  async manyForHouse(manager: EntityManager, ids: readonly string[]): Promise<Ticket[]> {
    const rows = await manager.find(TicketRow, {
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return rows.map(ticketOf);
  }

  /** Those of them that nobody else has in hand, locked, for the house itself. */
  async freeForHouse(manager: EntityManager, ids: readonly string[]): Promise<Ticket[]> {
    const rows = await manager.find(TicketRow, {
      where: { id: In([...ids]) },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    return rows.map(ticketOf);
  }

  /** As this transaction left them, in the order of their ids. */
  async manyAsKept(manager: EntityManager, ids: readonly string[]): Promise<Ticket[]> {
    const rows = await manager.find(TicketRow, { where: { id: In([...ids]) }, order: { id: 'ASC' } });
    return rows.map(ticketOf);
  }

  /** As this transaction left it. */
  async asKept(manager: EntityManager, id: string): Promise<Ticket> {
    return ticketOf(await manager.findOneByOrFail(TicketRow, { id }));
  }
}

function locked(manager: EntityManager, id: string): Promise<TicketRow | null> {
  return manager.findOne(TicketRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

function seen(principal: Principal, row: TicketRow | null): Ticket | null {
  return row && maySeeTicket(principal, row) ? ticketOf(row) : null;
}
