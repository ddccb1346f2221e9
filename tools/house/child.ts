import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import { root } from './root.ts';

/** Longest time that a child gets to end in order, in milliseconds. */
const PATIENCE = 15_000;

export type Child = {
  process: ChildProcess;
  /** Settles when it has ended: its exit code, or 1 when a signal ended it or it could not be started. */
  ended: Promise<number>;
  /** Asks it to end and waits; after 15 s it is killed. */
  stop(): Promise<void>;
};

/**
 * A child that ends in order with us: Ctrl-C of the terminal does not reach it (it has a process group of its own), we
 * tell it once; and if we are killed it notices the closed channel and ends by itself.
 */
export function startChild(
  script: string,
  parameters: string[],
  options: SpawnOptions & { flags?: string[] } = {},
): Child {
  const { flags = [], ...rest } = options;
  const preload = path.join(root, 'tools/house/end-with-parent.mjs');
  return child(
    spawn(process.execPath, ['--import', preload, ...flags, script, ...parameters], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
      ...rest,
    }),
  );
}

function child(spawned: ChildProcess): Child {
  const ended = new Promise<number>((resolve) => {
    spawned.once('exit', (code) => resolve(code ?? 1));
    spawned.once('error', () => resolve(1));
  });
  const stop = async (): Promise<void> => {
    spawned.kill('SIGTERM');
    const late = setTimeout(() => spawned.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(late);
  };
  return { process: spawned, ended, stop };
}

/** Runs a program of node_modules/.bin to its end; its output is kept and given with the exit code. */
export function runTool(
  name: string,
  parameters: string[],
  options: SpawnOptions = {},
): Promise<{ code: number; output: string }> {
  const tool = spawn(path.join(root, 'node_modules/.bin', name), parameters, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  let output = '';
  for (const stream of [tool.stdout, tool.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => {
    tool.once('close', (code) => resolve({ code: code ?? 1, output }));
    tool.once('error', (error) => resolve({ code: 1, output: String(error) }));
  });
}
