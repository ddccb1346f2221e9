import path from 'node:path';
import { ensureDatabase } from '../../api/src/platform/database/databases.ts';
import { startEmbedded } from '../../api/src/platform/database/embedded/start-embedded.ts';
import { keep } from './root.ts';

export type HouseDatabase = {
  url: string;
  /** Leaves the database; the embedded server ends with the last command that uses it. */
  release(): Promise<void>;
};

const NAME = 'baton';

export const embeddedHome = path.join(keep, 'postgres');

/** The database that DATABASE_URL names, else the embedded one of this clone. */
export async function houseDatabase(): Promise<HouseDatabase> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, release: async () => undefined };
  console.log('Bringing up the embedded PostgreSQL …');
  const cluster = await startEmbedded({ dir: embeddedHome });
  try {
    await ensureDatabase(cluster.url('postgres'), NAME);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { url: cluster.url(NAME), release: () => cluster.stop() };
}

/** Does something with the database and leaves it in any case. */
export async function withHouseDatabase<T>(deed: (url: string) => Promise<T>): Promise<T> {
  const database = await houseDatabase();
  try {
    return await deed(database.url);
  } finally {
    await database.release();
  }
}
