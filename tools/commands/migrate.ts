import { command } from '../house/command.ts';
import { withHouseDatabase } from '../house/database.ts';
import { migrateHouse } from '../house/migrate.ts';

/** `npm run migrate`: brings the database up to date, as every start does. */
await command(async () => {
  await withHouseDatabase(migrateHouse);
  console.log('The database is up to date.');
  return 0;
});
