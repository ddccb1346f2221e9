import pg from 'pg';
import { ImportProblem } from '../import-problem.ts';

export type Client = pg.PoolClient;

/** Any text; the same in every import, so that only one runs at a time. */
const LOCK = 'baton import';
/** A killed import holds its lock until the server notices, in milliseconds. */
const PATIENCE = 5_000;

/** The few connections of an import. */
export class ImportDatabase {
  private readonly pool: pg.Pool;
  private lock: Client | null = null;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'baton import' });
    // A connection that breaks tells its query; without listeners it would end the process as well.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Throws an ImportProblem when another import goes on. */
  async begin(): Promise<void> {
    const client = await this.connect();
    this.lock = client;
    for (const end = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 250))) {
      const { rows } = await client.query<{ mine: boolean }>(
        'SELECT pg_try_advisory_lock(hashtext($1)) AS mine',
        [LOCK],
      );
      if (rows[0]?.mine) return;
      if (Date.now() > end)
        throw new ImportProblem('Another import into this database is under way; wait for its end.');
    }
  }

  async end(): Promise<void> {
    this.lock?.release(true);
    await this.pool.end();
  }

  async rows<Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(sql, parameters)).rows;
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** All or nothing. */
  async transaction(deed: (client: Client) => Promise<void>): Promise<void> {
    const client = await this.connect();
    try {
      await client.query('BEGIN');
      await deed(client);
      await client.query('COMMIT');
      client.release();
    } catch (error) {
      // The connection goes, and with it what it had begun.
      client.release(true);
      throw problemOf(error);
    }
  }

  private async connect(): Promise<Client> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw problemOf(error);
    }
  }
}

/** Codes of a server that ends, cannot be reached or closes the connection. */
const gone = /^(57P0[1-5]|08...|53300|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)/;

function problemOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (!gone.test(code) && !error.message.startsWith('Connection terminated')) return error;
  return new ImportProblem(
    `The database went away (${error.message || code}). Whole tickets that were imported stay; run the same command again to go on.`,
  );
}
