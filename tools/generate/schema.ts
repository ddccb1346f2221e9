import {
  createDatabase,
  dropDatabase,
  withClient,
  withDatabase,
} from '../../api/src/platform/database/databases.ts';
import { migrate, type Migration } from '../../api/src/platform/database/migrate.ts';
import { scratchServer } from '../../test/support/scratch-server.ts';
import { dumpSchema } from './schema-dump.ts';

/** `migrations/schema.sql`: what an empty database looks like after all migrations. */
export async function schemaAfter(migrations: readonly Migration[]): Promise<string> {
  const server = await scratchServer();
  const name = `baton_schema_${process.pid}`;
  try {
    await createDatabase(server.url, name);
    const url = withDatabase(server.url, name);
    await migrate(url, migrations);
    return await withClient(url, dumpSchema);
  } finally {
    await dropDatabase(server.url, name);
    await server.release();
  }
}
