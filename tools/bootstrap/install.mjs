import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { Trouble } from './trouble.mjs';

const OLDEST_NODE = 20;

/** Runs `npm ci` unless what is installed is what the lock file asks for. */
export function installWhatIsMissing() {
  const version = Number(process.versions.node.split('.')[0]);
  if (version < OLDEST_NODE) {
    throw new Trouble(
      `This is Node ${version}; Baton needs Node ${OLDEST_NODE} or later. Get one from https://nodejs.org.`,
    );
  }
  const missing = whatIsMissing();
  if (!missing) return;
  console.log(`Installing packages with npm ci, because ${missing}. The first time takes about a minute.`);
  const { status, error } = spawnSync(
    ...npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  if (status !== 0) {
    throw new Trouble(
      `npm ci failed${error ? ` (${error.message})` : ''}. It needs the package registry that npm is set up for ` +
        '(npm config get registry); its own message stands above. Run the command again when that is mended.',
    );
  }
}

/** @returns {string | undefined} why an installation is needed */
function whatIsMissing() {
  const wanted = packages('package-lock.json');
  if (!wanted) throw new Trouble('package-lock.json is missing: this is not a whole clone of Baton.');
  // npm writes this file when an installation is complete.
  const installed = packages('node_modules/.package-lock.json');
  if (!installed) return 'nothing is installed yet';
  const differs = Object.entries(wanted).find(([name, { version, optional, peer, link }]) => {
    if (!name.includes('node_modules/') || optional || peer) return false;
    // A part of the house itself, new since the installation.
    if (link) return !existsSync(path.join(root, name));
    return installed[name]?.version !== version;
  });
  if (!differs) return undefined;
  const [name, { version }] = differs;
  return `${[name.replace(/^.*node_modules\//, ''), version].filter(Boolean).join(' ')} is not installed`;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }> | undefined}
 */
function packages(file) {
  const place = path.join(root, file);
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')).packages : undefined;
}

/**
 * The npm that called us, run by its own Node, else the one on the PATH. The folder of programs that the installation
 * is about to replace is taken off the PATH.
 * @param {string[]} parameters
 * @returns {[string, string[], import('node:child_process').SpawnSyncOptions]}
 */
export function npm(parameters, cwd = root) {
  const inside = path.join(root, 'node_modules');
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(inside));
  const env = { ...process.env, PATH: folders.join(path.delimiter) };
  const { npm_execpath: program, npm_node_execpath: node } = process.env;
  if (program?.endsWith('npm-cli.js') && existsSync(program)) {
    const runner = node && !node.startsWith(inside) ? node : 'node';
    return [runner, [program, ...parameters], { cwd, env, stdio: 'inherit' }];
  }
  return ['npm', parameters, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' }];
}
