import { escalateByEvent, type EscalationEvent } from '@baton/escalation-path';
import { runningEscalation } from './arm.ts';
import type { Draft } from './draft.ts';
import { carryOut } from './escalation-actions.ts';
import type { Surroundings } from './surroundings.ts';

/** Something happened that levels may wait for: those that do fire. `around.path` is the path that runs now. */
export function tellPath(draft: Draft, event: EscalationEvent, around: Surroundings): void {
  const running = runningEscalation(draft.ticket, around);
  if (running) carryOut(draft, escalateByEvent(running, event, around.now), around);
}
