import type { Interval } from '@baton/working-time';
import { convertIcsCalendar } from 'ts-ics';
import type { IcsCalendar, IcsEvent } from 'ts-ics';
import type { CalendarEvent, EventsRead, SkippedEvent } from './calendar-event.ts';
import { occurrences } from './occurrences.ts';
import { spanOf } from './span-of.ts';

/** A year of holidays takes 10 kB; a file of this many characters is something else. */
export const LONGEST_FILE = 1_000_000;
export const MOST_EVENTS = 2_000;

/**
 * Events of an iCalendar file (RFC 5545) that touch the interval, in order of time; events that recur give one for each
 * occurrence. Times without a zone are read as UTC. Whatever cannot be understood is named, not guessed.
 */
export function readEvents(text: string, over: Interval): EventsRead {
  if (text.length > LONGEST_FILE) return { ok: false, problem: 'too_long' };
  const calendar = parsed(text);
  if (!calendar) return { ok: false, problem: 'malformed' };
  const events: CalendarEvent[] = [];
  const skipped: SkippedEvent[] = [];
  const all = calendar.events ?? [];
  const zones = new Set((calendar.timezones ?? []).map(({ id }) => id));
  for (const event of all) {
    if (event.status === 'CANCELLED') continue;
    const named = { uid: event.uid ?? '', summary: event.summary ?? '' };
    const first = spanOf(event, zones);
    const spans = 'why' in first ? first : occurrences(event, first, replacedIn(all, event), over);
    if ('why' in spans) skipped.push({ ...named, why: spans.why });
    else events.push(...spans.map((span) => ({ ...named, mails: mailsOf(event), span })));
    if (events.length > MOST_EVENTS) return { ok: false, problem: 'too_long' };
  }
  return { ok: true, events: events.toSorted((a, b) => startOf(a) - startOf(b)), skipped };
}

function parsed(text: string): IcsCalendar | null {
  if (!/^\s*(\uFEFF)?BEGIN:VCALENDAR\s/i.test(text) || !/END:VCALENDAR\s*$/i.test(text)) return null;
  try {
    return convertIcsCalendar(undefined, text.trim());
  } catch {
    // The library throws on a line that is none.
    return null;
  }
}

/** Instants of the occurrences of this event that the file tells anew in events of their own. */
function replacedIn(all: readonly IcsEvent[], event: IcsEvent): number[] {
  if (event.recurrenceId) return [];
  return all.flatMap((one) =>
    one.uid === event.uid && one.recurrenceId ? [one.recurrenceId.value.date.getTime()] : [],
  );
}

function mailsOf(event: IcsEvent): string[] {
  return (event.attendees ?? []).map(({ email }) => email.replace(/^mailto:/i, '').toLowerCase());
}

function startOf({ span }: CalendarEvent): number {
  return span.kind === 'time' ? span.from : Date.parse(`${span.from}T00:00:00Z`);
}
