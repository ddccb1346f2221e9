import { randomUUID } from 'node:crypto';
import { withClient } from '../../api/src/platform/database/databases.ts';
import type { TestApp } from './app.ts';

/** The columns of the table, in its order: who stands for which role. The ticket is logistics'. */
export const roles = [
  ['agent', 'niran'],
  ['staff of the owner', 'lars'],
  ['lead of the owner', 'lin'],
  ['lead of a co-signer', 'fay'],
  ['publisher in a co-signer', 'mara'],
  ['staff of another department', 'tom'],
  ['lead of another department', 'tess'],
  ['lead of support', 'sofia'],
  ['publisher of another department', 'paul'],
  ['matrix owner', 'max'],
  ['director', 'dora'],
  ['administrator', 'adam'],
  ['named arbiter', 'ruth'],
  ['nobody signed in', null],
] as const;

/** Roles that nobody in the small company has alone. */
export async function addRolesAlone(app: TestApp): Promise<void> {
  await withClient(app.databaseUrl, async (client) => {
    for (const [name, role, department] of [
      ['paul', 'publisher', 'quality'],
      ['max', 'matrix_owner', null],
      ['ruth', 'staff', 'quality'],
    ]) {
      const id = randomUUID();
      await client.query(
        `INSERT INTO people (id, email, name, password_hash)
         SELECT $1, $2, $3, password_hash FROM people WHERE email = 'ana@baton.example'`,
        [id, `${name}@baton.example`, name],
      );
      await client.query('INSERT INTO role_grants VALUES ($1, $2, $3)', [id, role, department]);
    }
  });
}
