import type { Instant } from '../instant.ts';
import { countedInSegment } from './counted.ts';
import type { ClockMove } from './move-clocks.ts';
import { versionIn } from './segment.ts';
import type { CalendarOf, ClockLog, Segment } from './segment.ts';

/** A version of a calendar, and the instant from which on it is the one that holds. */
export interface CalendarVersion {
  readonly version: number;
  readonly since: Instant;
}

/** The versions of a calendar, oldest first. */
export type VersionsOf = (calendarCode: string) => readonly CalendarVersion[];

/**
 * Plans open clocks anew after their calendars were edited: an open segment of a former version ends at the instant of the
 * edit, with what it counted until then, and goes on in the version that followed. Whenever this is done, be it hours later,
 * it comes to the same: what was before the edit is counted as it was in force, what comes after it by the new calendar.
 * Closed segments stay as they are, and so does a log in which nothing is out of date.
 * @param notBefore An instant up to which a segment counts as it did, for what has been noted of it already.
 */
export function replanClocks<Kind extends string>(
  log: ClockLog<Kind>,
  versionsOf: VersionsOf,
  calendarOf: CalendarOf,
  at: Instant,
  notBefore: (segment: Segment<Kind>) => Instant | null = () => null,
): ClockMove<Kind> {
  const kept: Segment<Kind>[] = [];
  const closed: Segment<Kind>[] = [];
  const opened: Segment<Kind>[] = [];
  for (const segment of log) {
    const later = segment.until === null ? laterVersions(segment, versionsOf) : [];
    if (later.length === 0) {
      kept.push(segment);
      continue;
    }
    let open = segment;
    for (const { version, since } of later) {
      const cut = Math.max(open.from, Math.min(since, at), notBefore(segment) ?? open.from);
      // The first is ended even where it has no length: it is the one that stands in the log.
      if (cut > open.from || open === segment) closed.push(ended(open, calendarOf, cut));
      open = { ...open, from: cut, calendarVersion: version };
    }
    opened.push(open);
  }
  return { log: [...kept, ...closed, ...opened].sort((a, b) => a.from - b.from), closed, opened };
}

/** Whether an open segment is counted in a calendar that has a later version. */
export function isOutOfDate(log: ClockLog<string>, versionsOf: VersionsOf): boolean {
  return log.some((segment) => segment.until === null && laterVersions(segment, versionsOf).length > 0);
}

function laterVersions(segment: Segment<string>, versionsOf: VersionsOf): CalendarVersion[] {
  return versionsOf(segment.calendarCode).filter(({ version }) => version > versionIn(segment));
}

function ended<Kind extends string>(
  segment: Segment<Kind>,
  calendarOf: CalendarOf,
  at: Instant,
): Segment<Kind> {
  return { ...segment, until: at, countedMs: countedInSegment(segment, calendarOf, at) };
}
