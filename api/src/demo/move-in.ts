import type { INestApplicationContext } from '@nestjs/common';
import type { Instant } from '../platform/clock/clock.ts';
import type { Tx } from '../platform/database/tx.ts';
import { playCalendars } from './calendars/play-calendars.ts';
import { allChanges } from './changes/all-changes.ts';
import { playChanges } from './changes/play-changes.ts';
import { playDuties } from './duty/play-duties.ts';
import { hoursBefore } from './moments.ts';
import { allDrafts } from './ownership/drafts.ts';
import { playDrafts } from './ownership/play-drafts.ts';
import { playPathDraft } from './ownership/play-path-draft.ts';
import { loadDirectory } from './store/load-directory.ts';
import { loadKnowledge } from './store/load-knowledge.ts';
import { loadOwnership } from './store/load-ownership.ts';
import { readOldNews } from './store/read-old-news.ts';
import { playSubRequests } from './sub-requests/play-sub-requests.ts';
import { allTickets } from './tickets/all-tickets.ts';
import { TicketPlayer } from './tickets/play-tickets.ts';

/** Fills the database with the demo company as it stands at `now`. */
export async function moveIn(app: INestApplicationContext, tx: Tx, now: Instant): Promise<void> {
  await loadDirectory(tx, now);
  await playCalendars(app, tx, now);
  await loadOwnership(tx, now);
  await loadKnowledge(tx, now);
  await playDrafts(app, tx, now, allDrafts(now));
  const announcements = await playChanges(app, tx, now, allChanges(now));
  await new TicketPlayer(app, tx, now, announcements).play(allTickets(now));
  await playDuties(app, tx, now);
  await playPathDraft(app, tx, now);
  await playSubRequests(app, tx, now);
  await readOldNews(tx, hoursBefore(now, 20));
}
