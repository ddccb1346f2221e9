import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';

/**
 * People have read what came to them long ago, and what is settled since. A must-read stays until it is confirmed.
 * @param before instant; what is older counts as read forty minutes after it came
 */
export async function readOldNews(tx: Tx, before: Instant): Promise<void> {
  await tx.query(
    `UPDATE inbox_entries entry SET read_at = entry.at + interval '40 minutes'
     WHERE entry.read_at IS NULL AND entry.kind <> 'must_read'
       AND (entry.at < $1 OR EXISTS (
         SELECT FROM tickets t WHERE t.id = entry.ticket_id AND t.state IN ('resolved', 'closed')))`,
    [new Date(before)],
  );
}
