import type { Instant } from '@baton/working-time';
import type { RunningEscalation } from './arm.ts';
import { firingIn } from './escalation.ts';
import type { EscalationEvent } from './fact.ts';
import type { Trigger } from './path.ts';
import { settle } from './settle.ts';
import type { SettledFact } from './settlement.ts';

/**
 * Fires what waits for something that just happened. Levels below that wait for something else stay armed: a VIP level
 * does not make the lead's reminder superfluous.
 */
export function escalateByEvent(
  { path, state, surroundings }: RunningEscalation,
  event: EscalationEvent,
  at: Instant,
): SettledFact[] {
  if (state.disarmedAt !== null) return [];
  const candidates = path.levels
    .filter((one) => waitsFor(one.trigger, event) && !firingIn(state, one.level, 0))
    .map((one) => ({
      level: one.level,
      loop: 0,
      dueAt: at,
      carriedOver: isCrossedBefore(one.trigger, event),
      cause: { kind: 'event', event } as const,
    }));
  return settle(path, state, candidates, at, surroundings);
}

/** A ticket that comes back once more than the level waits for: its people are told again, and nothing else is done a second time. */
function isCrossedBefore(trigger: Trigger, event: EscalationEvent): boolean {
  return event.kind === 'reopened' && trigger.kind === 'reopened' && event.times > trigger.times;
}

function waitsFor(trigger: Trigger, event: EscalationEvent): boolean {
  switch (event.kind) {
    case 'severity_raised':
      return trigger.kind === 'severity_raised' && event.to <= trigger.to;
    case 'reopened':
      return trigger.kind === 'reopened' && event.times >= trigger.times;
    case 'repeated_contact':
      return trigger.kind === 'repeated_contact' && event.times >= trigger.times;
    case 'vip':
      return trigger.kind === 'vip';
  }
}
