import type { CalendarFn, ClockView } from './due-firings.ts';
import type { EmptyReason } from './fact.ts';
import type { Level } from './path.ts';

/** What the ticket's clocks, calendars and staff say at the moment of a decision. */
export interface Surroundings {
  readonly clockView: ClockView;
  readonly calendarFn: CalendarFn;
  /** Why nobody stands behind the level now, by absences, deputies and rotas; null when somebody does. Absent: always somebody. */
  readonly emptiness?: (level: Level) => EmptyReason | null;
}
