import type { INestApplicationContext } from '@nestjs/common';
import type { Instant } from '../platform/clock/clock.ts';
import { Transactions } from '../platform/database/transactions.ts';
import { isEmpty, waitForOthers } from './store/is-empty.ts';
import { loadDirectory } from './store/load-directory.ts';
import { loadKnowledge } from './store/load-knowledge.ts';
import { loadOwnership } from './store/load-ownership.ts';
import { hoursBefore } from './moments.ts';
import { readOldNews } from './store/read-old-news.ts';
import { allChanges } from './changes/all-changes.ts';
import { playChanges } from './changes/play-changes.ts';
import { allTickets } from './tickets/all-tickets.ts';
import { TicketPlayer } from './tickets/play-tickets.ts';

/**
 * Fills an empty database with the demo company as it stands at `now`; leaves any other database alone. Everything is one
 * transaction: whoever dies in the middle leaves an empty database to the next start. Returns whether it filled it.
 * Call it before the server listens and before jobs run.
 */
export async function loadDemo(app: INestApplicationContext, now: Instant): Promise<boolean> {
  return app.get(Transactions).run(async (manager) => {
    await waitForOthers(manager);
    if (!(await isEmpty(manager))) return false;
    await loadDirectory(manager, now);
    await loadOwnership(manager, now);
    await loadKnowledge(manager, now);
    const announcements = await playChanges(app, manager, now, allChanges(now));
    await new TicketPlayer(app, manager, now, announcements).play(allTickets(now));
    await readOldNews(manager, hoursBefore(now, 20));
    return true;
  });
}
