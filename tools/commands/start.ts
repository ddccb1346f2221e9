import path from 'node:path';
import { build } from '../house/build.ts';
import { startChild } from '../house/child.ts';
import { longCommand } from '../house/command.ts';
import { withHouseDatabase } from '../house/database.ts';
import { migrateHouse } from '../house/migrate.ts';
import { expectFreePort } from '../house/port.ts';
import { root } from '../house/root.ts';
import { moveIn } from '../house/tenancy.ts';

/** `npm start`: builds what changed, brings up the database, migrates and serves web and API on one port. */
await longCommand(async (stop) => {
  const tenancy = await moveIn();
  stop.addEventListener('abort', () => tenancy.movingOut());
  try {
    await expectFreePort();
    return await withHouseDatabase(async (url) => {
      await Promise.all([build(), migrateHouse(url)]);
      stop.throwIfAborted();
      return serve(url, stop);
    });
  } finally {
    tenancy.movedOut();
  }
});

async function serve(url: string, stop: AbortSignal): Promise<number> {
  const server = startChild(path.join(root, 'api/dist/main.js'), [], {
    flags: ['--enable-source-maps'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: url,
      BATON_WEB: path.join(root, 'web/build'),
    },
  });
  const asked = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));
  const code = await Promise.race([server.ended, asked]);
  if (code === undefined) {
    console.log('\nStopping: requests under way may end …');
    await server.stop();
    return 0;
  }
  console.error('\nThe server ended by itself; what it said stands above. Start it again with npm start.');
  return code || 1;
}
