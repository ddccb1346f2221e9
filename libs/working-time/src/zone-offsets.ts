import { Temporal } from 'temporal-polyfill';
import { lastIndexWhere } from './binary-search.ts';
import { DAY_MS, HOUR_MS } from './instant.ts';
import type { Instant, Interval } from './instant.ts';

/** A stretch during which a zone keeps one offset: wall clock = instant + offsetMs. */
interface OffsetSpan {
  readonly from: Instant;
  readonly offsetMs: number;
}

/** No zone has ever been further from UTC than 15 h 14 min; a day and two hours is beyond any. */
const FURTHEST_OFFSET_MS = 26 * HOUR_MS;
const CHUNK_MS = 400 * DAY_MS;

/**
 * Offsets of one zone, asked of Temporal once per change of offset and kept: turning a wall time into an instant is
 * then integer arithmetic. Temporal takes 5 µs for one offset, 26 ms for all boundaries of ten years.
 */
export class ZoneOffsets {
  readonly #zone: string;
  #covered: Interval;
  #spans: readonly OffsetSpan[];

  /** Throws a RangeError for a zone that does not exist. */
  constructor(zone: string) {
    this.#zone = zone;
    const start = Date.UTC(2024, 0, 1);
    this.#covered = { from: start, until: start };
    this.#spans = [{ from: start, offsetMs: offsetAt(zone, start) }];
  }

  offsetAt(instant: Instant): number {
    this.#cover(instant, instant);
    return this.#span(this.#indexAt(instant)).offsetMs;
  }

  /**
   * The first instant at which the zone's clock shows `wallMs` or later, `wallMs` being a wall time written as if it
   * were UTC. A time that the clock skips is the instant of the change; of a time shown twice it is the first.
   */
  firstShowing(wallMs: number): Instant {
    this.#cover(wallMs - FURTHEST_OFFSET_MS, wallMs + FURTHEST_OFFSET_MS);
    let index = this.#indexAt(wallMs - FURTHEST_OFFSET_MS);
    for (;;) {
      const span = this.#span(index);
      const next = this.#spans[index + 1];
      if (next === undefined || wallMs < next.from + span.offsetMs)
        return Math.max(span.from, wallMs - span.offsetMs);
      index += 1;
    }
  }

  #indexAt(instant: Instant): number {
    return lastIndexWhere(this.#spans, (span) => span.from <= instant);
  }

  #span(index: number): OffsetSpan {
    const span = this.#spans[index];
    if (span === undefined) throw new RangeError(`No offset of ${this.#zone} is known at span ${index}`);
    return span;
  }

  #cover(from: Instant, until: Instant): void {
    if (from < this.#covered.from) {
      const start = from - CHUNK_MS;
      const earlier = spansBetween(this.#zone, start, this.#covered.from);
      this.#spans = join(earlier, this.#spans);
      this.#covered = { from: start, until: this.#covered.until };
    }
    if (until >= this.#covered.until) {
      const end = until + CHUNK_MS;
      const later = spansBetween(this.#zone, this.#covered.until, end);
      this.#spans = join(this.#spans, later);
      this.#covered = { from: this.#covered.from, until: end };
    }
  }
}

const known = new Map<string, ZoneOffsets>();

/** Offsets of a zone, shared by all calendars in it. Throws a RangeError for a zone that does not exist. */
export function zoneOffsets(zone: string): ZoneOffsets {
  const found = known.get(zone);
  if (found) return found;
  const made = new ZoneOffsets(zone);
  known.set(zone, made);
  return made;
}

function offsetAt(zone: string, instant: Instant): number {
  return zoned(zone, instant).offsetNanoseconds / 1e6;
}

function zoned(zone: string, instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

/** One span that begins at `from`, then one per change of offset before `until`. */
function spansBetween(zone: string, from: Instant, until: Instant): OffsetSpan[] {
  const spans: OffsetSpan[] = [{ from, offsetMs: offsetAt(zone, from) }];
  let change = zoned(zone, from).getTimeZoneTransition('next');
  while (change && change.epochMilliseconds < until) {
    spans.push({ from: change.epochMilliseconds, offsetMs: change.offsetNanoseconds / 1e6 });
    change = change.getTimeZoneTransition('next');
  }
  return spans;
}

function join(head: readonly OffsetSpan[], tail: readonly OffsetSpan[]): OffsetSpan[] {
  const joined = [...head];
  for (const span of tail) {
    if (joined.at(-1)?.offsetMs !== span.offsetMs) joined.push(span);
  }
  return joined;
}
