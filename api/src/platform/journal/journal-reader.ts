import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Instant } from '../clock/clock.ts';
import { writeCursor, type Place } from './cursor.ts';

export interface JournalEntry {
  readonly place: Place;
  readonly stream: string;
  readonly sequence: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: string | null;
  readonly at: Instant;
}

interface JournalRow {
  tx: string;
  id: string;
  stream: string;
  sequence: number;
  type: string;
  payload: Record<string, unknown>;
  actor: string | null;
  at: Date;
}

const columns = 'tx::text AS tx, id::text AS id, stream, sequence, type, payload, actor, at';

function toEntry(row: JournalRow): JournalEntry {
  return {
    place: { tx: BigInt(row.tx), id: BigInt(row.id) },
    stream: row.stream,
    sequence: row.sequence,
    type: row.type,
    payload: row.payload,
    actor: row.actor,
    at: row.at.getTime(),
  };
}

@Injectable()
export class JournalReader {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /** The next entries after a place, in the journal's order. Entries of transactions still running hold back later ones. */
  async after(place: Place, limit: number): Promise<JournalEntry[]> {
    const rows: JournalRow[] = await this.database.query(
      `SELECT ${columns} FROM journal
       WHERE (tx, id) > ($1::text::xid8, $2::bigint) AND tx < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY journal.tx, journal.id LIMIT $3`,
      [String(place.tx), String(place.id), limit],
    );
    return rows.map(toEntry);
  }

  /** Whether there are committed entries after a place that a running transaction still holds back. */
  async hasHeldBack(place: Place): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      'SELECT 1 FROM journal WHERE (tx, id) > ($1::text::xid8, $2::bigint) LIMIT 1',
      [String(place.tx), String(place.id)],
    );
    return rows.length > 0;
  }

  /**
   * The cursor that belongs to what this transaction reads: everything before it is included. Entries after it may be
   * included as well (their transaction had committed, an older one had not); their sequence says so.
   */
  async cursorOf(manager: EntityManager): Promise<string> {
    return writeCursor(await this.placeOf(manager));
  }

  async placeOf(manager: EntityManager): Promise<Place> {
    const rows: { xmin: string }[] = await manager.query(
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
    );
    return { tx: BigInt(rows[0]?.xmin ?? '0'), id: 0n };
  }

  async here(): Promise<Place> {
    return this.placeOf(this.database.manager);
  }

  /** The newest entries of some types of one stream, oldest first, as a transaction sees them. */
  async ofTypes(
    manager: EntityManager,
    stream: string,
    types: readonly string[],
    limit: number,
  ): Promise<JournalEntry[]> {
    const rows: JournalRow[] = await manager.query(
      `SELECT ${columns} FROM journal WHERE stream = $1 AND type = ANY ($2) ORDER BY sequence DESC LIMIT $3`,
      [stream, [...types], limit],
    );
    return rows.map(toEntry).reverse();
  }

  /** The entries of one stream, newest first, below a sequence; without those of the types that are left out. */
  async stream(
    stream: string,
    limit: number,
    before?: number,
    leftOut: readonly string[] = [],
  ): Promise<JournalEntry[]> {
    const rows: JournalRow[] = await this.database.query(
      `SELECT ${columns} FROM journal
       WHERE stream = $1 AND ($2::int IS NULL OR sequence < $2) AND type <> ALL ($4)
       ORDER BY sequence DESC LIMIT $3`,
      [stream, before ?? null, limit, [...leftOut]],
    );
    return rows.map(toEntry);
  }
}
