import {
  closeSegment,
  departmentShares,
  dueAt,
  explainClock,
  readClock,
  replanClocks,
  workingSecondsBetween,
  type CalendarOf,
  type ClockId,
  type ClockPart,
  type ClockReading,
  type Instant,
  type Segment,
  type VersionsOf,
} from '@baton/working-time';
import type { ClockMoved } from './fact.ts';
import { CLOCK, type SubRequest, type SubRequestClock } from './sub-request.ts';

type Log = SubRequest['clockLog'];

/** What the rules need from outside: the hours of departments, and the time. */
export interface Surroundings {
  readonly now: Instant;
  /** Who acts; null for the house itself. */
  readonly by: string | null;
  readonly calendarOf: CalendarOf;
  readonly calendarOfDepartment: (department: string) => string;
  /** Stretches begin in the last version of their calendar. */
  readonly versionsOf: VersionsOf;
}

/** The reason of a stretch in which the asked department has asked back. */
export const WAITING_ASKER = 'waiting_asker';

/** Who the clock runs for now: the asked department works, the asking one is waited for (then it stands still), or nobody. */
type Turn = 'asked' | 'asking' | 'over';

type Clocked = Pick<SubRequest, 'asking' | 'asked' | 'targetSeconds' | 'calendarCode' | 'clockLog' | 'run'>;

/** Ends the stretch that is open, and begins the next. */
export function turnClock(clocked: Clocked, turn: Turn, around: Surroundings): ClockMoved {
  const open = clocked.clockLog.find(({ until }) => until === null);
  const closed = open ? [closeSegment(open, around.calendarOf, around.now)] : [];
  const opened = turn === 'over' ? null : segment(clocked, turn, around);
  const log: Log = [
    ...clocked.clockLog.filter(({ until }) => until !== null),
    ...closed,
    ...(opened ? [opened] : []),
  ];
  return { closed, opened, dueAt: turn === 'asked' ? dueAt(log, idOf(clocked), around.calendarOf) : null };
}

function segment(clocked: Clocked, turn: 'asked' | 'asking', around: Surroundings): Segment<SubRequestClock> {
  const shared = { kind: CLOCK, run: clocked.run, targetSeconds: clocked.targetSeconds, from: around.now };
  if (turn === 'asked')
    return {
      ...shared,
      ...inForce(clocked.calendarCode, around),
      departmentCode: clocked.asked,
      until: null,
    };
  // The time is the asking side's own, told in its hours; of the target nothing is used.
  return {
    ...shared,
    ...inForce(around.calendarOfDepartment(clocked.asking), around),
    departmentCode: clocked.asking,
    until: null,
    pausedReason: 'on_hold',
    holdReason: WAITING_ASKER,
  };
}

function inForce(
  calendarCode: string,
  { versionsOf }: Surroundings,
): Pick<Segment, 'calendarCode' | 'calendarVersion'> {
  const version = versionsOf(calendarCode).at(-1)?.version ?? 0;
  return version === 0 ? { calendarCode } : { calendarCode, calendarVersion: version };
}

/** What the stretch that is open becomes after an edit of its calendar; null where it is counted in the last version. */
export function replanClock(
  one: SubRequest,
  { versionsOf, calendarOf, now }: Pick<Surroundings, 'versionsOf' | 'calendarOf' | 'now'>,
): ClockMoved | null {
  // What was noted as overdue stays so: up to then it counted as it did.
  const { log, closed, opened } = replanClocks(one.clockLog, versionsOf, calendarOf, now, ({ run }) =>
    run === one.run ? one.overdueAt : null,
  );
  const [open] = opened;
  if (!open) return null;
  const dueNow = open.pausedReason === undefined ? dueAt(log, idOf(one), calendarOf) : null;
  return { closed, opened: open, dueAt: dueNow };
}

export function idOf({ run }: Pick<SubRequest, 'run'>): ClockId<SubRequestClock> {
  return { kind: CLOCK, run };
}

/** What the clock of the present run shows. */
export function readSubRequestClock(
  one: SubRequest,
  calendarOf: CalendarOf,
  now: Instant,
): Exclude<ClockReading, { status: 'absent' }> {
  const reading = readClock(one.clockLog, idOf(one), calendarOf, now);
  if (reading.status === 'absent') throw new RangeError(`sub-request ${one.id} has no clock`);
  return reading;
}

/** All stretches of the present run, with why some did not count. */
export function explainSubRequest(one: SubRequest, calendarOf: CalendarOf, now: Instant): ClockPart[] {
  return explainClock(one.clockLog, idOf(one), calendarOf, now);
}

export interface Share {
  readonly departmentCode: string;
  /** Working seconds that counted towards the target. */
  readonly countedSeconds: number;
  /** Working seconds, in its own hours, during which the asking side was waited for. */
  readonly waitedSeconds: number;
}

/** Whose time the present run took: nobody is charged for another's. */
export function shares(one: SubRequest, calendarOf: CalendarOf, now: Instant): Share[] {
  return departmentShares(one.clockLog, idOf(one), calendarOf, now).map(
    ({ departmentCode, countedSeconds }) => ({
      departmentCode,
      countedSeconds,
      waitedSeconds: one.clockLog
        .filter(
          (stretch) =>
            stretch.run === one.run &&
            stretch.departmentCode === departmentCode &&
            stretch.pausedReason !== undefined,
        )
        .reduce(
          (sum, { calendarCode, calendarVersion, from, until }) =>
            sum +
            workingSecondsBetween(
              calendarOf(calendarCode, calendarVersion),
              from,
              Math.max(from, until ?? now),
            ),
          0,
        ),
    }),
  );
}

const quarterHour = 900;
const workingDay = 28_800;

/**
 * What an answer may take where nobody says otherwise: a quarter of what the service level gives for resolving, in whole
 * quarters of an hour from one on, and a working day at most. Severity is in it: it decides the service level.
 */
export function usualTarget(resolveSeconds: number): number {
  const quarter = resolveSeconds / 4;
  const whole = quarter < quarterHour ? Math.ceil(quarter) : Math.ceil(quarter / quarterHour) * quarterHour;
  return Math.max(1, Math.min(whole, workingDay));
}
