import {
  armEscalation,
  disarmEscalation,
  type ArmingCause,
  type RunningEscalation,
} from '@baton/escalation-path';
import { pathSurroundings } from './clocks.ts';
import type { Draft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';
import type { Ticket } from './ticket.ts';

/** The ticket's escalation with what it needs to be decided on; null when none was ever armed. */
export function runningEscalation(ticket: Ticket, around: Surroundings): RunningEscalation | null {
  if (ticket.escalation === null) return null;
  return { path: around.path, state: ticket.escalation, surroundings: pathSurroundings(ticket, around) };
}

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

/** The ticket is over: what was due by now is settled, and nothing comes due any more. */
export function disarm(draft: Draft, why: 'resolved' | 'closed', around: Surroundings): void {
  const running = runningEscalation(draft.ticket, around);
  if (running) draft.addEscalation(disarmEscalation(running, why, around.now));
}
