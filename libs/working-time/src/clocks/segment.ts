import type { CompiledCalendar } from '../compile-calendar.ts';
import type { Instant } from '../instant.ts';
import type { ClockKind } from './clock-kind.ts';

export type PauseReason = 'waiting_customer' | 'on_hold';

/**
 * One line of the interval log: from `from` to `until` the clock counted for this department, in this calendar, against
 * this target, or stood still for a reason. When any of these changes, the segment closes and another opens; a closed
 * segment is never written again.
 * @typeParam Kind Which clocks the log keeps: those of a ticket, or those of something with rules of its own.
 */
export interface Segment<Kind extends string = ClockKind> {
  readonly kind: Kind;
  /** Which run of this clock on the ticket, from 1: a new owner is a new acknowledge run, a new dispute a new arbitration run. */
  readonly run: number;
  /** The department that the time is charged to. */
  readonly departmentCode: string;
  readonly calendarCode: string;
  /** The version of the calendar that it is counted in; absent means the one that the calendar began with, 0. */
  readonly calendarVersion?: number;
  /** Working seconds that the whole run may take. */
  readonly targetSeconds: number;
  readonly from: Instant;
  /** Null while the segment is open. */
  readonly until: Instant | null;
  /** Set while the clock stands still. */
  readonly pausedReason?: PauseReason;
  /** The reason code given with a hold. */
  readonly holdReason?: string;
  /** Working milliseconds, frozen when the segment closed, so that a later edit of the calendar does not change the past. */
  readonly countedMs?: number;
}

/** The segments of one ticket. Within a run they are in order and do not overlap. */
export type ClockLog<Kind extends string = ClockKind> = readonly Segment<Kind>[];

/**
 * Names one clock of a ticket. With a department it is that department's clock: the same log, its own segments only, so
 * nobody is charged for another's time. Without, it is the customer's.
 */
export interface ClockId<Kind extends string = ClockKind> {
  readonly kind: Kind;
  readonly run: number;
  readonly departmentCode?: string;
}

/** Gives the calendar of a segment. Throws for a code that does not exist: the log refers to it, so it has to. */
export type CalendarOf = (calendarCode: string, calendarVersion?: number) => CompiledCalendar;

/** The version of its calendar that a segment, or a term, is counted in. */
export function versionIn({ calendarVersion }: Pick<Segment, 'calendarVersion'>): number {
  return calendarVersion ?? 0;
}

/** The segments of one clock, in order. */
export function segmentsOf<Kind extends string>(log: ClockLog<Kind>, id: ClockId<Kind>): Segment<Kind>[] {
  return log
    .filter(
      (segment) =>
        segment.kind === id.kind &&
        segment.run === id.run &&
        (id.departmentCode === undefined || segment.departmentCode === id.departmentCode),
    )
    .sort((a, b) => a.from - b.from);
}

/** The number of the latest run of a clock, null where it never ran. */
export function latestRun<Kind extends string>(log: ClockLog<Kind>, kind: Kind): number | null {
  const runs = log.filter((segment) => segment.kind === kind).map((segment) => segment.run);
  return runs.length > 0 ? Math.max(...runs) : null;
}
