import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';

export interface TimerToSet {
  readonly ticketId: string;
  /** Null: nothing of it is due by time any more. */
  readonly dueAt: Instant | null;
  /** The next level that comes by time, with keys of its responders. */
  readonly level: {
    readonly level: number;
    readonly dueAt: Instant;
    readonly reaches: readonly string[];
  } | null;
}

/** Each ticket has one timer at most. Whoever sets it holds the lock of the ticket. */
export async function setTimers(tx: Tx, timers: readonly TimerToSet[]): Promise<void> {
  const due = timers.flatMap(({ dueAt, ...timer }) => (dueAt === null ? [] : [{ ...timer, dueAt }]));
  const over = timers.flatMap(({ ticketId, dueAt }) => (dueAt === null ? [ticketId] : []));
  if (over.length > 0) await tx.query('DELETE FROM ticket_timers WHERE ticket_id = ANY ($1)', [over]);
  if (due.length === 0) return;
  await tx.query(
    // An array of arrays would be one flat array to PostgreSQL; no key has a blank in it.
    `INSERT INTO ticket_timers (ticket_id, due_at, level, level_at, reaches)
     SELECT id, at, level, level_at, string_to_array(reaches, ' ')
     FROM unnest($1::uuid[], $2::timestamptz[], $3::int[], $4::timestamptz[], $5::text[])
       AS timer (id, at, level, level_at, reaches)
     ON CONFLICT (ticket_id) DO UPDATE SET due_at = excluded.due_at, level = excluded.level,
       level_at = excluded.level_at, reaches = excluded.reaches, failures = 0`,
    [
      due.map(({ ticketId }) => ticketId),
      due.map(({ dueAt }) => new Date(dueAt)),
      due.map(({ level }) => level?.level ?? null),
      due.map(({ level }) => level && new Date(level.dueAt)),
      due.map(({ level }) => level?.reaches.join(' ') ?? ''),
    ],
  );
}

/**
 * Tickets that are due, the longest first. Their timers stay locked until the transaction ends; those that somebody else has
 * in hand are left to them.
 */
export async function takeDue(tx: Tx, until: Instant, most: number): Promise<string[]> {
  const rows: { ticketId: string }[] = await tx.query(
    `SELECT ticket_id AS "ticketId" FROM ticket_timers WHERE due_at <= $1 ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [new Date(until), most],
  );
  return rows.map(({ ticketId }) => ticketId);
}

/** Puts a timer that could not be rung off: by a second, then twice as long each time, ten minutes at most. */
export async function putOff(tx: Tx, ticketId: string, now: Instant): Promise<Instant | null> {
  const rows: [{ dueAt: Date }[], number] = await tx.query(
    `UPDATE ticket_timers SET failures = failures + 1,
       due_at = $2::timestamptz + least(interval '10 minutes', power(2, least(failures, 12)) * interval '1 second')
     WHERE ticket_id = $1 RETURNING due_at AS "dueAt"`,
    [ticketId, new Date(now)],
  );
  return rows[0][0]?.dueAt.getTime() ?? null;
}

/** When timers are due between two instants, the second excluded. */
export async function duesBetween(tx: Tx, from: Instant, until: Instant): Promise<Instant[]> {
  const rows: { dueAt: Date }[] = await tx.query(
    'SELECT DISTINCT due_at AS "dueAt" FROM ticket_timers WHERE due_at >= $1 AND due_at < $2',
    [new Date(from), new Date(until)],
  );
  return rows.map(({ dueAt }) => dueAt.getTime());
}
