/**
 * `node tools/run.mjs COMMAND …` stands behind every npm script. It runs on Node 20 without any package: it installs
 * what is missing, then runs `tools/commands/COMMAND.ts` on the Node 24 that came with the packages.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { houseNode } from './bootstrap/house-node.mjs';
import { installWhatIsMissing } from './bootstrap/install.mjs';
import { root } from './bootstrap/root.mjs';
import { Trouble } from './bootstrap/trouble.mjs';

const [command = '', ...parameters] = process.argv.slice(2);

try {
  installWhatIsMissing();
  hand(houseNode());
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

/** @param {string} node */
function hand(node) {
  // The programs that the command calls shall find this Node too, whatever npm linked.
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  const env = { ...process.env, PATH: folders.join(path.delimiter) };
  const script = path.join(root, 'tools', 'commands', `${command}.ts`);
  // The open channel tells the command, whatever kills us, that nobody waits for it any more.
  const child = spawn(node, [script, ...parameters], {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  const watch = endWithParent(() => child.kill('SIGTERM'));
  child.once('exit', (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
    process.disconnect?.();
    process.exit();
  });
}

/**
 * npm that is killed outright cannot pass the news on: notice that we became an orphan. Only under npm, so that
 * whoever starts this script as a daemon of their own may.
 * @param {() => void} end
 */
function endWithParent(end) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500);
}
