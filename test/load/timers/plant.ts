import type { Client } from 'pg';
import { distinct, wakeOf } from '../../../api/src/escalation/wakes.ts';

/** A ticket as it lies in the database, to be copied. */
export interface Seed {
  readonly ticketId: string;
  /** When it next rings. Milliseconds since the epoch, as all instants here. */
  readonly dueAt: number;
}

/** Beyond any count or duration that a ticket holds: numbers from here on are instants. */
const instants = 1_000_000_000_000;

function shifted(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value > instants ? value + by : value;
  if (Array.isArray(value)) return value.map((each) => shifted(each, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shifted(each, by)]));
}

/**
 * Copies of a ticket, each with its journal, its ownership and its timer, all moved in time so that they are due at the given
 * instant. What they are is what opening them would have left, triggers included; only nobody waited for it.
 */
export async function plant(client: Client, seed: Seed, dueAt: number, count: number): Promise<string[]> {
  const by = dueAt - seed.dueAt;
  const { rows } = await client.query<{ body: object; facts: { sequence: number; payload: object }[] }>(
    `SELECT body, (SELECT jsonb_agg(jsonb_build_object('sequence', sequence, 'payload', payload)) FROM journal
                   WHERE stream = 'ticket:' || tickets.id) AS facts
     FROM tickets WHERE id = $1`,
    [seed.ticketId],
  );
  const [original] = rows;
  if (!original) throw new Error('there is nothing to copy');
  await client.query('BEGIN');
  const { rows: planted } = await client
    .query<{ id: string }>(
      `CREATE TEMPORARY TABLE planted ON COMMIT DROP AS
       SELECT gen_random_uuid() AS id, nextval('ticket_number')::int AS number FROM generate_series(1, ${count})`,
    )
    .then(() => client.query<{ id: string }>('SELECT id FROM planted'));
  const shift = [`${by} milliseconds`, seed.ticketId] as const;
  for (const { sequence, payload } of [...original.facts].sort((a, b) => a.sequence - b.sequence)) {
    await client.query(
      `INSERT INTO journal (stream, sequence, type, payload, actor, at)
       SELECT 'ticket:' || planted.id, j.sequence, j.type, replace($4, $2, planted.id::text)::jsonb, j.actor, j.at + $1::interval
       FROM planted, journal j WHERE j.stream = 'ticket:' || $2 AND j.sequence = $3`,
      [...shift, sequence, JSON.stringify(shifted(payload, by))],
    );
  }
  await client.query(
    `INSERT INTO tickets (id, number, version, state, title, severity, priority, problem_type, market, channel, owner, assignee,
       involved, opened_by, opened_at, last_fact_at, next_due_at, customer_name, customer_reference, body)
     SELECT planted.id, planted.number, version, state, title, severity, priority, problem_type, market, channel, owner, assignee,
       involved, opened_by, opened_at + $1::interval, last_fact_at + $1::interval, next_due_at + $1::interval, customer_name,
       customer_reference, jsonb_set(replace($3, $2, planted.id::text)::jsonb, '{number}', to_jsonb(planted.number))
     FROM planted, tickets t WHERE t.id = $2::uuid`,
    [...shift, JSON.stringify(shifted(original.body, by))],
  );
  await client.query(
    `INSERT INTO ticket_ownerships (ticket_id, department, period, cause)
     SELECT planted.id, department, tstzrange(lower(period) + $1::interval, NULL), cause
     FROM planted, ticket_ownerships WHERE ticket_id = $2::uuid`,
    [...shift],
  );
  await client.query('INSERT INTO ticket_timers (ticket_id, due_at) SELECT id, $1 FROM planted', [
    new Date(dueAt),
  ]);
  const wakes = distinct([0, 1, 2, 3].map((shard) => wakeOf(dueAt, Date.now(), shard)));
  for (const { task, payload, runAt, key } of wakes) {
    await client.query(
      'SELECT graphile_worker.add_job($1::text, $2::json, run_at => $3::timestamptz, job_key => $4::text)',
      [task, JSON.stringify(payload), new Date(runAt), key],
    );
  }
  await client.query('COMMIT');
  return planted.map(({ id }) => id);
}
