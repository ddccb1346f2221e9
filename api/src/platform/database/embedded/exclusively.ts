import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from './process-identity.ts';

/** Does one thing at a time over all processes that name the same file; a holder that died holds nothing. */
export async function exclusively<T>(file: string, deed: () => Promise<T>): Promise<T> {
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(mine, signature());
  try {
    while (!take(mine, file)) {
      if (!isHeld(file)) rmSync(file, { force: true });
      else await pause(50);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await deed();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Names this process in a file, so that others can tell whether it still lives. */
export const signature = (): string => `${process.pid} ${processIdentity(process.pid) ?? ''}`;

/** True while the process that signed the file lives. */
export function isHeld(file: string): boolean {
  try {
    const [pid = '', ...identity] = readFileSync(file, 'utf8').split(' ');
    return processIdentity(Number(pid)) === identity.join(' ');
  } catch {
    return false;
  }
}

/** A hard link appears whole or not at all, signature included. */
function take(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch {
    return false;
  }
}
