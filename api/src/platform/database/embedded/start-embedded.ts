import { rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { createCluster, createOwner, databaseUrl, isComplete } from './cluster.ts';
import { exclusively } from './exclusively.ts';
import { enter, isEmpty, leave } from './occupants.ts';
import { choosePlace, type Place } from './place.ts';
import { settledServer, startServer, stopServer, type StopMode } from './postmaster.ts';

export type EmbeddedPostgres = {
  /** Address of one of its databases, for a role that may create databases but is no superuser. */
  url(database: string): string;
  /** Where data, password and log really live: not always the folder that was asked for. */
  home: string;
  binariesDir: string;
  /** Leaves the server; it ends unless another process still uses it. */
  stop(): Promise<void>;
  /** Stops and starts it on the same port, whoever uses it: `immediate` is a crash with recovery. */
  restart(mode?: StopMode): Promise<void>;
  /** Stops it and deletes its data: for test clusters. */
  destroy(): Promise<void>;
};

export type EmbeddedOptions = {
  /** The folder in which the cluster should live; made when missing. Absolute. */
  dir: string;
  /** Quick and forgetful: a crash of the machine may destroy the data. For tests only. */
  unsafe?: boolean;
};

const SETTINGS = [
  'timezone=UTC',
  'log_timezone=UTC',
  'max_connections=200',
  'jit=off',
  'logging_collector=off',
];
const UNSAFE_SETTINGS = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  ...['wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=4GB', 'checkpoint_timeout=1h'],
];

/**
 * Brings up the real PostgreSQL that came with npm, on 127.0.0.1 and a free port. The data survive; a server that is
 * already running on them (another command of this clone, or left by a killed one) is used as it is.
 * Throws EmbeddedDatabaseError with a sentence that says what to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = choosePlace(options.dir);
  const settings = options.unsafe ? [...SETTINGS, ...UNSAFE_SETTINGS] : SETTINGS;
  const alone = <T>(deed: () => Promise<T>): Promise<T> => exclusively(path.join(place.home, 'lock'), deed);
  const port = await alone(async () => {
    const chosen = await bringUp(place, settings, !options.unsafe);
    enter(place.home);
    return chosen;
  });
  return {
    url: (database) => databaseUrl(place, port, database),
    home: place.home,
    binariesDir: path.join(place.binaries.folder, 'bin'),
    stop: () =>
      alone(async () => {
        if (leave(place.home)) await stopServer(place, 'fast');
      }),
    restart: (mode = 'fast') =>
      alone(async () => {
        await stopServer(place, mode);
        await startServer(place, settings, port);
      }),
    destroy: async () => {
      await stopServer(place, 'immediate');
      rmSync(place.home, { recursive: true, force: true });
    },
  };
}

async function bringUp(place: Place, settings: string[], durable: boolean): Promise<number> {
  const running = await settledServer(place);
  if (running && isComplete(place) && (await answers(databaseUrl(place, running.port, 'postgres')))) {
    return running.port;
  }
  // It hangs, or was left by a start that was interrupted: nothing of value is in it that a crash could lose.
  if (running) await stopServer(place, isEmpty(place.home) ? 'immediate' : 'fast');
  const isNew = !isComplete(place);
  if (isNew) createCluster(place, durable);
  const port = await startServer(place, settings);
  if (isNew) await createOwner(place, port);
  return port;
}

/** Only the server of our data knows our random password. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}
