import type { Interval } from '@baton/working-time';
import { RRuleTemporal } from 'rrule-temporal';
import { generateIcsRecurrenceRule } from 'ts-ics';
import type { IcsEvent } from 'ts-ics';
import type { EventSpan, SkippedEvent } from './calendar-event.ts';
import { dateOf } from './span-of.ts';

/** A rule that needs more steps than this recurs by the second, not by the day. */
const MOST_STEPS = 5_000;
const DAY_MS = 86_400_000;

/**
 * The spans of an event that touch the interval. ts-ics has an expansion of its own, which counts in the zone of the machine and
 * makes 1 March of 29 February; hence rrule-temporal, which keeps the event's zone.
 */
export function occurrences(
  event: IcsEvent,
  first: EventSpan,
  replaced: readonly number[],
  over: Interval,
): readonly EventSpan[] | { readonly why: SkippedEvent['why'] } {
  const begin = msOf(first.from);
  const length = msOf(first.until) - begin;
  if (!event.recurrenceRule || event.recurrenceId)
    return begin < over.until && begin + length > over.from ? [first] : [];
  const left = new Set([...replaced, ...(event.exceptionDates ?? []).map(({ date }) => date.getTime())]);
  try {
    const rule = generateIcsRecurrenceRule(event.recurrenceRule).trim();
    const starts = new RRuleTemporal({
      rruleString: `${startLine(event, begin)}\n${rule}`,
      maxIterations: MOST_STEPS,
    }).between(new Date(over.from - length), new Date(over.until), true);
    return starts
      .map((start) => start.epochMilliseconds)
      .filter((start) => !left.has(start) && start + length > over.from && start < over.until)
      .map((start) => shifted(first, start, length));
  } catch {
    // The library throws on rules that are none, and on those that never end.
    return { why: 'bad_recurrence' };
  }
}

function startLine({ start: { local, type } }: IcsEvent, begin: number): string {
  const stamp = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
  if (type === 'DATE' || !local) return `DTSTART:${stamp(begin)}`;
  return `DTSTART;TZID=${local.timezone}:${stamp(local.date.getTime()).slice(0, -1)}`;
}

function shifted(first: EventSpan, start: number, length: number): EventSpan {
  return first.kind === 'time'
    ? { kind: 'time', from: start, until: start + length }
    : { kind: 'days', from: dateOf(start), until: dateOf(start + Math.round(length / DAY_MS) * DAY_MS) };
}

function msOf(at: number | string): number {
  return typeof at === 'number' ? at : Date.parse(`${at}T00:00:00Z`);
}
