import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isHeld, signature } from './exclusively.ts';

/**
 * The processes that use a cluster now, one signed file each. Several may (a running house and an import): the last
 * one to leave stops the server. Who was killed left a file that no living process stands behind; it does not count.
 */
export function enter(home: string): void {
  mkdirSync(folder(home), { recursive: true });
  writeFileSync(path.join(folder(home), String(process.pid)), signature());
}

/** True when nobody else is inside any more. */
export function leave(home: string): boolean {
  rmSync(path.join(folder(home), String(process.pid)), { force: true });
  return isEmpty(home);
}

export function isEmpty(home: string): boolean {
  mkdirSync(folder(home), { recursive: true });
  const files = readdirSync(folder(home)).map((name) => path.join(folder(home), name));
  for (const file of files) if (!isHeld(file)) rmSync(file, { force: true });
  return files.every((file) => !isHeld(file));
}

const folder = (home: string): string => path.join(home, 'occupants');
