import type { Instant } from '@baton/working-time';
import { dueFirings } from './due-firings.ts';
import type { DueFiring } from './due-firings.ts';
import type { EscalationState } from './escalation.ts';
import type { LevelPassed, PassReason } from './fact.ts';
import type { EscalationPath } from './path.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Records as passed what was due by `now` but whose timer has not rung yet, where an act of a person takes its reason away:
 * nothing that was due disappears without a line in the journal.
 */
export function passDue(
  path: EscalationPath,
  state: EscalationState,
  now: Instant,
  surroundings: Surroundings,
  reasonFor: (firing: DueFiring) => PassReason | null,
): LevelPassed[] {
  const passed: LevelPassed[] = [];
  for (const firing of dueFirings(path, state, surroundings.clockView, surroundings.calendarFn)) {
    const reason = firing.dueAt <= now ? reasonFor(firing) : null;
    if (!reason) continue;
    const { level, loop, dueAt } = firing;
    passed.push({ type: 'LevelPassed', level, loop, arming: state.arming, dueAt, passedAt: now, reason });
  }
  return passed;
}
