import type { EscalationPath, Responder } from '@baton/escalation-path';
import { responderDepartments, rulePartyDepartments } from './involved.ts';
import type { Surroundings } from './surroundings.ts';
import type { AssignmentSnapshot, Ticket } from './ticket.ts';

/** The worst severity brings departments together without anybody declaring anything. */
export const GROUP_SEVERITY = 1;

/** Departments that the assignment names: whoever answers for it, must sign it, or is to know of it. */
export function assignedDepartments({ owner, informed, requiredCosign }: AssignmentSnapshot): string[] {
  return [...new Set([owner, ...informed, ...rulePartyDepartments(requiredCosign)])];
}

/** Rapid response: who owns the ticket, whom its assignment names, and whose people the responders are. */
export function groupOf(
  ticket: Pick<Ticket, 'owner' | 'assignment'>,
  called: readonly Responder[],
): string[] {
  const calledOnes = called.flatMap((one) => responderDepartments(one));
  return [...new Set([ticket.owner, ...assignedDepartments(ticket.assignment), ...calledOnes])];
}

/** All whom the path would call one after the other. */
export function respondersOf({ levels }: EscalationPath): Responder[] {
  return levels.flatMap(({ responders }) => responders);
}

/** The leads of the departments, and whoever stands behind the responders (on duty among them). */
export function peopleOfGroup(
  departments: readonly string[],
  called: readonly Responder[],
  owner: string,
  around: Surroundings,
): string[] {
  const leads = departments.map((department): Responder => ({ kind: 'role', role: 'lead', department }));
  return [...new Set([...leads, ...called].flatMap((one) => around.peopleOf(one, owner)))];
}
