import { createHash } from 'node:crypto';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

/** One step of the schema. `down` is the way back in SQL, or the sentence "Cannot go back: …". */
export type Migration = { readonly name: string; readonly up: string; readonly down: string };

/** The database is not as this version of the house needs it; the message says what to do. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused';
}

/** Any number; the same in every process of the house, so that one migrates while the others wait. */
const LOCK = 'baton migrations';

const TABLE = `CREATE TABLE IF NOT EXISTS migrations (
  name text PRIMARY KEY,
  checksum text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
)`;

const OLDEST_POSTGRESQL = 15;

/**
 * Brings a database up to date: first the tables of graphile-worker, then each migration that was not applied yet, one
 * transaction each. Several processes may call it at once. Gives the names of the migrations that it applied.
 * Throws MigrationRefused when an applied migration was edited, or the database is of a later version of the house.
 */
export async function migrate(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  // A lost connection fails the query under way; the event of its own would end the process.
  client.on('error', () => undefined);
  await connect(client, url);
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [LOCK]);
    await migrateJobs(url);
    await client.query(TABLE);
    const outstanding = outstandingAfter(await appliedIn(client), migrations);
    for (const migration of outstanding) await apply(client, migration);
    return outstanding.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** Its own pool would crash the process if the server went away while the pool closes. */
async function migrateJobs(url: string): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: url, max: 2 });
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => undefined) });
  } finally {
    await pgPool.end();
  }
}

async function connect(client: pg.Client, url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  const database = `the database ${decodeURIComponent(pathname.slice(1))} at ${host}`;
  try {
    await client.connect();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new MigrationRefused(
      `Baton cannot reach ${database}: ${why}. Create it, or correct DATABASE_URL.`,
      { cause },
    );
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number }>(
    `SELECT current_setting('server_version_num')::int AS number`,
  );
  const version = Math.floor((rows[0]?.number ?? 0) / 10_000);
  if (version < OLDEST_POSTGRESQL) {
    throw new MigrationRefused(`This is PostgreSQL ${version}; Baton needs ${OLDEST_POSTGRESQL} or later.`);
  }
}

async function appliedIn(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM migrations',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

/** What is still to do, in order, after a look at what was done. */
export function outstandingAfter(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, checksum(migration)]));
  for (const [name, sum] of applied) {
    if (!known.has(name)) {
      throw new MigrationRefused(
        `The database knows the migration ${name}, this version of Baton does not: start a later one.`,
      );
    }
    if (known.get(name) !== sum) {
      throw new MigrationRefused(
        `The migration ${name} was edited after it had been applied. Put it back and write a new one` +
          ' (or begin with an empty database: npm run database:forget deletes the embedded one).',
      );
    }
  }
  return migrations.filter((migration) => !applied.has(migration.name));
}

export const checksum = (migration: Migration): string =>
  createHash('sha256').update(migration.up).digest('hex');

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.up);
    await client.query('INSERT INTO migrations (name, checksum) VALUES ($1, $2)', [
      migration.name,
      checksum(migration),
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    if (error instanceof Error) error.message = `${migration.name}: ${error.message}`;
    throw error;
  }
}
