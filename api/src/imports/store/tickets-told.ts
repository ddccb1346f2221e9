import { SOURCE } from '../retelling/codes.ts';
import type { Retold } from '../retelling/retell.ts';
import type { SourceRecord } from '../retelling/source-record.ts';
import { rowOf } from '../../tickets/store/ticket-row.ts';
import type { Client, ImportDatabase } from './import-database.ts';

/** An incident that became a ticket, with what the log says of it. */
export interface ToldTicket extends Retold {
  readonly sourceNumber: string;
  readonly record: SourceRecord;
}

/** Tickets of the source that are here, by their number there, with the count of rows that they were told from. */
export async function ticketsOfSource(database: ImportDatabase): Promise<ReadonlyMap<string, number>> {
  const rows = await database.rows<{ number: string; events: number | null }>(
    `SELECT source_number AS number, (source_record->>'events')::int AS events FROM tickets WHERE source = $1`,
    [SOURCE],
  );
  return new Map(rows.map(({ number, events }) => [number, events ?? 0]));
}

/** Numbers for new tickets. Those that are not used leave a gap, as with any sequence. */
export async function takeNumbers(database: ImportDatabase, count: number): Promise<number[]> {
  const rows = await database.rows<{ number: number }>(
    `SELECT nextval('ticket_number')::int AS number FROM generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ number }) => number);
}

/**
 * Whole tickets with all their past in one transaction: rows, ownership history, journal. The journal keeps the facts at
 * the time of the log. Nothing else is written: no job, no timer, no inbox entry follows from history.
 */
export async function keepTickets(database: ImportDatabase, tickets: readonly ToldTicket[]): Promise<void> {
  await database.transaction(async (client) => {
    await keepRows(client, tickets);
    await keepOwnerships(client, tickets);
    await keepJournal(client, tickets);
  });
}

async function keepRows(client: Client, tickets: readonly ToldTicket[]): Promise<void> {
  const rows = tickets.map(({ ticket, sourceNumber, record }) => {
    const row = rowOf(ticket);
    return {
      ...row,
      openedAt: iso(row.openedAt),
      resolvedAt: isoOrNull(row.resolvedAt),
      closedAt: isoOrNull(row.closedAt),
      lastFactAt: iso(row.lastFactAt),
      nextDueAt: isoOrNull(row.nextDueAt),
      sourceNumber,
      record,
    };
  });
  await client.query(
    `INSERT INTO tickets (id, number, version, state, title, severity, priority, problem_type, market, channel, owner,
       assignee, involved, opened_by, opened_at, resolved_at, closed_at, last_fact_at, next_due_at, customer_name,
       customer_reference, order_reference, changes, clock_calendars, clock_keepers, body, source, source_number, source_record)
     SELECT id, number, version, state, title, severity, priority, "problemType", market, channel, owner,
       assignee, involved, "openedBy", "openedAt", "resolvedAt", "closedAt", "lastFactAt", "nextDueAt", "customerName",
       "customerReference", "orderReference", changes, "clockCalendars", "clockKeepers", body, $2, "sourceNumber", record
     FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, number int, version int, state text, title text,
       severity smallint, priority smallint, "problemType" text, market text, channel text, owner text, assignee uuid,
       involved text[], "openedBy" uuid, "openedAt" timestamptz, "resolvedAt" timestamptz, "closedAt" timestamptz,
       "lastFactAt" timestamptz, "nextDueAt" timestamptz, "customerName" text, "customerReference" text,
       "orderReference" text, changes uuid[], "clockCalendars" text[], "clockKeepers" text[], body jsonb, "sourceNumber" text, record jsonb)`,
    [JSON.stringify(rows), SOURCE],
  );
}

async function keepOwnerships(client: Client, tickets: readonly ToldTicket[]): Promise<void> {
  const rows = tickets.flatMap(({ ticket }) =>
    ticket.ownerships.map(({ department, from, until, cause }) => ({
      ticket: ticket.id,
      department,
      from: iso(from),
      until: isoOrNull(until),
      cause,
    })),
  );
  await client.query(
    `INSERT INTO ticket_ownerships (ticket_id, department, period, cause)
     SELECT ticket, department, tstzrange("from", until), cause
     FROM jsonb_to_recordset($1::jsonb)
       AS row (ticket uuid, department text, "from" timestamptz, until timestamptz, cause jsonb)`,
    [JSON.stringify(rows)],
  );
}

async function keepJournal(client: Client, tickets: readonly ToldTicket[]): Promise<void> {
  const rows = tickets.flatMap(({ ticket, happened }, place) =>
    happened.map(({ sequence, at, by, fact: { type, ...payload } }) => ({
      place,
      stream: `ticket:${ticket.id}`,
      sequence,
      type,
      payload,
      actor: by,
      at: iso(at),
    })),
  );
  await client.query(
    `INSERT INTO journal (stream, sequence, type, payload, actor, at)
     SELECT stream, sequence, type, payload, actor, at
     FROM jsonb_to_recordset($1::jsonb)
       AS row (place int, stream text, sequence int, type text, payload jsonb, actor uuid, at timestamptz)
     ORDER BY place, sequence`,
    [JSON.stringify(rows)],
  );
}

const iso = (instant: number): string => new Date(instant).toISOString();
const isoOrNull = (instant: number | null): string | null => (instant === null ? null : iso(instant));
