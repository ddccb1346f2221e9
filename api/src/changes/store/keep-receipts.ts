import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { ReceiptRow } from './rows.ts';

/** From now on these people are asked to confirm the change. */
export async function askForReceipts(
  tx: Tx,
  changeId: string,
  people: readonly string[],
  at: Instant,
): Promise<void> {
  await tx.query(`INSERT INTO receipts (change_id, person_id, asked_at) SELECT $1, unnest($2::uuid[]), $3`, [
    changeId,
    [...people],
    new Date(at),
  ]);
}

export async function keepReceipt(tx: Tx, changeId: string, personId: string, at: Instant): Promise<void> {
  await tx.update(ReceiptRow, { changeId, personId }, { confirmedAt: at });
}
