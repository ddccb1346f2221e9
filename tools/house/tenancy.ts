import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isHeld, signature } from '../../api/src/platform/database/embedded/exclusively.ts';
import { Trouble } from '../bootstrap/trouble.mjs';
import { keep } from './root.ts';

const TENANT = path.join(keep, 'tenant');
const MOVING_OUT = path.join(keep, 'tenant-moving-out');

/** How long to wait for a house whose terminal was just killed to notice; and for one that is ending, in milliseconds. */
const NOTICE = 3000;
const MOVE = 30_000;

/**
 * One house runs in a clone at a time. Waits for a former one that is ending; throws a Trouble when it goes on running.
 * Gives what to call when ending begins, and when it is over.
 */
export async function moveIn(): Promise<{ movingOut(): void; movedOut(): void }> {
  mkdirSync(keep, { recursive: true });
  const begin = Date.now();
  while (isHeld(TENANT)) {
    const patience = existsSync(MOVING_OUT) ? MOVE : NOTICE;
    if (Date.now() - begin > patience) {
      const pid = readFileSync(TENANT, 'utf8').split(' ')[0];
      throw new Trouble(
        `Baton already runs in this folder (process ${pid}). Stop it with Ctrl-C in its terminal, or: kill ${pid}`,
      );
    }
    await pause(100);
  }
  rmSync(MOVING_OUT, { force: true });
  writeFileSync(TENANT, signature());
  return {
    movingOut: () => writeFileSync(MOVING_OUT, ''),
    movedOut: () => {
      rmSync(TENANT, { force: true });
      rmSync(MOVING_OUT, { force: true });
    },
  };
}
