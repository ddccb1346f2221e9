import type { TestProject } from 'vitest/node';
import { createDatabase, dropDatabase, withDatabase } from '../../api/src/platform/database/databases.ts';
import { migrate } from '../../api/src/platform/database/migrate.ts';
import { migrations } from '../../migrations/index.ts';
import { scratchServer } from './scratch-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files make their databases, and the migrated one that they copy. */
    database: { server: string; template: string };
  }
}

/** Projects whose files ask for a database. */
const WITH_DATABASE = new Set(['rooms', 'api', 'live', 'faults', 'journeys']);

/** One server for the whole run, one migrated template on it; both are gone afterwards. */
export default async function setUp(run: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!run.vitest.projects.some((project) => WITH_DATABASE.has(project.name))) return undefined;
  const server = await scratchServer();
  const template = `baton_template_${process.pid}`;
  await createDatabase(server.url, template);
  await migrate(withDatabase(server.url, template), migrations);
  run.provide('database', { server: server.url, template });
  return async () => {
    await dropDatabase(server.url, template);
    await server.release();
  };
}
