import { dueFirings, expireAcknowledgement, fire } from '@baton/escalation-path';
import { openBreaches, pathSurroundings } from './clocks.ts';
import { noteOverdueRuling } from './disputes.ts';
import { Draft } from './draft.ts';
import { carryOut } from './escalation-actions.ts';
import type { Surroundings } from './surroundings.ts';
import type { TicketFact } from './ticket-fact.ts';
import type { Ticket } from './ticket.ts';

/**
 * The ticket's timer rings, early, late or twice: what is due by now and not yet recorded is recorded, once. Breached
 * targets and an overdue ruling first, then the levels of the escalation path, then an acknowledgement that lapsed. Nothing due: no facts.
 */
export function decideRing(ticket: Ticket, around: Surroundings): readonly TicketFact[] {
  const draft = new Draft(ticket, around).replan();
  for (const { kind, run, dueAt } of openBreaches(draft.ticket, around)) {
    if (dueAt > around.now) continue;
    draft.add({ type: 'ClockBreached', kind, run, dueAt });
    if (kind === 'arbitration') noteOverdueRuling(draft, dueAt, around);
  }
  fireDueLevels(draft, around);
  lapse(draft, around);
  return draft.facts;
}

function fireDueLevels(draft: Draft, around: Surroundings): void {
  const { ticket } = draft;
  if (ticket.escalation === null) return;
  const paths = pathSurroundings(ticket, around);
  const first = dueFirings(around.path, ticket.escalation, paths.clockView, paths.calendarFn)[0];
  if (!first || first.dueAt > around.now) return;
  const { arming } = ticket.escalation;
  const result = fire(around.path, ticket.escalation, first.level, first.loop, arming, around.now, paths);
  if (result.fired) carryOut(draft, result.facts, around);
}

function lapse(draft: Draft, around: Surroundings): void {
  const { ticket } = draft;
  if (ticket.escalation === null || ticket.escalation.acknowledgedAt === null) return;
  const { calendarFn } = pathSurroundings(ticket, around);
  draft.addEscalation(
    expireAcknowledgement(around.path, ticket.escalation, ticket.lastDeedAt, calendarFn, around.now),
  );
}
