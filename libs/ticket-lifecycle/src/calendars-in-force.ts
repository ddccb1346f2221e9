import {
  latestRun,
  replanClocks,
  type ClockMove,
  type ClockTerms,
  type ServiceTerms,
} from '@baton/working-time';
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

/** The clocks of a ticket, counted on in the latest versions of their calendars. */
export function replanned(
  ticket: Pick<Ticket, 'clockLog' | 'clocks'>,
  around: Pick<Surroundings, 'now' | 'calendarOf' | 'versionsOfCalendar'>,
): ClockMove {
  const { clockLog, clocks } = ticket;
  const { versionsOfCalendar, calendarOf, now } = around;
  if (!versionsOfCalendar) return { log: clockLog, closed: [], opened: [] };
  // A breach that was recorded stays one: up to it the clock counted as it did.
  return replanClocks(clockLog, versionsOfCalendar, calendarOf, now, ({ kind, run }) =>
    run === latestRun(clockLog, kind) ? (clocks.find((one) => one.kind === kind)?.breachedAt ?? null) : null,
  );
}
