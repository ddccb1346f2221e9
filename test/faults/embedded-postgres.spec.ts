import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureDatabase, withClient } from '../../api/src/platform/database/databases.ts';
import {
  startEmbedded,
  type EmbeddedPostgres,
} from '../../api/src/platform/database/embedded/start-embedded.ts';
import { sweepClusters } from '../../api/src/platform/database/embedded/sweep-clusters.ts';

const clone = mkdtempSync(path.join(tmpdir(), 'baton-faults-'));
const dir = path.join(clone, '.baton', 'postgres');
let cluster: EmbeddedPostgres;

beforeAll(async () => {
  cluster = await startEmbedded({ dir, unsafe: true });
  await ensureDatabase(cluster.url('postgres'), 'kept');
  await withClient(cluster.url('kept'), (client) => client.query('CREATE TABLE word AS SELECT 42 AS number'));
});

afterAll(async () => {
  await (await startEmbedded({ dir, unsafe: true })).destroy();
  // As root it lived outside, because a temporary folder is for its owner alone.
  for (const folder of [path.dirname(cluster.home), clone]) rmSync(folder, { recursive: true, force: true });
});

const postmaster = (): number =>
  Number(readFileSync(path.join(cluster.home, 'data/postmaster.pid'), 'utf8').split('\n')[0]);

async function expectKept(): Promise<void> {
  const { rows } = await withClient(cluster.url('kept'), (client) => client.query('SELECT number FROM word'));
  expect(rows).toEqual([{ number: 42 }]);
}

test('finds Chinese words by their trigrams and asks for a password', async () => {
  const { rows } = await withClient(cluster.url('kept'), async (client) => {
    await client.query('CREATE EXTENSION pg_trgm');
    return client.query(`SELECT similarity('免邮政策', '免邮政策调整') AS similarity`);
  });
  expect(rows[0].similarity).toBeGreaterThan(0.4);
  const wrong = new URL(cluster.url('kept'));
  wrong.password = 'guessed';
  await expect(withClient(wrong.href, async () => 'let in')).rejects.toThrow(
    /password authentication failed/,
  );
  expect(statSync(path.join(cluster.home, 'password')).mode & 0o777).toBe(0o600);
});

test('a second command of the clone uses the running server, and neither its leaving nor its death ends it', async () => {
  const server = postmaster();
  await otherCommand('await cluster.stop(); process.exit()');
  expect(postmaster()).toBe(server);
  await otherCommand("process.kill(process.pid, 'SIGKILL')");
  expect(postmaster()).toBe(server);
  await expectKept();
});

test('a server that was killed leaves nothing that stops the next start', async () => {
  process.kill(postmaster(), 'SIGKILL');
  cluster = await startEmbedded({ dir, unsafe: true });
  await expectKept();
});

test('a lock file that names somebody else is not believed', async () => {
  await cluster.stop();
  const file = path.join(cluster.home, 'data/postmaster.pid');
  writeFileSync(file, [process.pid, dir, 1, 5432, '', '127.0.0.1', '', 'ready'].join('\n'));
  cluster = await startEmbedded({ dir, unsafe: true });
  await expectKept();
});

test('a restart in the middle keeps port and data', async () => {
  const address = cluster.url('kept');
  await cluster.restart('immediate');
  expect(cluster.url('kept')).toBe(address);
  await expectKept();
});

test('clusters of killed test runs are swept away, those of living ones stay', async () => {
  const folder = path.join(clone, '.baton');
  const living = await startEmbedded({ dir: path.join(folder, `test-${process.pid}`), unsafe: true });
  const gone = 2 ** 22 + 1;
  const left = await startEmbedded({ dir: path.join(folder, `test-${gone}`), unsafe: true });
  await sweepClusters(folder, 'test-');
  expect(statSync(living.home).isDirectory()).toBe(true);
  expect(statSync(left.home, { throwIfNoEntry: false })).toBeUndefined();
  await living.destroy();
});

/** Another process that enters the cluster, then does as told; settles when it is gone. */
async function otherCommand(deed: string): Promise<void> {
  const module = path.resolve(
    import.meta.dirname,
    '../../api/src/platform/database/embedded/start-embedded.ts',
  );
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(module)});
    const cluster = await startEmbedded({ dir: ${JSON.stringify(dir)}, unsafe: true });
    ${deed};`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  await new Promise((resolve) => child.once('exit', resolve));
}
