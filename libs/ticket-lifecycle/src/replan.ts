import { Draft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';
import type { TicketFact } from './ticket-fact.ts';
import type { Ticket } from './ticket.ts';

/**
 * A calendar was edited, or a department or market was given another: open clocks count on by the new hours from that moment; what is closed, breached or fired
 * stays as it is. No facts where nothing is out of date, so a second time does no harm.
 */
export function decideReplan(ticket: Ticket, around: Surroundings): readonly TicketFact[] {
  return new Draft(ticket, around).replan().facts;
}
