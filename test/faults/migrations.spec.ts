import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import {
  createDatabase,
  dropDatabase,
  withClient,
  withDatabase,
} from '../../api/src/platform/database/databases.ts';
import { migrate, type Migration } from '../../api/src/platform/database/migrate.ts';
import { migrations } from '../../migrations/index.ts';
import { dumpSchema } from '../../tools/generate/schema-dump.ts';

const first = {
  name: '20200101000000-lay-a-table',
  up: 'CREATE TABLE laid (id int)',
  down: 'DROP TABLE laid',
};
const second = {
  name: '20200102000000-set-it',
  up: 'ALTER TABLE laid ADD COLUMN set_at timestamptz',
  down: '',
};

let url: string;

beforeEach(async () => {
  const { server } = inject('database');
  const name = `baton_empty_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await createDatabase(server, name);
  onTestFinished(() => dropDatabase(server, name));
  url = withDatabase(server, name);
});

const applied = async (): Promise<string[]> => {
  const { rows } = await withClient(url, (client) =>
    client.query('SELECT name FROM migrations ORDER BY name'),
  );
  return rows.map((row: { name: string }) => row.name);
};

test('many processes may start at once: each migration is applied once', async () => {
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => migrate(url, [first, second])));
  expect(outcomes.flat().sort()).toEqual([first.name, second.name]);
  expect(await applied()).toEqual([first.name, second.name]);
});

test('a later start applies what is new and nothing twice', async () => {
  expect(await migrate(url, [first])).toEqual([first.name]);
  expect(await migrate(url, [first, second])).toEqual([second.name]);
  expect(await migrate(url, [first, second])).toEqual([]);
});

test('a migration that fails leaves nothing of itself, and those before it stay', async () => {
  const broken: Migration = { ...second, up: 'CREATE TABLE half (id int); SELECT nonsense' };
  await expect(migrate(url, [first, broken])).rejects.toThrow(/set-it: column "nonsense" does not exist/);
  const { rows } = await withClient(url, (client) => client.query(`SELECT to_regclass('half') AS half`));
  expect(rows).toEqual([{ half: null }]);
  expect(await applied()).toEqual([first.name]);
});

test('a migration that was edited after it had been applied is refused', async () => {
  await migrate(url, [first]);
  const edited = { ...first, up: 'CREATE TABLE laid (id bigint)' };
  await expect(migrate(url, [edited, second])).rejects.toThrow(/lay-a-table was edited/);
  expect(await applied()).toEqual([first.name]);
});

test('a database of a later version of the house is refused', async () => {
  await migrate(url, [first, second]);
  await expect(migrate(url, [first])).rejects.toThrow(/knows the migration 20200102000000-set-it/);
});

test('a database that is not there is told in a sentence', async () => {
  await expect(migrate(withDatabase(url, 'nowhere'), [first])).rejects.toThrow(
    /cannot reach the database nowhere .* Create it, or correct DATABASE_URL/,
  );
});

test('schema.sql is what the migrations make', async () => {
  await migrate(url, migrations);
  const written = readFileSync(path.resolve(import.meta.dirname, '../../migrations/schema.sql'), 'utf8');
  expect(await withClient(url, dumpSchema), 'run npm run generate and commit what it writes').toBe(written);
});
