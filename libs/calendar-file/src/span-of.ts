import { instantOfWallClock, isZone } from '@baton/working-time';
import type { Instant } from '@baton/working-time';
import type { IcsDateObject, IcsDuration, IcsEvent } from 'ts-ics';
import type { EventSpan, SkippedEvent } from './calendar-event.ts';

const DAY_MS = 86_400_000;

/** When an event first is. `zones` are those that the file itself defines, whose offsets the library has read. */
export function spanOf(
  event: IcsEvent,
  zones: ReadonlySet<string>,
): EventSpan | { readonly why: SkippedEvent['why'] } {
  const { start, end, duration } = event;
  if (!isRead(start) || (end && !isRead(end))) return { why: 'bad_date' };
  if (start.type === 'DATE') {
    const from = start.date.getTime();
    // An event of days without end lasts one.
    const until = end ? end.date.getTime() : from + (duration ? msOf(duration) : DAY_MS);
    return until > from ? { kind: 'days', from: dateOf(from), until: dateOf(until) } : { why: 'empty' };
  }
  const from = instantOf(start, zones);
  const until = end ? instantOf(end, zones) : from === null ? null : from + (duration ? msOf(duration) : 0);
  if (from === null || until === null) return { why: 'unknown_zone' };
  return until > from ? { kind: 'time', from, until } : { why: 'empty' };
}

/** The library makes 2 March of 30 February, but an invalid date of what is no date at all. */
function isRead(date: IcsDateObject | null | undefined): date is IcsDateObject {
  return date !== undefined && date !== null && !Number.isNaN(date.date.getTime());
}

/** Null where the zone is neither of the IANA database nor defined in the file. */
function instantOf({ date, local }: IcsDateObject, zones: ReadonlySet<string>): Instant | null {
  if (!local) return date.getTime();
  if (zones.has(local.timezone)) return date.getTime();
  if (!isZone(local.timezone)) return null;
  const wall = local.date.getTime();
  const seconds = wall % 60_000;
  const found = instantOfWallClock(
    local.timezone,
    dateOf(wall),
    Math.floor((wall - Math.floor(wall / DAY_MS) * DAY_MS) / 60_000),
  );
  return found === null ? null : found + seconds;
}

export function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function msOf({ weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, before }: IcsDuration): number {
  const ms = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
  return before ? -ms : ms;
}
