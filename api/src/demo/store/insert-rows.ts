import type { Tx } from '../../platform/database/tx.ts';

/**
 * Many rows in one statement. Keys are column names; JSON, lists and ISO instants become what the column holds.
 * The name of the table is written into the statement: it must come from the program, never from outside.
 */
export async function insertRows(
  manager: Tx,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await manager.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
