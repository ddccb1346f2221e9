import type { SubRequest } from '@baton/sub-request';
import type { Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { isId } from '../../platform/commands/fields.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { concernedBy, maySeeTicket } from '../../tickets/policies/ticket-access.ts';
import { isAsked } from '../policies/sub-request-access.ts';
import { SubRequestRow } from '../store/rows.ts';

export interface InHand {
  readonly one: SubRequest;
  readonly ticket: Ticket;
}

const live = ['open', 'accepted', 'returned'] as const;
/** No ticket comes near it: one open for each department, and five in all. */
const mostOfTicket = 200;

/** Loading is authorizing: for people there is no way to a sub-request but through here. Absent and forbidden look alike. */
@Injectable()
export class SubRequestBook {
  private readonly database: DataSource;
  private readonly tickets: TicketBook;

  constructor(database: DataSource, tickets: TicketBook) {
    this.database = database;
    this.tickets = tickets;
  }

  async see(principal: Principal, id: string): Promise<SubRequest | null> {
    if (!isId(id)) return null;
    return this.seen(principal, await this.database.getRepository(SubRequestRow).findOneBy({ id }));
  }

  async seeNumber(principal: Principal, ticketNumber: number, number: number): Promise<SubRequest | null> {
    if (![ticketNumber, number].every((one) => Number.isSafeInteger(one) && one > 0 && one < 2 ** 31))
      return null;
    const row = await this.database
      .getRepository(SubRequestRow)
      .createQueryBuilder('one')
      .innerJoin('tickets', 'ticket', 'ticket.id = one.ticketId')
      .where('ticket.number = :ticketNumber AND one.number = :number', { ticketNumber, number })
      .getOne();
    return this.seen(principal, row);
  }

  /** Of many tickets, in the order in which they were asked; the caller has asked for access to the tickets. */
  async ofTickets(ids: readonly string[]): Promise<SubRequest[][]> {
    const rows = await this.database.getRepository(SubRequestRow).find({
      where: { ticketId: In([...ids]) },
      order: { number: 'ASC' },
      take: mostOfTicket * ids.length,
    });
    return ids.map((id) => rows.filter(({ ticketId }) => ticketId === id).map(({ body }) => body));
  }

  /** For a command of a person: ticket and sub-request stay locked until the transaction ends, always in this order. */
  async forDecision(tx: EntityManager, principal: Principal, id: string): Promise<InHand | null> {
    const inHand = isId(id) ? await this.forHouse(tx, id) : null;
    if (!inHand) return null;
    const { one, ticket } = inHand;
    return isAsked(principal, one) || maySeeTicket(principal, concernedBy(ticket)) ? inHand : null;
  }

  /** For the house itself. */
  async forHouse(tx: EntityManager, id: string): Promise<InHand | null> {
    const before = await tx.findOneBy(SubRequestRow, { id });
    const ticket = before && (await this.tickets.forHouse(tx, before.ticketId));
    if (!ticket) return null;
    const row = await tx.findOneOrFail(SubRequestRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return { one: row.body, ticket };
  }

  /** Those of the tickets that are not over, locked. Whoever asks holds the locks of the tickets. */
  async openOf(tx: EntityManager, ticketIds: readonly string[]): Promise<SubRequest[]> {
    const rows = await tx.find(SubRequestRow, {
      where: { ticketId: In([...ticketIds]), state: In([...live]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return rows.map(({ body }) => body);
  }

  /** The number of the next one of a ticket whose lock the caller holds. */
  async nextNumber(tx: EntityManager, ticketId: string): Promise<number> {
    return ((await tx.maximum(SubRequestRow, 'number', { ticketId })) ?? 0) + 1;
  }

  /** Open ones with a stretch in a version of a calendar that is not the last, a bounded number of them. */
  async outOfDate(most: number): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT DISTINCT one.id FROM sub_requests one,
         LATERAL jsonb_to_recordset(one.body -> 'clockLog') AS stretch ("calendarCode" text, "calendarVersion" int, until float8)
       WHERE one.state = ANY ($1) AND stretch.until IS NULL AND EXISTS (
         SELECT FROM calendar_versions v WHERE v.calendar = stretch."calendarCode"
           AND v.version > coalesce(stretch."calendarVersion", 0)) LIMIT $2`,
      [[...live], most],
    );
    return rows.map(({ id }) => id);
  }

  /** As this transaction left it. */
  async asKept(tx: EntityManager, id: string): Promise<SubRequest> {
    return (await tx.findOneByOrFail(SubRequestRow, { id })).body;
  }

  private async seen(principal: Principal, row: SubRequestRow | null): Promise<SubRequest | null> {
    if (!row) return null;
    if (isAsked(principal, row)) return row.body;
    return (await this.tickets.see(principal, row.ticketId)) && row.body;
  }
}
