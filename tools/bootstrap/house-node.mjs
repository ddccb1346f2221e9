import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { Trouble } from './trouble.mjs';

const WANTED = 24;

/** The Node that the house runs on: it comes with the packages, whatever Node the machine has. */
export function houseNode() {
  const installed = path.join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (runs(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= WANTED) return process.execPath;
  // Its install script fetches the program. Where install scripts are switched off, we run it by name.
  console.log(`Fetching Node ${WANTED}, because npm was told not to run install scripts.`);
  const folder = path.join(root, 'node_modules', 'node');
  if (existsSync(folder))
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, stdio: 'inherit' });
  if (runs(installed)) return installed;
  throw new Trouble(
    `Node ${WANTED} could not be fetched as the npm package "node". Install Node ${WANTED} yourself ` +
      '(https://nodejs.org) and run the command again with it.',
  );
}

/** @param {string} program */
function runs(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && Number(stdout.slice(1).split('.')[0]) >= WANTED;
}
