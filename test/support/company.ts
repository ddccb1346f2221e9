import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { hashPassword } from '../../api/src/platform/identity/passwords.ts';
import { arbiters, markets, matrix, pathLevels, problemTypes } from './company-rules.ts';

export { matrix };

/** Everybody in the small company signs in with it. */
export const password = 'correct horse battery';

const names = (en: string): object => ({ en, zhHans: `${en}（简）`, zhHant: `${en}（繁）` });

const departments = [
  'support',
  'logistics',
  'marketing',
  'tech',
  'product',
  'finance',
  'quality',
  'service-operations',
];

/** Who works here: first name, language, grants as `role:department`, markets served. */
const people: readonly [string, string, readonly string[], readonly string[]][] = [
  ['ana', 'en', ['agent:support'], ['BR', 'MX']],
  ['niran', 'en', ['agent:support'], ['TH']],
  ['wei', 'zh-Hans', ['agent:support'], []],
  ['sofia', 'en', ['lead:support'], []],
  ['lars', 'en', ['staff:logistics'], []],
  ['lin', 'zh-Hans', ['lead:logistics', 'publisher:logistics'], []],
  ['mara', 'en', ['staff:marketing', 'publisher:marketing'], []],
  ['mo', 'en', ['lead:marketing'], []],
  ['tom', 'en', ['staff:tech'], []],
  ['tess', 'en', ['lead:tech'], []],
  ['fay', 'en', ['lead:finance'], []],
  ['fred', 'en', ['lead:finance'], []],
  ['finn', 'en', ['staff:finance'], []],
  ['petra', 'en', ['lead:product'], []],
  ['quinn', 'en', ['lead:quality'], []],
  ['olga', 'en', ['lead:service-operations', 'matrix_owner'], []],
  ['dora', 'en', ['director'], []],
  ['adam', 'en', ['administrator'], []],
];

async function insert(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    const values = Object.values(row).map((value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value,
    );
    await client.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, values);
  }
}

/** A small company, without tickets: eight departments, six markets, eighteen people, a matrix of six rules, three paths. */
export async function seedCompany(databaseUrl: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await withClient(databaseUrl, async (client) => {
    await insert(client, 'calendars', [
      {
        code: 'always',
        names: names('Always'),
        definition: { zone: 'UTC', alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] },
      },
    ]);
    await insert(
      client,
      'departments',
      departments.map((code, hue) => ({
        code,
        names: names(code),
        kind: 'department',
        hue,
        calendar: 'always',
        position: hue,
      })),
    );
    await insert(
      client,
      'markets',
      markets.map(([code, region, zone, currency], position) => ({
        code,
        names: names(code),
        region,
        time_zone: zone,
        currency,
        calendar: 'always',
        position,
      })),
    );
    await insert(
      client,
      'problem_types',
      problemTypes.map((path, position) => ({
        path,
        parent: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
        names: names(path),
        position,
      })),
    );
    for (const [name, language, grants, served] of people) {
      const id = randomUUID();
      await insert(client, 'people', [
        {
          id,
          email: `${name}@baton.example`,
          name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
          password_hash: passwordHash,
          language,
          markets: served,
        },
      ]);
      await insert(
        client,
        'role_grants',
        grants.map((grant) => {
          const [role, department] = grant.split(':');
          return { person_id: id, role, department: department ?? null };
        }),
      );
    }
    const targets = [
      ['standard', 3600, 28_800, 7200, 900],
      ['severe', 600, 14_400, 3600, 900],
      ['quick', 3, 20, 10, 2],
    ] as const;
    await insert(
      client,
      'service_levels',
      targets.map(([code, acknowledge, resolve, cosign, arbitration], position) => ({
        code,
        names: names(code),
        acknowledge_seconds: acknowledge,
        resolve_seconds: resolve,
        cosign_seconds: cosign,
        arbitration_seconds: arbitration,
        calendar: 'always',
        position,
      })),
    );
    await insertPaths(client);
    await client.query(
      `INSERT INTO matrix_versions (number, state, table_document, note, effective_from, published_at)
       VALUES (1, 'published', $1, 'the first', '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z')`,
      [JSON.stringify(matrix)],
    );
  });
}

async function insertPaths(client: pg.Client): Promise<void> {
  for (const [code, levels] of Object.entries(pathLevels)) {
    await client.query(
      `INSERT INTO escalation_path_versions (code, version, names, levels, arbiters, published_at) VALUES ($1, 1, $2, $3, $4, now())`,
      [code, JSON.stringify(names(code)), JSON.stringify(levels), JSON.stringify(arbiters)],
    );
  }
}
