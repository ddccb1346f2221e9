import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium of this machine that really runs: CHROMIUM_PATH, one on the PATH, or the one that Playwright fetched. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) return runs(given) ? given : undefined;
  return [...NAMES, ...PLACES, chromium.executablePath()].find(runs);
}

/** Some systems have a `chromium-browser` that only says what to install. */
function runs(program: string): boolean {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
