import { armEscalation, escalateByEvent } from '@baton/escalation-path';
import { pathSurroundings } from './clocks.ts';
import { allow, type TicketDecision } from './decision.ts';
import { Draft } from './draft.ts';
import { carryOut } from './escalation-actions.ts';
import type { Surroundings } from './surroundings.ts';
import type { TicketOpened } from './ticket-fact.ts';

/** A new ticket: owned from its first instant, its path armed, its clocks running. */
export function decideOpen(opening: Omit<TicketOpened, 'type'>, around: Surroundings): TicketDecision {
  const draft = new Draft(null, around).add({ type: 'TicketOpened', ...opening });
  draft.addEscalation(armEscalation(around.path, null, 'opened', around.now)).moveClocks();
  if (opening.facts.tier === 'vip') {
    const { ticket } = draft;
    if (ticket.escalation !== null) {
      const running = {
        path: around.path,
        state: ticket.escalation,
        surroundings: pathSurroundings(ticket, around),
      };
      carryOut(draft, escalateByEvent(running, { kind: 'vip' }, around.now), around);
    }
  }
  return allow(draft.facts);
}
