import {
  latestRun,
  replanClocks,
  type ClockMove,
  type ClockTerms,
  type Segment,
  type ServiceTerms,
} from '@baton/working-time';
import type { CalendarKeeper } from './calendar-keeper.ts';
import type { Surroundings } from './surroundings.ts';
import type { Ticket } from './ticket.ts';

/** The terms, counted in the latest version of their calendars. */
export function inForce(terms: ServiceTerms, { versionsOfCalendar }: Surroundings): ServiceTerms {
  if (!versionsOfCalendar) return terms;
  const counted = Object.entries(terms).map(([kind, one]): [string, ClockTerms] => {
    const version = versionsOfCalendar(one.calendarCode).at(-1)?.version ?? 0;
    return [kind, version === 0 ? one : { ...one, calendarVersion: version }];
  });
  return Object.fromEntries(counted);
}

/** By whose calendar a segment counts; null where the service level names a calendar outright. */
export function keeperOf(
  { assignment, facts }: Pick<Ticket, 'assignment' | 'facts'>,
  { departmentCode }: Pick<Segment, 'departmentCode'>,
): CalendarKeeper | null {
  switch (assignment.serviceLevel.calendar) {
    case 'owner':
      // Whoever is charged is whose hours count: an arbiter's time is the arbiter's.
      return { kind: 'department', code: departmentCode };
    case 'market':
      return { kind: 'market', code: facts.market };
    default:
      return null;
  }
}

/** The clocks of a ticket, counted on in the calendars of their keepers and in the latest versions of them. */
export function replanned(
  ticket: Pick<Ticket, 'clockLog' | 'clocks' | 'assignment' | 'facts'>,
  around: Pick<Surroundings, 'now' | 'calendarOf' | 'versionsOfCalendar' | 'calendarsKeptBy'>,
): ClockMove {
  const { clockLog, clocks } = ticket;
  const { versionsOfCalendar, calendarOf, now, calendarsKeptBy } = around;
  if (!versionsOfCalendar) return { log: clockLog, closed: [], opened: [] };
  return replanClocks(
    clockLog,
    versionsOfCalendar,
    calendarOf,
    now,
    // A breach that was recorded stays one: up to it the clock counted as it did.
    ({ kind, run }) =>
      run === latestRun(clockLog, kind)
        ? (clocks.find((one) => one.kind === kind)?.breachedAt ?? null)
        : null,
    (segment) => {
      const keeper = keeperOf(ticket, segment);
      return keeper && (calendarsKeptBy?.(keeper) ?? null);
    },
  );
}
