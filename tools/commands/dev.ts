import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from '../house/build.ts';
import { startChild } from '../house/child.ts';
import { longCommand } from '../house/command.ts';
import { withHouseDatabase } from '../house/database.ts';
import { migrateHouse } from '../house/migrate.ts';
import { address, expectFreePort } from '../house/port.ts';
import { root } from '../house/root.ts';
import { moveIn } from '../house/tenancy.ts';

const WEB_PORT = 5173;

/** `npm run dev`: the API is built and started anew on each change, the web is replaced while it runs. */
await longCommand(async (stop) => {
  const tenancy = await moveIn();
  stop.addEventListener('abort', () => tenancy.movingOut());
  try {
    await expectFreePort();
    await build(['api']);
    stop.throwIfAborted();
    return await withHouseDatabase(async (url) => {
      await migrateHouse(url);
      stop.throwIfAborted();
      return watch(url, stop);
    });
  } finally {
    tenancy.movedOut();
  }
});

async function watch(url: string, stop: AbortSignal): Promise<number> {
  const { port } = address();
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const origin = `http://localhost:${WEB_PORT}`;
  const children = [
    startChild(vite, ['build', '--watch', '--emptyOutDir', 'false', '--logLevel', 'warn'], {
      cwd: path.join(root, 'api'),
    }),
    startChild(path.join(root, 'api/dist/main.js'), [], {
      flags: ['--enable-source-maps', '--watch', '--watch-preserve-output'],
      env: { ...process.env, DATABASE_URL: url, BATON_ORIGIN: process.env.BATON_ORIGIN ?? origin },
    }),
  ];
  if (existsSync(path.join(root, 'web/vite.config.ts'))) {
    children.push(
      startChild(vite, ['dev', '--port', String(WEB_PORT), '--strictPort'], {
        cwd: path.join(root, 'web'),
        env: { ...process.env, BATON_API: `http://127.0.0.1:${port}` },
      }),
    );
  }
  const asked = new Promise<number>((resolve) => stop.addEventListener('abort', () => resolve(0)));
  const code = await Promise.race([asked, ...children.map((child) => child.ended.then((code) => code || 1))]);
  await Promise.all(children.map((child) => child.stop()));
  return code;
}
