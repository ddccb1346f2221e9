import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { program } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import type { Place } from './place.ts';

/** The role of the house: it may create databases and owns them, but is no superuser, as with a managed server. */
const OWNER = 'baton';
const SUPERUSER = 'postgres';

/** True once `createCluster` and `createOwner` both ended. */
export const isComplete = (place: Place): boolean => existsSync(passwordFile(place)) && hasData(place);

const hasData = (place: Place): boolean => existsSync(path.join(place.data, 'PG_VERSION'));

/**
 * Makes new data: UTF-8 everywhere, sorted by code point whatever the machine, with a character type that knows
 * Chinese letters (pg_trgm asks it). What an interrupted attempt left is thrown away.
 */
export function createCluster(place: Place, durable: boolean): void {
  const draft = `${passwordFile(place)}.new`;
  if (hasData(place) && !existsSync(draft)) {
    throw new EmbeddedDatabaseError(
      `${place.data} holds a database, but its password (${passwordFile(place)}) is gone. Put the file back, or delete ${place.home} to begin anew.`,
    );
  }
  for (const entry of readdirSync(place.data))
    rmSync(path.join(place.data, entry), { recursive: true, force: true });
  writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (place.account) chownSync(draft, place.account.uid, place.account.gid);
  const failures: string[] = [];
  for (const type of ['C.UTF-8', 'en_US.UTF-8', 'C.utf8', 'UTF-8', 'C']) {
    const flags = [
      `--lc-ctype=${type}`,
      '--lc-collate=C',
      '--lc-messages=C',
      '--encoding=UTF8',
      '--no-instructions',
    ];
    if (!durable) flags.push('--no-sync');
    const made = spawnSync(
      program(place.binaries, 'initdb'),
      [
        `--pgdata=${place.data}`,
        `--username=${SUPERUSER}`,
        '--auth=scram-sha-256',
        `--pwfile=${draft}`,
        ...flags,
      ],
      { ...place.account, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: '' } },
    );
    if (made.status === 0) return;
    failures.push(made.error?.message ?? made.stderr.trim());
  }
  throw new EmbeddedDatabaseError(`The data folder ${place.data} could not be made:\n${failures.join('\n')}`);
}

/** The last step of making a cluster: only now does the password file get its final name. */
export async function createOwner(place: Place, port: number): Promise<void> {
  const draft = `${passwordFile(place)}.new`;
  const password = readFileSync(draft, 'utf8');
  const client = new pg.Client(connection(SUPERUSER, password, port, 'postgres'));
  await client.connect();
  try {
    await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB PASSWORD ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
  if (process.getuid && process.getgid) chownSync(draft, process.getuid(), process.getgid());
  chmodSync(draft, 0o600);
  renameSync(draft, passwordFile(place));
}

/** Address of one database of the cluster for the house's own role. */
export function databaseUrl(place: Place, port: number, database: string): string {
  const { user, password, host } = connection(
    OWNER,
    readFileSync(passwordFile(place), 'utf8'),
    port,
    database,
  );
  return `postgres://${user}:${password}@${host}:${port}/${encodeURIComponent(database)}?sslmode=disable`;
}

const passwordFile = (place: Place): string => path.join(place.home, 'password');

function connection(user: string, password: string, port: number, database: string) {
  return { user, password, host: '127.0.0.1', port, database };
}
