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

/** A calendar that a department or market works by, and the instant from which on it does. */
export interface CalendarKept {
  readonly calendarCode: string;
  readonly since: Instant;
}

/** The calendars by whose keeper a segment counts, oldest first; null where its calendar is named outright. */
export type KeptFor<Kind extends string> = (segment: Segment<Kind>) => readonly CalendarKept[] | null;

/** What a segment of a keeper is counted in, from an instant on. */
interface Step extends CalendarVersion {
  readonly calendarCode: string;
}

/**
 * Plans open clocks anew after their calendars were edited, or their department or market was given another: an open segment
 * of a former version or calendar ends at the instant of the change, with what it counted until then, and goes on in the version that followed. Whenever this is done, be it hours later,
 * it comes to the same: what was before the change is counted as it was in force, what comes after it by the new calendar.
 * Closed segments stay as they are, and so does a log in which nothing is out of date.
 * @param notBefore An instant up to which a segment counts as it did, for what has been noted of it already.
 */
export function replanClocks<Kind extends string>(
  log: ClockLog<Kind>,
  versionsOf: VersionsOf,
  calendarOf: CalendarOf,
  at: Instant,
  notBefore: (segment: Segment<Kind>) => Instant | null = () => null,
  keptFor: KeptFor<Kind> = () => null,
): ClockMove<Kind> {
  const kept: Segment<Kind>[] = [];
  const closed: Segment<Kind>[] = [];
  const opened: Segment<Kind>[] = [];
  for (const segment of log) {
    const later = segment.until === null ? laterSteps(segment, versionsOf, keptFor(segment)) : [];
    if (later.length === 0) {
      kept.push(segment);
      continue;
    }
    let open = segment;
    for (const { calendarCode, version, since } of later) {
      const cut = Math.max(open.from, Math.min(since, at), notBefore(segment) ?? open.from);
      // The first is ended even where it has no length: it is the one that stands in the log.
      if (cut > open.from || open === segment) closed.push(ended(open, calendarOf, cut));
      open = { ...open, calendarCode, from: cut, calendarVersion: version };
    }
    opened.push(open);
  }
  return { log: [...kept, ...closed, ...opened].sort((a, b) => a.from - b.from), closed, opened };
}

/** Whether an open segment is counted in a calendar that has a later version. */
export function isOutOfDate(log: ClockLog<string>, versionsOf: VersionsOf): boolean {
  return log.some((segment) => segment.until === null && laterSteps(segment, versionsOf, null).length > 0);
}

function laterSteps(
  segment: Segment<string>,
  versionsOf: VersionsOf,
  kept: readonly CalendarKept[] | null,
): readonly Step[] {
  const { calendarCode } = segment;
  const isLater = ({ version }: CalendarVersion): boolean => version > versionIn(segment);
  const steps = kept ? stepsOf(kept, versionsOf) : [];
  const place = placeOf(segment, steps);
  if (place >= 0) return steps.slice(place + 1);
  // It came to its keeper in a version that the keeper never had: on from the next one, or from the end of the calendar.
  const next = steps.findIndex((step) => step.calendarCode === calendarCode && isLater(step));
  if (next >= 0) return steps.slice(next);
  const last = steps.findLastIndex((step) => step.calendarCode === calendarCode);
  if (last >= 0) return steps.slice(last + 1);
  return versionsOf(calendarCode)
    .filter(isLater)
    .map((each) => ({ ...each, calendarCode }));
}

/** Each calendar of a keeper in the versions that it had while it was kept. */
function stepsOf(kept: readonly CalendarKept[], versionsOf: VersionsOf): Step[] {
  return kept.flatMap(({ calendarCode, since }, index) => {
    const until = kept[index + 1]?.since ?? Infinity;
    const versions = versionsOf(calendarCode);
    const first = Math.max(
      0,
      versions.findLastIndex((one) => one.since <= since),
    );
    return versions
      .slice(first)
      .filter((one, offset) => offset === 0 || one.since < until)
      .map(({ version, since: edited }, offset) => ({
        calendarCode,
        version,
        since: offset === 0 ? since : edited,
      }));
  });
}

/**
 * The step that a segment counts in. A keeper may come back to a calendar: then it is the first that still held after the
 * segment began. One that began in a step that was over, by a change that it could not see yet, is in the last such step.
 */
function placeOf(segment: Segment<string>, steps: readonly Step[]): number {
  const counts = ({ calendarCode, version }: Step): boolean =>
    calendarCode === segment.calendarCode && version === versionIn(segment);
  const holding = steps.findIndex(
    (step, index) => counts(step) && (steps[index + 1]?.since ?? Infinity) > segment.from,
  );
  return holding >= 0 ? holding : steps.findLastIndex(counts);
}

function ended<Kind extends string>(
  segment: Segment<Kind>,
  calendarOf: CalendarOf,
  at: Instant,
): Segment<Kind> {
  return { ...segment, until: at, countedMs: countedInSegment(segment, calendarOf, at) };
}
