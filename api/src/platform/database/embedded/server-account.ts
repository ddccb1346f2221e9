import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The unprivileged account that runs PostgreSQL when we are root, which PostgreSQL refuses to be. */
export type ServerAccount = { uid: number; gid: number };

/** True when this process is root and must hand the server to somebody else. */
export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account for a server whose data may already exist: then their owner. Otherwise the account `postgres`, else
 * `baton` (made when missing), else `nobody`. Undefined when we are not root and need no other account.
 */
export function serverAccount(data: string): ServerAccount | undefined {
  if (!runsAsRoot()) return undefined;
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return account('postgres') ?? account('baton') ?? newAccount('baton') ?? account('nobody');
}

function account(name: string): ServerAccount | undefined {
  const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
  return uid && gid ? { uid, gid } : undefined;
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

function newAccount(name: string): ServerAccount | undefined {
  // A short PATH often leaves out the folder where the programs of root stand.
  const env = { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` };
  const flags = ['--system', '--user-group', '--no-create-home', '--home-dir', '/', name];
  const made = spawnSync('useradd', flags, { env });
  return made.status === 0 ? account(name) : undefined;
}
