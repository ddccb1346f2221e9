import type { Tx } from '../../platform/database/tx.ts';

/** The next numbers of tickets, policy changes or matrix drafts, in order. */
export async function nextNumbers(
  manager: Tx,
  sequence: 'ticket_number' | 'change_number' | 'matrix_draft_number',
  count: number,
): Promise<number[]> {
  const rows: { number: string }[] = await manager.query(
    'SELECT nextval($1::regclass) AS number FROM generate_series(1, $2)',
    [sequence, count],
  );
  return rows.map(({ number }) => Number(number)).sort((a, b) => a - b);
}
