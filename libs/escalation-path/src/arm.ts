import type { Instant } from '@baton/working-time';
import type { EscalationState } from './escalation.ts';
import type { ArmingCause, EscalationArmed, EscalationDisarmed, LevelPassed } from './fact.ts';
import { passDue } from './pass-due.ts';
import type { EscalationPath } from './path.ts';
import type { Surroundings } from './surroundings.ts';

/** An escalation that is running when the ticket gets a new owner, is reopened or ends. */
export interface RunningEscalation {
  readonly path: EscalationPath;
  readonly state: EscalationState;
  readonly surroundings: Surroundings;
}

/** Arms a path from its first level. What the former arming had due and unfired is passed; its timers do nothing any more. */
export function armEscalation(
  path: EscalationPath,
  former: RunningEscalation | null,
  cause: ArmingCause,
  at: Instant,
): (LevelPassed | EscalationArmed)[] {
  const passed = former
    ? passDue(former.path, former.state, at, former.surroundings, () => ({ kind: 'armed_anew' }))
    : [];
  const arming = (former?.state.arming ?? 0) + 1;
  const armed = {
    type: 'EscalationArmed',
    pathCode: path.code,
    pathVersion: path.version,
    arming,
    cause,
    at,
  } as const;
  return [...passed, armed];
}

/** The ticket is over for the path: nothing fires any more until it is armed anew. Twice does nothing. */
export function disarmEscalation(
  { path, state, surroundings }: RunningEscalation,
  why: EscalationDisarmed['why'],
  at: Instant,
): (LevelPassed | EscalationDisarmed)[] {
  if (state.disarmedAt !== null) return [];
  const passed = passDue(path, state, at, surroundings, () => ({ kind: 'disarmed' }));
  return [...passed, { type: 'EscalationDisarmed', arming: state.arming, why, at }];
}
