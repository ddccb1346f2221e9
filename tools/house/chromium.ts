import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from '../../test/support/chromium.ts';
import { Trouble } from '../bootstrap/trouble.mjs';
import { root } from './root.ts';

/** Path of a Chromium for the browser tests; fetches one when the machine has none. Throws a Trouble if it cannot. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Trouble(
      `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not run. Correct it, or unset it.`,
    );
  }
  for (const [how, attempt] of ATTEMPTS) {
    console.log(`The browser tests need Chromium and this machine has none: trying ${how} …`);
    attempt();
    const fetched = findChromium();
    if (fetched) return fetched;
  }
  throw new Trouble(
    'The browser tests need Chromium and none could be fetched. Install it (Debian: apt-get install chromium), ' +
      'or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

const isRoot = process.getuid?.() === 0;

const ATTEMPTS: [string, () => void][] = [
  // As root it may also install the system libraries that the browser needs.
  [
    'the download of Playwright',
    () => run('node_modules/.bin/playwright-core', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'),
  ],
  ...(isRoot && isDebian()
    ? ([['the package of Debian', installDebianPackage]] satisfies [string, () => void][])
    : []),
];

function installDebianPackage(): void {
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
}

function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

function run(program: string, ...parameters: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, parameters, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
}
