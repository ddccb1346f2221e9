import type { ClockKind, Instant } from '@baton/working-time';
import { firingIn } from './escalation.ts';
import type { EscalationState, Firing } from './escalation.ts';
import type { EscalationPath, Level, Trigger } from './path.ts';

/**
 * The instant at which so many percent of a clock's target are used up, as things stand. Null when that will not happen:
 * the clock is paused, has stopped, or is not there.
 */
export type ClockView = (clock: ClockKind, percent: number) => Instant | null;

/** The instant at which `seconds` of escalation time have passed since `from`; null while that time stands still (a pause). */
export type CalendarFn = (from: Instant, seconds: number) => Instant | null;

/** One firing that lies ahead or is overdue: what a timer is set to. */
export interface DueFiring {
  readonly level: number;
  readonly loop: number;
  readonly dueAt: Instant;
  /** The threshold was crossed before this arming. */
  readonly carriedOver: boolean;
}

/**
 * All firings that will come by themselves as things stand, the earliest first: set a timer to each, or to the first
 * only. Ask again after every change of the ticket's clocks, of its calendars, and after every fact.
 */
export function dueFirings(
  path: EscalationPath,
  state: EscalationState,
  clockView: ClockView,
  calendarFn: CalendarFn,
): DueFiring[] {
  if (path.code !== state.pathCode || path.version !== state.pathVersion) {
    throw new RangeError(
      `The escalation runs on ${state.pathCode} ${state.pathVersion}, not ${path.code} ${path.version}`,
    );
  }
  if (state.disarmedAt !== null) return [];
  return path.levels
    .flatMap((level) => firingsOf(level, state, clockView, calendarFn))
    .sort((a, b) => a.dueAt - b.dueAt || a.level - b.level || a.loop - b.loop);
}

function firingsOf(
  level: Level,
  state: EscalationState,
  clockView: ClockView,
  calendarFn: CalendarFn,
): DueFiring[] {
  const first = firingIn(state, level.level, 0);
  if (!first) {
    const dueAt = triggeredAt(level.trigger, state, clockView, calendarFn);
    if (dueAt === null) return [];
    const carriedOver = dueAt < state.armedAt;
    const start = Math.max(dueAt, state.armedAt);
    const firing = { level: level.level, loop: 0, dueAt: start, carriedOver };
    return [firing, ...repeatsOf(level, firing, state, calendarFn)];
  }
  if (!goesOn(first, state)) return [];
  return repeatsOf(level, { dueAt: first.dueAt, carriedOver: first.carriedOver ?? false }, state, calendarFn);
}

function triggeredAt(
  trigger: Trigger,
  state: EscalationState,
  clockView: ClockView,
  calendarFn: CalendarFn,
): Instant | null {
  if (waitsForAcknowledgement(trigger) && state.acknowledgedAt !== null) return null;
  switch (trigger.kind) {
    case 'unacknowledged':
      return calendarFn(state.waitingSince, trigger.afterSeconds);
    case 'target_percent':
      return clockView(trigger.clock, trigger.percent);
    case 'breach':
      return clockView(trigger.clock, 100);
    case 'ruling_overdue':
      return clockView('arbitration', 100);
    case 'cosign_overdue':
      return clockView('cosign', 100);
    case 'manual':
    case 'severity_raised':
    case 'reopened':
    case 'vip':
    case 'repeated_contact':
      return null;
  }
}

/** Whether an acknowledgement takes the reason for the level away. */
export function waitsForAcknowledgement(trigger: Trigger): boolean {
  if (trigger.kind === 'unacknowledged') return true;
  return (trigger.kind === 'breach' || trigger.kind === 'target_percent') && trigger.clock === 'acknowledge';
}

/**
 * Counted from when the first firing was due, so that a late firing does not push the others back. What was carried over is
 * so in all its repeats.
 */
function repeatsOf(
  level: Level,
  { dueAt: start, carriedOver }: Pick<DueFiring, 'dueAt' | 'carriedOver'>,
  state: EscalationState,
  calendarFn: CalendarFn,
): DueFiring[] {
  const firings: DueFiring[] = [];
  for (let loop = 1; loop <= (level.repeat?.times ?? 0); loop += 1) {
    if (firingIn(state, level.level, loop)) continue;
    const dueAt = calendarFn(start, loop * (level.repeat?.everySeconds ?? 0));
    if (dueAt !== null) firings.push({ level: level.level, loop, dueAt, carriedOver });
  }
  return firings;
}

/** A level repeats once it fired or was overtaken, until somebody acknowledges; not where it was passed for good. */
function goesOn(first: Firing, state: EscalationState): boolean {
  if (first.stopped || (first.passed !== undefined && first.passed !== 'overtaken')) return false;
  return state.acknowledgedAt === null || state.acknowledgedAt < first.firedAt;
}
