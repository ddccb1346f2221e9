import type { Tx } from '../../platform/database/tx.ts';

export async function nextDraftNumber(tx: Tx): Promise<number> {
  const rows: { number: number }[] = await tx.query(`SELECT nextval('matrix_draft_number')::int AS number`);
  return rows[0]?.number ?? 0;
}
