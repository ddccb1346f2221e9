// Generated from the files of this folder by `npm run generate`. Do not edit.
import * as keepThePlatform from './20261122080000-keep-the-platform.ts';
import * as keepTickets from './20261122080100-keep-tickets.ts';
import * as keepPolicyChanges from './20261122080200-keep-policy-changes.ts';
import * as keepCosignsWhole from './20261122080300-keep-cosigns-whole.ts';
import * as findUnreadEntries from './20261122080400-find-unread-entries.ts';
import * as keepWhatTheSourceSays from './20261122083100-keep-what-the-source-says.ts';
import * as keepMatrixDrafts from './20261122090000-keep-matrix-drafts.ts';
import * as keepRotasAndAbsences from './20261122093000-keep-rotas-and-absences.ts';
import * as keepDisputes from './20261122100000-keep-disputes.ts';
import * as keepTimersOfTickets from './20261122110000-keep-timers-of-tickets.ts';
import * as keepVersionsOfCalendars from './20261122120000-keep-versions-of-calendars.ts';
import * as keepWhoWorksByWhichCalendar from './20261122120001-keep-who-works-by-which-calendar.ts';
import * as keepPathDrafts from './20261122121000-keep-path-drafts.ts';
import * as letTheEngineAct from './20261122122000-let-the-engine-act.ts';
import * as letThoseWhoAreAskedSee from './20261122122001-let-those-who-are-asked-see.ts';
import * as nameWhomADeputySignsFor from './20261122122002-name-whom-a-deputy-signs-for.ts';
import * as keepIncidents from './20261122123000-keep-incidents.ts';
import * as letRoundsPassTickets from './20261122123100-let-rounds-pass-tickets.ts';
import * as keepSubRequests from './20261122124000-keep-sub-requests.ts';
import * as findWhatWaitsForWhom from './20261122125000-find-what-waits-for-whom.ts';
import * as tellTimersTheirNextLevel from './20261122125001-tell-timers-their-next-level.ts';
import * as listTicketsByNextDue from './20261122125002-list-tickets-by-next-due.ts';

export const migrations = [
  { name: '20261122080000-keep-the-platform', ...keepThePlatform },
  { name: '20261122080100-keep-tickets', ...keepTickets },
  { name: '20261122080200-keep-policy-changes', ...keepPolicyChanges },
  { name: '20261122080300-keep-cosigns-whole', ...keepCosignsWhole },
  { name: '20261122080400-find-unread-entries', ...findUnreadEntries },
  { name: '20261122083100-keep-what-the-source-says', ...keepWhatTheSourceSays },
  { name: '20261122090000-keep-matrix-drafts', ...keepMatrixDrafts },
  { name: '20261122093000-keep-rotas-and-absences', ...keepRotasAndAbsences },
  { name: '20261122100000-keep-disputes', ...keepDisputes },
  { name: '20261122110000-keep-timers-of-tickets', ...keepTimersOfTickets },
  { name: '20261122120000-keep-versions-of-calendars', ...keepVersionsOfCalendars },
  { name: '20261122120001-keep-who-works-by-which-calendar', ...keepWhoWorksByWhichCalendar },
  { name: '20261122121000-keep-path-drafts', ...keepPathDrafts },
  { name: '20261122122000-let-the-engine-act', ...letTheEngineAct },
  { name: '20261122122001-let-those-who-are-asked-see', ...letThoseWhoAreAskedSee },
  { name: '20261122122002-name-whom-a-deputy-signs-for', ...nameWhomADeputySignsFor },
  { name: '20261122123000-keep-incidents', ...keepIncidents },
  { name: '20261122123100-let-rounds-pass-tickets', ...letRoundsPassTickets },
  { name: '20261122124000-keep-sub-requests', ...keepSubRequests },
  { name: '20261122125000-find-what-waits-for-whom', ...findWhatWaitsForWhom },
  { name: '20261122125001-tell-timers-their-next-level', ...tellTimersTheirNextLevel },
  { name: '20261122125002-list-tickets-by-next-due', ...listTicketsByNextDue },
];
