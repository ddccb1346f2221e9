import type { RotaOverride } from '@baton/rota';
import type { Instant } from '@baton/working-time';
import { generateIcsCalendar } from 'ts-ics';
import type { CalendarEvent } from './calendar-event.ts';

/** A stretch of duty as a calendar program shows it. */
export interface DutyEntry {
  /** Stays the same from one export to the next, so that a subscribed calendar moves the entry instead of doubling it. */
  readonly uid: string;
  readonly from: Instant;
  readonly until: Instant;
  /** What the entry is called; the person's name, say. */
  readonly summary: string;
  /** Mail address of whoever is on duty. */
  readonly mail: string;
}

/** Duties as an iCalendar file, in UTC. @param writtenAt when the file was written */
export function writeDuties(name: string, duties: readonly DutyEntry[], writtenAt: Instant): string {
  const at = (ms: number): { date: Date } => ({ date: new Date(ms) });
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Baton//rota//EN',
    method: 'PUBLISH',
    name,
    events: duties.map(({ uid, from, until, summary, mail }) => ({
      uid,
      stamp: at(writtenAt),
      start: at(from),
      end: at(until),
      summary,
      attendees: [{ email: mail, name: summary }],
    })),
  });
}

/** An event of whole days, or of nobody whom we know. */
export interface UnusedEvent {
  readonly event: CalendarEvent;
  readonly why: 'no_time' | 'unknown_person';
}

/**
 * Overrides of a rota from the events of a file: who takes part is on duty. `personOf` finds a person by mail address, else by
 * the event's text.
 */
export function overridesOf(
  events: readonly CalendarEvent[],
  personOf: (mailOrName: string) => string | null,
): { readonly overrides: readonly Omit<RotaOverride, 'id'>[]; readonly unused: readonly UnusedEvent[] } {
  const overrides: Omit<RotaOverride, 'id'>[] = [];
  const unused: UnusedEvent[] = [];
  for (const event of events) {
    const person = [...event.mails, event.summary.trim()].map(personOf).find((one) => one !== null);
    if (event.span.kind !== 'time') unused.push({ event, why: 'no_time' });
    else if (person === undefined) unused.push({ event, why: 'unknown_person' });
    else overrides.push({ from: event.span.from, until: event.span.until, person });
  }
  return { overrides, unused };
}
