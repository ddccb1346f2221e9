import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from '../house/build.ts';
import { startChild } from '../house/child.ts';
import { longCommand } from '../house/command.ts';
import { withHouseDatabase } from '../house/database.ts';
import { migrateHouse } from '../house/migrate.ts';
import { root } from '../house/root.ts';

/** `npm run import -- incidents FILE`: reads a log of another system into the database of the house. */
await longCommand(async (stop) => {
  await build(['api']);
  return withHouseDatabase(async (url) => {
    await migrateHouse(url);
    stop.throwIfAborted();
    const run = startChild(
      path.join(root, 'api/dist/import.js'),
      process.argv.slice(2).map(fromWhereTheyStand),
      {
        flags: ['--enable-source-maps'],
        env: { ...process.env, DATABASE_URL: url },
      },
    );
    stop.addEventListener('abort', () => void run.stop());
    return run.ended;
  });
});

/** npm runs scripts at the root of the clone, but tells where the reader stood. */
function fromWhereTheyStand(parameter: string): string {
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), parameter);
  return existsSync(place) ? place : parameter;
}
