import type { INestApplicationContext } from '@nestjs/common';
import type { Instant } from '../platform/clock/clock.ts';
import { Transactions } from '../platform/database/transactions.ts';
import { isEmpty, waitForOthers } from './store/is-empty.ts';

/**
 * Fills an empty database with the demo company as it stands at `now`; leaves any other database alone. Everything is one
 * transaction: whoever dies in the middle leaves an empty database to the next start. Returns whether it filled it.
 * Call it before the server listens and before jobs run.
 */
export async function loadDemo(app: INestApplicationContext, now: Instant): Promise<boolean> {
  return app.get(Transactions).run(async (tx) => {
    await waitForOthers(tx);
    if (!(await isEmpty(tx))) return false;
    // Only now: the texts and the libraries of holidays would cost every later start half a second.
    const { moveIn } = await import('./move-in.ts');
    await moveIn(app, tx, now);
    return true;
  });
}
