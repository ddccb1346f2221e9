import type { Client } from 'pg';

export interface Fired {
  /** Tickets on which the level that was due did not fire. */
  readonly missing: number;
  /** Firings beyond the first of one level on one ticket. */
  readonly doubled: number;
  /** Milliseconds from when each was due to when it was recorded, the smallest first. */
  readonly lateMs: readonly number[];
}

/** What the journal says of the first level of these tickets. */
export async function firedOf(client: Client, ticketIds: readonly string[]): Promise<Fired> {
  const { rows } = await client.query<{ stream: string; late: number }>(
    `SELECT stream, extract(epoch FROM recorded_at) * 1000 - (payload ->> 'dueAt')::float8 AS late FROM journal
     WHERE type = 'LevelFired' AND payload ->> 'level' = '1' AND stream = ANY ($1)`,
    [ticketIds.map((id) => `ticket:${id}`)],
  );
  const streams = new Set(rows.map(({ stream }) => stream));
  return {
    missing: ticketIds.length - streams.size,
    doubled: rows.length - streams.size,
    lateMs: rows.map(({ late }) => Number(late)).sort((a, b) => a - b),
  };
}

/** Waits until all have fired, at most so long; then whatever has fired is what there is. */
export async function untilFired(
  client: Client,
  ticketIds: readonly string[],
  milliseconds: number,
): Promise<Fired> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const { rows } = await client.query<{ fired: number }>(
      'SELECT count(*)::int AS fired FROM level_firings WHERE level = 1 AND ticket_id = ANY ($1)',
      [ticketIds],
    );
    if ((rows[0]?.fired ?? 0) >= ticketIds.length || Date.now() > end) return firedOf(client, ticketIds);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
