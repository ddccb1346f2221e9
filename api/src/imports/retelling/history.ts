import {
  decide,
  decideOpen,
  decideRing,
  evolve,
  isEscalationFact,
  nextRing,
  type Happened,
  type Surroundings,
  type Ticket,
  type TicketCommand,
  type TicketFact,
  type TicketOpened,
} from '@baton/ticket-lifecycle';
import { compileCalendar, type CompiledCalendar, type Instant } from '@baton/working-time';
import { CALENDAR, calendar, path } from './terms.ts';
import { v7 as newId } from 'uuid';

export type Opening = Omit<TicketOpened, 'type'>;

const always = compiled();

function compiled(): CompiledCalendar {
  const made = compileCalendar(calendar);
  if (made.kind === 'refused') throw new Error('the calendar of imports cannot be counted in');
  return made;
}

/**
 * A ticket whose past is being told: every step is an order that the ticket's own rules decide, and every fact is told by
 * their `evolve`, as for a live ticket. The one difference: facts of the escalation path are left out, so that history
 * calls nobody.
 */
export class History {
  private readonly told: Happened[] = [];
  private state: Ticket | null = null;

  constructor(opening: Opening, at: Instant) {
    const decision = decideOpen(opening, around(at, null));
    if (!decision.ok) throw new RangeError(`a ticket cannot be opened: ${decision.refusal.code}`);
    this.tell(decision.facts, at, null);
  }

  get ticket(): Ticket {
    if (this.state === null) throw new RangeError('nothing is told yet');
    return this.state;
  }

  get happened(): readonly Happened[] {
    return this.told;
  }

  /** Throws a RangeError for an order that the ticket's rules refuse. */
  order(command: TicketCommand, at: Instant, by: string | null): void {
    const decision = decide(this.ticket, command, around(at, by));
    if (!decision.ok) {
      throw new RangeError(
        `${command.type} is refused (${decision.refusal.code}) in the state ${this.ticket.state}`,
      );
    }
    this.tell(decision.facts, at, by);
  }

  tell(facts: readonly TicketFact[], at: Instant, by: string | null): void {
    for (const fact of facts) {
      if (isEscalationFact(fact)) continue;
      const happened = { sequence: (this.state?.version ?? 0) + 1, at, by, fact };
      this.state = evolve(this.state, happened);
      this.told.push(happened);
    }
  }

  /** Notes the targets that were missed before an instant, each when it was missed. */
  ringUntil(at: Instant): void {
    for (;;) {
      const { ticket } = this;
      const ring = nextRing(ticket, around(ticket.lastFactAt, null));
      if (ring === null || ring >= at) return;
      const now = Math.max(ring, ticket.lastFactAt);
      const facts = decideRing(ticket, around(now, null));
      if (facts.length === 0) return;
      this.tell(facts, now, null);
    }
  }
}

function around(now: Instant, by: string | null): Surroundings {
  return {
    now,
    by,
    newId,
    path,
    calendarOf: () => always,
    calendarOfDepartment: () => CALENDAR,
    calendarOfMarket: () => CALENDAR,
    peopleOf: () => [],
  };
}
