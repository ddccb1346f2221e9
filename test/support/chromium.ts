import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
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

/**
 * The whole path of a Chromium of this machine that really runs: CHROMIUM_PATH, one on the PATH, or the one that Playwright
 * fetched. Playwright starts a program by its whole path only.
 */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) return [given, ...onPath(given)].find(runs);
  return [...NAMES.flatMap(onPath), ...PLACES, chromium.executablePath()].find(runs);
}

function onPath(name: string): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name));
}

/** Some systems have a `chromium-browser` that only says what to install. */
function runs(program: string): boolean {
  if (!path.isAbsolute(program) || !existsSync(program)) return false;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
