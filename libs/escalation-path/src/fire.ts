import type { Instant } from '@baton/working-time';
import { dueFirings } from './due-firings.ts';
import { firingIn } from './escalation.ts';
import type { EscalationState } from './escalation.ts';
import { levelOf } from './path.ts';
import type { EscalationPath } from './path.ts';
import { settle } from './settle.ts';
import type { SettledFact } from './settlement.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a timer that rang changes nothing. `not_due` gives the instant to set it to again, null when it will not come. */
export type NothingFired =
  | { readonly code: 'stale_arming' | 'disarmed' | 'no_such_level' | 'already_fired' }
  | { readonly code: 'not_due'; readonly dueAt: Instant | null };

export type FireResult =
  | { readonly fired: true; readonly facts: readonly SettledFact[] }
  | { readonly fired: false; readonly nothing: NothingFired };

/**
 * A timer for (level, loop, arming) rings at `now`: early, late, twice or out of order. When its firing is due and not yet
 * recorded, everything that is due now is settled with it; otherwise nothing happens, and it says why.
 */
export function fire(
  path: EscalationPath,
  state: EscalationState,
  level: number,
  loop: number,
  arming: number,
  now: Instant,
  surroundings: Surroundings,
): FireResult {
  if (arming !== state.arming) return nothing({ code: 'stale_arming' });
  if (state.disarmedAt !== null) return nothing({ code: 'disarmed' });
  if (!levelOf(path, level)) return nothing({ code: 'no_such_level' });
  if (firingIn(state, level, loop)) return nothing({ code: 'already_fired' });
  const firings = dueFirings(path, state, surroundings.clockView, surroundings.calendarFn);
  const rung = firings.find((one) => one.level === level && one.loop === loop);
  if (!rung || rung.dueAt > now) return nothing({ code: 'not_due', dueAt: rung?.dueAt ?? null });
  const due = firings.filter((one) => one.dueAt <= now);
  const candidates = due.map((one) => ({ ...one, cause: { kind: 'trigger' } as const }));
  return { fired: true, facts: settle(path, state, candidates, now, surroundings) };
}

function nothing(why: NothingFired): FireResult {
  return { fired: false, nothing: why };
}
