import { addWorkingMs } from '../add-working-time.ts';
import { SECOND_MS, toMilliseconds } from '../instant.ts';
import type { Instant } from '../instant.ts';
import { countedInSegment, reachedIn } from './counted.ts';
import { segmentsOf } from './segment.ts';
import type { CalendarOf, ClockId, ClockLog, PauseReason, Segment } from './segment.ts';

interface Counted {
  /** The department charged now, or last. */
  readonly departmentCode: string;
  readonly targetSeconds: number;
  /** Working seconds counted so far, pauses left out. */
  readonly elapsedSeconds: number;
  /** Target less elapsed; negative once breached. */
  readonly remainingSeconds: number;
  /** When the target was reached without the clock having stopped; null when it was not, or not yet. */
  readonly breachedAt: Instant | null;
}

export type ClockReading =
  | { readonly status: 'absent' }
  | (Counted & { readonly status: 'running'; readonly dueAt: Instant })
  | (Counted & {
      readonly status: 'paused';
      readonly reason: PauseReason;
      readonly holdReason: string | null;
      readonly since: Instant;
      /** The due instant if the clock went on now. */
      readonly wouldBeDueAt: Instant;
    })
  | (Counted & { readonly status: 'stopped'; readonly stoppedAt: Instant });

/** What a clock shows at `now`. The log holds no segment that begins after `now`. */
export function readClock(
  log: ClockLog<string>,
  id: ClockId<string>,
  calendarOf: CalendarOf,
  now: Instant,
): ClockReading {
  const segments = segmentsOf(log, id);
  const last = segments.at(-1);
  if (!last) return { status: 'absent' };
  const targetMs = toMilliseconds(last.targetSeconds);
  const elapsedMs = segments.reduce((sum, one) => sum + countedInSegment(one, calendarOf, now), 0);
  const due = dueIn(segments, calendarOf, 1);
  const counted: Counted = {
    departmentCode: last.departmentCode,
    targetSeconds: last.targetSeconds,
    elapsedSeconds: elapsedMs / SECOND_MS,
    remainingSeconds: (targetMs - elapsedMs) / SECOND_MS,
    // Stopped at the very due instant is in time; still running at it is not.
    breachedAt: due !== null && (last.until === null ? due <= now : due < last.until) ? due : null,
  };
  if (last.until !== null) return { ...counted, status: 'stopped', stoppedAt: last.until };
  if (last.pausedReason === undefined) {
    if (due === null) throw new RangeError('An open running segment always has a due instant');
    return { ...counted, status: 'running', dueAt: due };
  }
  const calendar = calendarOf(last.calendarCode, last.calendarVersion);
  return {
    ...counted,
    status: 'paused',
    reason: last.pausedReason,
    holdReason: last.holdReason ?? null,
    since: last.from,
    wouldBeDueAt: due ?? addWorkingMs(calendar, now, targetMs - elapsedMs),
  };
}

/**
 * The due instant of a clock as things stand: what is stored for sorting, and what a timer is set to. Null when it will
 * not be reached: paused or stopped before it, or never started. Needs no clock of its own: a running clock counts on.
 */
export function dueAt(log: ClockLog<string>, id: ClockId<string>, calendarOf: CalendarOf): Instant | null {
  return dueIn(segmentsOf(log, id), calendarOf, 1);
}

/** The instant at which `percent` of the target are used up; null as in `dueAt`. */
export function percentReachedAt(
  log: ClockLog<string>,
  id: ClockId<string>,
  calendarOf: CalendarOf,
  percent: number,
): Instant | null {
  return dueIn(segmentsOf(log, id), calendarOf, percent / 100);
}

function dueIn(segments: readonly Segment<string>[], calendarOf: CalendarOf, share: number): Instant | null {
  const last = segments.at(-1);
  if (!last) return null;
  const reached = reachedIn(segments, calendarOf, Math.round(toMilliseconds(last.targetSeconds) * share));
  // A target that was tightened is never due before it was set: nobody could have known.
  return reached === null ? null : Math.max(reached, targetHoldsSince(segments, last));
}

function targetHoldsSince(segments: readonly Segment<string>[], last: Segment<string>): Instant {
  let since = last.from;
  for (const segment of segments.toReversed()) {
    if (segment.targetSeconds !== last.targetSeconds) break;
    since = segment.from;
  }
  return since;
}
