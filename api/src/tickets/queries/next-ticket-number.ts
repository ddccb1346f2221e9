import type { Tx } from '../../platform/database/tx.ts';

/** The next number of a ticket. Taken for good, even where the transaction fails. */
export async function nextTicketNumber(manager: Tx): Promise<number> {
  const rows: { number: string }[] = await manager.query(`SELECT nextval('ticket_number') AS number`);
  return Number(rows[0]?.number);
}
