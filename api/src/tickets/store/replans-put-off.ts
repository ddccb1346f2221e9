import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';

/** Twice as long each time, an hour at most. */
export async function putOffReplan(tx: Tx, ticketId: string, now: Instant): Promise<void> {
  await tx.query(
    `INSERT INTO replans_put_off AS one VALUES ($1, 1, $2::timestamptz + interval '1 minute')
     ON CONFLICT (ticket_id) DO UPDATE SET failures = one.failures + 1,
       until = $2::timestamptz + least(interval '1 hour', power(2, least(one.failures, 12)) * interval '1 minute')`,
    [ticketId, new Date(now)],
  );
}

export async function forgetPutOff(tx: Tx, ticketIds: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM replans_put_off WHERE ticket_id = ANY ($1)', [ticketIds]);
}
