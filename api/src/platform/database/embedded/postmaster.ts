import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import type { Place } from './place.ts';
import { processCommand, processIdentity } from './process-identity.ts';

/** How a server is told to end: `fast` cuts the connections and writes a checkpoint, `immediate` is a crash. */
export type StopMode = 'fast' | 'immediate';

/** Longest wait for a server to start (after a crash it first replays its log) or to stop, in milliseconds. */
const PATIENCE = 60_000;

/** What `postmaster.pid` says about a living server of these data; undefined when there is none. */
export function livingServer(place: Place): { pid: number; port: number; ready: boolean } | undefined {
  const file = pidFile(place);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port, status] = [Number(lines[0]), Number(lines[3]), lines[7] ?? ''];
  if (!pid || !processIdentity(pid)) return undefined;
  // After a reboot the id may belong to any program, even to another PostgreSQL.
  if (!processCommand(pid).includes(place.data)) return undefined;
  return { pid, port, ready: status.trim() === 'ready' };
}

/** Starts the server on a free port (or on `port`) and waits until it takes connections; gives the port. */
export async function startServer(place: Place, settings: string[], port?: number): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    rmSync(pidFile(place), { force: true });
    const chosen = port ?? (await freePort());
    const failure = await launch(place, settings, chosen);
    if (!failure) return chosen;
    // Somebody may have taken the port meanwhile; and children of a server that was killed need a moment to notice.
    const passing = /could not bind|Address already in use|shared memory block/.test(failure);
    if (attempt === 10 || !passing) {
      throw new EmbeddedDatabaseError(
        `The embedded PostgreSQL did not start (log: ${logFile(place)}):\n${failure}`,
      );
    }
    await pause(200);
  }
}

export async function stopServer(place: Place, mode: StopMode): Promise<void> {
  const server = livingServer(place);
  if (!server) return;
  const command = ['stop', '-D', place.data, '-m', mode, '-w', '-t', String(PATIENCE / 1000)];
  spawnSync(program(place.binaries, 'pg_ctl'), command, { ...place.account, cwd: '/' });
  if (mode === 'fast' && livingServer(place)) return stopServer(place, 'immediate');
  await until(() => !processIdentity(server.pid));
}

/** Waits for a server that somebody else is starting or stopping; gives it when it is ready, else undefined. */
export async function settledServer(place: Place): Promise<{ pid: number; port: number } | undefined> {
  await until(() => livingServer(place)?.ready ?? true);
  return livingServer(place);
}

export const logFile = (place: Place): string => path.join(place.home, 'postgres.log');

const pidFile = (place: Place): string => path.join(place.data, 'postmaster.pid');

/** Gives the end of the log when the server ended instead of becoming ready. */
async function launch(place: Place, settings: string[], port: number): Promise<string | undefined> {
  const log = openSync(logFile(place), 'w', 0o600);
  const flags = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  const server = spawn(
    program(place.binaries, 'postgres'),
    ['-D', place.data, ...flags.flatMap((setting) => ['-c', setting])],
    // A session of its own: Ctrl-C in the terminal reaches the house first, which then stops the server in order.
    { ...place.account, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let ended: string | undefined;
  server.once('exit', (code, signal) => (ended = `it ended with ${signal ?? `code ${code}`}`));
  server.once('error', (error) => (ended = error.message));
  server.unref();
  await until(() => ended !== undefined || livingServer(place)?.ready === true);
  if (ended === undefined && livingServer(place)?.ready) return undefined;
  const lines = readFileSync(logFile(place), 'utf8').trim().split('\n').slice(-15);
  return [...lines, ended ?? `it was not ready after ${PATIENCE / 1000} s`].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}

/** Waits for the condition or the end of patience, whichever comes first. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!holds() && Date.now() < end) await pause(20);
}
