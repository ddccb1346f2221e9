import { migrate } from '../../api/src/platform/database/migrate.ts';
import { migrations } from '../../migrations/index.ts';

/** Brings the database up to date and says what it did. */
export async function migrateHouse(url: string): Promise<void> {
  const applied = await migrate(url, migrations);
  if (applied.length > 0) console.log(`Migrated: ${applied.join(', ')}`);
}
