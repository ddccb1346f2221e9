import { createHash } from 'node:crypto';
import { withClient } from '../../api/src/platform/database/databases.ts';

/** Kept beside what was asked, not changed by it: retries, sessions, attempts to sign in. */
const beside = ['idempotency_keys', 'sessions', 'sign_in_attempts'];

/** A digest of every row of every table: by table, so that a difference says where something was written. */
export async function wholeDatabase(databaseUrl: string): Promise<Record<string, string>> {
  return withClient(databaseUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE (schemaname = 'public' OR schemaname = 'graphile_worker' AND tablename IN ('_private_jobs'))
         AND tablename <> ALL ($1) ORDER BY 1`,
      [beside],
    );
    const question = tables
      .map(
        ({ name }) =>
          `SELECT '${name}' AS name, count(*) || ' rows: ' || coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS rows FROM ${name} t`,
      )
      .join(' UNION ALL ');
    const { rows } = await client.query<{ name: string; rows: string }>(question);
    return Object.fromEntries(
      rows.map(({ name, rows: all }) => [
        name,
        `${all.split(':')[0]}, ${createHash('sha256').update(all).digest('hex')}`,
      ]),
    );
  });
}
