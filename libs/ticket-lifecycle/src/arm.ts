import { armEscalation, type ArmingCause } from '@baton/escalation-path';
import type { Draft } from './draft.ts';
import { runningEscalation } from './escalation-actions.ts';
import type { Surroundings } from './surroundings.ts';
import type { Ticket } from './ticket.ts';

/** Arms the path anew. What the former arming had due is settled on the ticket as it was before. */
export function arm(
  draft: Draft,
  before: Ticket,
  cause: ArmingCause,
  around: Surroundings,
  path = around.path,
): void {
  draft.addEscalation(armEscalation(path, runningEscalation(before, around), cause, around.now));
}
