import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { type Binaries, copyBinaries, installedBinaries, linkLibraries, program } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { runsAsRoot, serverAccount, type ServerAccount } from './server-account.ts';

/** Where one cluster lives and as whom it runs. `home` holds `data/`, the password, the log and the list of occupants. */
export type Place = { home: string; data: string; binaries: Binaries; account: ServerAccount | undefined };

/**
 * Chooses the place of the cluster that the caller would like to have in `dir`. The server's account may be unable to
 * get there: PostgreSQL never runs as root, and a clone may lie where only root may enter; or the file system knows no
 * modes. Then data and a copy of the binaries live outside the clone, in a folder named by a hash of its path.
 * Where data already are always wins, so that a later change of modes does not hide them.
 */
export function choosePlace(dir: string): Place {
  const homes = [dir, ...homesOutside(dir)];
  const inhabited = homes.find((home) => existsSync(path.join(home, 'data', 'PG_VERSION')));
  for (const home of inhabited ? [inhabited] : homes) {
    const data = path.join(home, 'data');
    const account = serverAccount(data);
    if (runsAsRoot() && !account) break;
    if (prepare(home, data, account))
      return { home, data, account, binaries: reachableBinaries(dir, account) };
  }
  throw new EmbeddedDatabaseError(
    runsAsRoot()
      ? 'PostgreSQL does not run as root, and no other account of this machine could be used for it.'
      : `No folder could be prepared for the database: ${homes.join(', ')} are not writable, or know no file modes.`,
  );
}

/** Every folder that could hold the cluster wanted in `dir`; the sweep of left-over test clusters looks there. */
export function homesOutside(dir: string): string[] {
  return foldersOutside(dir).map((folder) => path.join(folder, path.basename(dir)));
}

function foldersOutside(dir: string): string[] {
  const name = `baton-${createHash('sha256').update(path.dirname(dir)).digest('hex').slice(0, 12)}`;
  const kept = runsAsRoot() ? '/var/lib' : path.join(homedir(), '.local', 'share');
  return [path.join(kept, name), path.join(tmpdir(), name)];
}

function reachableBinaries(dir: string, account: ServerAccount | undefined): Binaries {
  const installed = installedBinaries();
  const whole = linkLibraries(installed);
  if (whole && runs(installed, account).ok) return installed;
  let why = '';
  for (const folder of foldersOutside(dir)) {
    try {
      openFolder(folder);
      const copy = copyBinaries(installed, folder);
      const trial = runs(copy, account);
      if (trial.ok) return copy;
      why = trial.why;
    } catch (error) {
      why = String(error);
    }
  }
  throw new EmbeddedDatabaseError(`The PostgreSQL that npm installed does not run on this machine: ${why}`);
}

function runs(binaries: Binaries, account: ServerAccount | undefined): { ok: boolean; why: string } {
  const trial = spawnSync(program(binaries, 'postgres'), ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  });
  return { ok: trial.status === 0, why: trial.error?.message ?? trial.stderr };
}

/** Makes the folders; true when the server's account can enter and write, and the modes that PostgreSQL wants hold. */
function prepare(home: string, data: string, account: ServerAccount | undefined): boolean {
  try {
    openFolder(path.dirname(home));
    openFolder(home);
    refuseForeign(home);
    mkdirSync(data, { recursive: true, mode: 0o700 });
    chmodSync(data, 0o700);
    if (account) chownSync(data, account.uid, account.gid);
    if (isWritable(data, account)) return true;
    // An empty folder that nobody can use would only puzzle the next reader.
    rmdirSync(data);
    rmdirSync(home);
  } catch {
    return false;
  }
  return false;
}

function isWritable(data: string, account: ServerAccount | undefined): boolean {
  if (process.platform === 'win32') return true;
  if ((statSync(data).mode & 0o777) !== 0o700) return false;
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', data], { ...account, cwd: '/' }).status === 0
  );
}

/** A folder that others may pass through but not list, whatever the umask says. */
function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (runsAsRoot() && (statSync(folder).mode & 0o001) === 0) chmodSync(folder, statSync(folder).mode | 0o011);
}

/** In a temporary folder anybody may have made a folder of our name beforehand, to read what we put there. */
function refuseForeign(home: string): void {
  const folder = path.dirname(home);
  if (path.dirname(folder) !== tmpdir() || !process.getuid) return;
  if (statSync(folder).uid !== process.getuid()) throw new Error(`${folder} belongs to somebody else`);
}
