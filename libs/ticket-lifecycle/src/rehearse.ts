import type { Instant } from '@baton/working-time';
import { nextRing } from './clocks.ts';
import { evolve } from './evolve.ts';
import { decideOpen } from './open-ticket.ts';
import { decideRing } from './ring.ts';
import type { Surroundings } from './surroundings.ts';
import type { TicketFact, TicketOpened } from './ticket-fact.ts';
import type { Ticket } from './ticket.ts';

export interface RehearsedMoment {
  readonly at: Instant;
  /** Who owned the ticket when it happened. */
  readonly owner: string;
  readonly facts: readonly TicketFact[];
}

export interface Rehearsal {
  readonly moments: readonly RehearsedMoment[];
  /** More would happen than was asked for. */
  readonly goesOn: boolean;
}

/**
 * What happens to a ticket that is opened at `aroundAt`'s first instant and that nobody ever touches: the rules themselves,
 * rung at each of their own instants. `aroundAt` says what surrounds it then.
 */
export function rehearse(
  opening: Omit<TicketOpened, 'type'>,
  aroundAt: (now: Instant) => Surroundings,
  { from, until, most }: { readonly from: Instant; readonly until: Instant; readonly most: number },
): Rehearsal {
  const opened = decideOpen(opening, aroundAt(from));
  if (!opened.ok) throw new RangeError(`a new ticket was refused: ${opened.refusal.code}`);
  const moments: RehearsedMoment[] = [{ at: from, owner: opening.assignment.owner, facts: opened.facts }];
  let ticket = told(null, opened.facts, from);
  for (let rings = 0; rings < most; rings += 1) {
    const next = nextRing(ticket, aroundAt(ticket.lastFactAt));
    if (next === null || next > until) return { moments, goesOn: next !== null };
    const at = Math.max(next, ticket.lastFactAt + 1);
    const facts = decideRing(ticket, aroundAt(at));
    if (facts.length === 0) return { moments, goesOn: false };
    moments.push({ at, owner: ticket.owner, facts });
    ticket = told(ticket, facts, at);
  }
  return { moments, goesOn: true };
}

function told(before: Ticket | null, facts: readonly TicketFact[], at: Instant): Ticket {
  let ticket = before;
  for (const fact of facts)
    ticket = evolve(ticket, { sequence: (ticket?.version ?? 0) + 1, at, by: null, fact });
  if (ticket === null) throw new RangeError('nothing happened');
  return ticket;
}
