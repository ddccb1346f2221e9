import type { Instant } from '@baton/working-time';
import type { RunningEscalation } from './arm.ts';
import type { Decision } from './decision.ts';
import type { Deescalated, LevelPassed } from './fact.ts';
import { passDue } from './pass-due.ts';

export interface Deescalation {
  /** The level to go back to; 0 for none. */
  readonly toLevel: number;
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

export type DeescalationRefusal =
  | { readonly code: 'not_armed' }
  | { readonly code: 'reason_required' }
  | { readonly code: 'not_below'; readonly reached: number };

/**
 * Takes an escalation back. The levels above no longer repeat and do not fire by themselves a second time; a person can
 * reach them again. Levels that have not fired yet stay armed.
 */
export function deescalate(
  { path, state, surroundings }: RunningEscalation,
  command: Deescalation,
): Decision<LevelPassed | Deescalated, DeescalationRefusal> {
  const { toLevel, by, at } = command;
  const reason = command.reason.trim();
  if (state.disarmedAt !== null) return { ok: false, refusal: { code: 'not_armed' } };
  if (reason === '') return { ok: false, refusal: { code: 'reason_required' } };
  if (!Number.isInteger(toLevel) || toLevel < 0 || toLevel >= state.level) {
    return { ok: false, refusal: { code: 'not_below', reached: state.level } };
  }
  const passed = passDue(path, state, at, surroundings, ({ level, loop }) =>
    level > toLevel && loop > 0 ? { kind: 'deescalated' } : null,
  );
  const taken: Deescalated = {
    type: 'Deescalated',
    arming: state.arming,
    from: state.level,
    to: toLevel,
    by,
    reason,
    at,
  };
  return { ok: true, facts: [...passed, taken] };
}
