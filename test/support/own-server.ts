import path from 'node:path';
import { createDatabase, withDatabase } from '../../api/src/platform/database/databases.ts';
import {
  startEmbedded,
  type EmbeddedPostgres,
} from '../../api/src/platform/database/embedded/start-embedded.ts';
import { sweepClusters } from '../../api/src/platform/database/embedded/sweep-clusters.ts';
import { migrate } from '../../api/src/platform/database/migrate.ts';
import { migrations } from '../../migrations/index.ts';
import { afterwards } from './afterwards.ts';

const keep = path.resolve(import.meta.dirname, '../../.baton');
const prefix = 'own-';

/**
 * A PostgreSQL of this test file alone, which it may crash: durable as an operator's, unlike the one that all other files
 * share, so that what was confirmed must be there afterwards. Deleted when the file is done.
 */
export async function ownServer(): Promise<{
  readonly server: EmbeddedPostgres;
  readonly databaseUrl: string;
}> {
  await sweepClusters(keep, prefix);
  const server = await startEmbedded({ dir: path.join(keep, `${prefix}${process.pid}`) });
  afterwards(() => server.destroy());
  await createDatabase(server.url('postgres'), 'baton');
  const databaseUrl = withDatabase(server.url('postgres'), 'baton');
  await migrate(databaseUrl, migrations);
  return { server, databaseUrl };
}
