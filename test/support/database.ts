import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, dropDatabase, withDatabase } from '../../api/src/platform/database/databases.ts';
import { afterwards } from './afterwards.ts';

/**
 * A database of this test file's own: a copy of the migrated template, real in every respect, dropped when the file is
 * done. Call it at the top of the file or in `beforeAll`; gives its address.
 */
export async function ownDatabase(): Promise<string> {
  const { server, template } = inject('database');
  const name = `baton_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await createDatabase(server, name, template);
  afterwards(() => dropDatabase(server, name));
  return withDatabase(server, name);
}
