import type { Tx } from '../../platform/database/tx.ts';
import { TicketRow } from './rows.ts';

/** Writes rows that are there already, however many, with one statement. */
export async function updateTickets(tx: Tx, rows: readonly TicketRow[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = tx.connection.getMetadata(TicketRow).columns;
  const set = columns
    .filter(({ isPrimary }) => !isPrimary)
    .map(({ databaseName }) => `${databaseName} = after.${databaseName}`);
  const written = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.databaseName, column.getEntityValue(row, true)])),
  );
  await tx.query(
    `UPDATE tickets SET ${set.join(', ')} FROM jsonb_populate_recordset(NULL::tickets, $1) AS after WHERE tickets.id = after.id`,
    [JSON.stringify(written)],
  );
}
