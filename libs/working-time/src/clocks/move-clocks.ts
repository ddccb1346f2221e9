import type { Instant } from '../instant.ts';
import type { ClockKind } from './clock-kind.ts';
import { CLOCK_RULES, clockCall } from './clock-rules.ts';
import type { ClockRule, ClockSituation } from './clock-rules.ts';
import { countedInSegment } from './counted.ts';
import { versionIn } from './segment.ts';
import type { CalendarOf, ClockLog, Segment } from './segment.ts';

/** What a service level says about one clock. */
export interface ClockTerms {
  readonly targetSeconds: number;
  readonly calendarCode: string;
  readonly calendarVersion?: number;
  /** Who is charged, where it is not the owner: the time of an arbiter is not the owner's. */
  readonly departmentCode?: string;
}

/** A clock that the service level sets no target for does not run. */
export type ServiceTerms = Readonly<Partial<Record<ClockKind, ClockTerms>>>;

export interface ClockMove<Kind extends string = ClockKind> {
  readonly log: ClockLog<Kind>;
  /** Segments that end with this move, as they now are. */
  readonly closed: readonly Segment<Kind>[];
  readonly opened: readonly Segment<Kind>[];
}

/**
 * Brings the log up to a ticket as it stands at `at`: call it after every change of state, hold, owner, severity,
 * service level or calendar. What differs from the open segments closes and opens anew; the rest stays untouched, so a
 * second call changes nothing. Throws a RangeError when `at` lies before an open segment began.
 */
export function moveClocks(
  log: ClockLog,
  situation: ClockSituation,
  departmentCode: string,
  terms: ServiceTerms,
  calendarOf: CalendarOf,
  at: Instant,
  rules: readonly ClockRule[] = CLOCK_RULES,
): ClockMove {
  const wanted = rules
    .map((rule) => segmentFor(rule, situation, departmentCode, terms[rule.kind], at))
    .filter((segment) => segment !== null);
  const kept: Segment[] = [];
  const closed: Segment[] = [];
  for (const segment of log) {
    if (segment.until !== null || wanted.some((one) => isSame(one, segment))) kept.push(segment);
    else closed.push(closeSegment(segment, calendarOf, at));
  }
  const opened = wanted.filter(
    (one) => !kept.some((segment) => segment.until === null && isSame(one, segment)),
  );
  return { log: [...kept, ...closed, ...opened].sort((a, b) => a.from - b.from), closed, opened };
}

function segmentFor(
  rule: ClockRule,
  situation: ClockSituation,
  departmentCode: string,
  terms: ClockTerms | undefined,
  at: Instant,
): Segment | null {
  const call = clockCall(rule, situation);
  if (call.status === 'stopped' || !terms) return null;
  const paused = call.status === 'paused' ? { pausedReason: call.reason } : {};
  const hold = call.status === 'paused' && call.holdReason !== null ? { holdReason: call.holdReason } : {};
  return {
    kind: rule.kind,
    run: situation.counts[rule.startsAnewWith],
    departmentCode,
    ...terms,
    from: at,
    until: null,
    ...paused,
    ...hold,
  };
}

function isSame(a: Segment, b: Segment): boolean {
  return (
    a.kind === b.kind &&
    a.run === b.run &&
    a.departmentCode === b.departmentCode &&
    a.calendarCode === b.calendarCode &&
    versionIn(a) === versionIn(b) &&
    a.targetSeconds === b.targetSeconds &&
    a.pausedReason === b.pausedReason &&
    a.holdReason === b.holdReason
  );
}

/** As it is kept from then on, with what it counted. Throws a RangeError when `at` lies before it began. */
export function closeSegment<Kind extends string>(
  segment: Segment<Kind>,
  calendarOf: CalendarOf,
  at: Instant,
): Segment<Kind> {
  if (at < segment.from) throw new RangeError(`A ${segment.kind} segment cannot end before it began`);
  return { ...segment, until: at, countedMs: countedInSegment(segment, calendarOf, at) };
}
