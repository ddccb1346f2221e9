import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** One process of the built house, as an operator would run it. */
export type ApiProcess = {
  /** `http://127.0.0.1:PORT` */
  address: string;
  /** Everything that it wrote so far. */
  output(): string;
  /** Asks it to end and waits; gives its exit code, null when a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

/**
 * Starts the built server on a free port and waits until it listens. `npm test` builds it beforehand; whoever runs
 * vitest alone builds with `npx nx run-many -t build`. With `web` it serves the screens too.
 */
export async function startApiProcess(
  databaseUrl: string,
  options: { web?: boolean; env?: Record<string, string> } = {},
): Promise<ApiProcess> {
  const main = path.join(root, 'api/dist/main.js');
  if (!existsSync(main)) throw new Error(`${main} is not built: npx nx run-many -t build`);
  const web = options.web ? { BATON_WEB: path.join(root, 'web/build') } : {};
  // A run of the tests that is killed takes its servers with it.
  const withParent = path.join(root, 'tools/house/end-with-parent.mjs');
  const child = spawn(process.execPath, ['--import', withParent, '--enable-source-maps', main], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: '0',
      ...web,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  let place: string | undefined;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const listening = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        // Its log says where it listens, in a line of JSON.
        place ??= /"address":"([^"]+)".*"msg":"listening"/.exec(output)?.[1];
        if (place) resolve(place);
      });
    }
  });
  const address = await Promise.race([listening, ended.then(() => undefined)]);
  if (!address) throw new Error(`The server ended before it listened:\n${output}`);
  return {
    address,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
