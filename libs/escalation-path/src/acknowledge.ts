import type { Instant } from '@baton/working-time';
import type { RunningEscalation } from './arm.ts';
import { waitsForAcknowledgement } from './due-firings.ts';
import type { CalendarFn } from './due-firings.ts';
import { firingIn, highestFired } from './escalation.ts';
import type { EscalationState } from './escalation.ts';
import type { AcknowledgementExpired, EscalationAcknowledged, LevelPassed } from './fact.ts';
import { passDue } from './pass-due.ts';
import { levelOf } from './path.ts';
import type { EscalationPath } from './path.ts';

/**
 * Somebody takes the ticket, or says that the escalation was heard. Levels that wait for an acknowledgement and repeats of
 * all levels end; levels on targets stay armed. A later firing asks for an acknowledgement of its own.
 */
export function acknowledgeEscalation(
  { path, state, surroundings }: RunningEscalation,
  by: string,
  at: Instant,
): (LevelPassed | EscalationAcknowledged)[] {
  if (state.disarmedAt !== null) return [];
  const passed = passDue(path, state, at, surroundings, ({ level, loop }) => {
    const trigger = levelOf(path, level)?.trigger;
    const repeats = loop > 0 && firingIn(state, level, 0) !== null;
    return repeats || (trigger && waitsForAcknowledgement(trigger)) ? { kind: 'acknowledged' } : null;
  });
  return [...passed, { type: 'EscalationAcknowledged', arming: state.arming, by, at }];
}

/** Whether somebody should say that it was heard: nobody has yet, or people were called since. */
export function awaitsAcknowledgement({ disarmedAt, acknowledgedAt, fired }: EscalationState): boolean {
  if (disarmedAt !== null) return false;
  if (acknowledgedAt === null) return true;
  return fired.some((one) => !one.passed && !one.calledNobody && one.firedAt > acknowledgedAt);
}

/** When the acknowledgement lapses if nothing more happens; null when it does not, or while time stands still. */
export function acknowledgementExpiresAt(
  path: EscalationPath,
  state: EscalationState,
  lastActivityAt: Instant,
  calendarFn: CalendarFn,
): Instant | null {
  const after = path.acknowledgementExpiresAfterSeconds;
  if (after === undefined || state.acknowledgedAt === null || state.disarmedAt !== null) return null;
  return calendarFn(Math.max(state.acknowledgedAt, lastActivityAt), after);
}

/** The timer for a lapse rings: the levels that wait for an acknowledgement start anew, or nothing happens. */
export function expireAcknowledgement(
  path: EscalationPath,
  state: EscalationState,
  lastActivityAt: Instant,
  calendarFn: CalendarFn,
  now: Instant,
): AcknowledgementExpired[] {
  const dueAt = acknowledgementExpiresAt(path, state, lastActivityAt, calendarFn);
  if (dueAt === null || dueAt > now) return [];
  const rearms = path.levels.filter((one) => waitsForAcknowledgement(one.trigger)).map((one) => one.level);
  const stays = state.fired.filter((one) => !rearms.includes(one.level));
  // De-escalated levels stay below where they were taken back to.
  const level = Math.min(highestFired(stays), state.level);
  return [{ type: 'AcknowledgementExpired', arming: state.arming + 1, rearms, level, dueAt, at: now }];
}
