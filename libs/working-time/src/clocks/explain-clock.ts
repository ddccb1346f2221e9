import { SECOND_MS } from '../instant.ts';
import type { Instant, Interval } from '../instant.ts';
import { hoursBetween } from '../hours-between.ts';
import type { ClosedReason } from '../hours-between.ts';
import { countedInSegment } from './counted.ts';
import { segmentsOf } from './segment.ts';
import type { CalendarOf, ClockId, ClockLog, PauseReason, Segment } from './segment.ts';

/** Why a stretch did not count. */
export type UncountedReason =
  | ClosedReason
  | { readonly kind: PauseReason; readonly holdReason: string | null }
  /** On a department's clock: the ticket was with another one. */
  | { readonly kind: 'other_department'; readonly departmentCode: string }
  /** The clock had stopped and went on later: a reopening. */
  | { readonly kind: 'stopped' };

/** One piece of the strip of a clock: counted as a whole (`uncounted` is null), or not counted for one reason. */
export interface ClockPart extends Interval {
  /** Who had the ticket; null while the clock had stopped. */
  readonly departmentCode: string | null;
  readonly uncounted: UncountedReason | null;
}

/** All time of a clock's run, from its start to its end or `now`, in order and without gap, each piece with its reason. */
export function explainClock(
  log: ClockLog<string>,
  id: ClockId<string>,
  calendarOf: CalendarOf,
  now: Instant,
): ClockPart[] {
  const parts: ClockPart[] = [];
  for (const segment of segmentsOf(log, { kind: id.kind, run: id.run })) {
    const reached = parts.at(-1)?.until ?? segment.from;
    if (reached < segment.from) {
      parts.push({
        from: reached,
        until: segment.from,
        departmentCode: null,
        uncounted: { kind: 'stopped' },
      });
    }
    parts.push(...partsOf(segment, id, calendarOf, segment.until ?? now));
  }
  return parts;
}

function partsOf(
  segment: Segment<string>,
  id: ClockId<string>,
  calendarOf: CalendarOf,
  until: Instant,
): ClockPart[] {
  const { from, departmentCode } = segment;
  if (until <= from) return [];
  const whole = (uncounted: UncountedReason) => [{ from, until, departmentCode, uncounted }];
  if (id.departmentCode !== undefined && id.departmentCode !== departmentCode) {
    return whole({ kind: 'other_department', departmentCode });
  }
  if (segment.pausedReason !== undefined) {
    return whole({ kind: segment.pausedReason, holdReason: segment.holdReason ?? null });
  }
  const hours = hoursBetween(calendarOf(segment.calendarCode, segment.calendarVersion), from, until);
  return hours.map((part) => ({
    from: part.from,
    until: part.until,
    departmentCode,
    uncounted: part.closed,
  }));
}

/** Time of a run by the department that it is charged to. */
export interface DepartmentShare {
  readonly departmentCode: string;
  /** Working seconds charged. */
  readonly countedSeconds: number;
  /** Seconds by the clock on the wall during which the ticket was with the department and the clock stood still for a pause. */
  readonly pausedSeconds: number;
}

/** Who used how much of a run, in order of first appearance; the counted seconds add up to the clock's elapsed time. */
export function departmentShares(
  log: ClockLog<string>,
  id: ClockId<string>,
  calendarOf: CalendarOf,
  now: Instant,
): DepartmentShare[] {
  const shares = new Map<string, { counted: number; paused: number }>();
  for (const segment of segmentsOf(log, id)) {
    const share = shares.get(segment.departmentCode) ?? { counted: 0, paused: 0 };
    shares.set(segment.departmentCode, share);
    share.counted += countedInSegment(segment, calendarOf, now);
    if (segment.pausedReason !== undefined) {
      share.paused += Math.max(0, Math.min(segment.until ?? now, now) - segment.from);
    }
  }
  return [...shares].map(([departmentCode, { counted, paused }]) => ({
    departmentCode,
    countedSeconds: counted / SECOND_MS,
    pausedSeconds: paused / SECOND_MS,
  }));
}
