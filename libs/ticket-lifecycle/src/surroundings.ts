import type { EmptyReason, EscalationPath, Responder } from '@baton/escalation-path';
import type { CalendarKept, CalendarOf, Instant, VersionsOf } from '@baton/working-time';
import type { CalendarKeeper } from './calendar-keeper.ts';

/** All that a decision needs from outside the ticket. */
export interface Surroundings {
  readonly now: Instant;
  /** Who acts; null for the house itself (a timer). */
  readonly by: string | null;
  readonly calendarOf: CalendarOf;
  /** The versions of a calendar; clocks are counted in the last. Absent: calendars never change. */
  readonly versionsOfCalendar?: VersionsOf;
  /** Code of the calendar that a department keeps, and that a market keeps. */
  readonly calendarOfDepartment: (department: string) => string;
  readonly calendarOfMarket: (market: string) => string;
  /** All calendars that one has kept, oldest first. Absent: they are kept for ever. */
  readonly calendarsKeptBy?: (keeper: CalendarKeeper) => readonly CalendarKept[];
  /** Another id at each call, for what comes into being by the decision itself. */
  readonly newId: () => string;
  /** The version of the path that the ticket's escalation runs on. */
  readonly path: EscalationPath;
  /** The people behind a responder at this moment, for a ticket with this owner. */
  readonly peopleOf: (responder: Responder, owner: string) => readonly string[];
  /** Why nobody stands behind any of the responders, by absences and rotas; null when somebody does. Absent: by `peopleOf` alone. */
  readonly whyEmpty?: (responders: readonly Responder[], owner: string) => EmptyReason | null;
}
