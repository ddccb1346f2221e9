import type { LevelFired, SettledFact } from '@baton/escalation-path';
import { moveClocks, type ClockMove } from '@baton/working-time';
import { inForce, replanned } from './calendars-in-force.ts';
import { cardClocks, clockSituation, serviceTerms } from './clocks.ts';
import { evolve } from './evolve.ts';
import type { Surroundings } from './surroundings.ts';
import type { TicketFact, TicketLevelFired } from './ticket-fact.ts';
import type { Ticket } from './ticket.ts';

/** Facts in the making: each is added to the ticket at once, so that the next is decided on what the last one left. */
export class Draft {
  readonly facts: TicketFact[] = [];
  private state: Ticket | null;
  private readonly around: Surroundings;

  constructor(ticket: Ticket | null, around: Surroundings) {
    this.state = ticket;
    this.around = around;
  }

  get ticket(): Ticket {
    if (this.state === null) throw new RangeError('nothing is opened yet');
    return this.state;
  }

  add(...facts: readonly TicketFact[]): this {
    for (const fact of facts) {
      const sequence = (this.state?.version ?? 0) + 1;
      this.state = evolve(this.state, { sequence, at: this.around.now, by: this.around.by, fact });
      this.facts.push(fact);
    }
    return this;
  }

  /** Facts of the escalation path, with the people whom each firing reaches. */
  addEscalation(facts: readonly (SettledFact | Exclude<TicketFact, LevelFired>)[]): this {
    return this.add(...facts.map((fact) => (fact.type === 'LevelFired' ? this.withPeople(fact) : fact)));
  }

  /** Brings the clocks up to the ticket as it now stands: once, after everything else. */
  moveClocks(): this {
    const ticket = this.ticket;
    const { now, calendarOf } = this.around;
    const terms = inForce(serviceTerms(ticket, this.around), this.around);
    const { log, closed, opened } = moveClocks(
      ticket.clockLog,
      clockSituation(ticket),
      ticket.owner,
      terms,
      calendarOf,
      now,
    );
    return this.addMove({ log, closed, opened });
  }

  /** Counts on in the calendars as they now are, where they were edited since. First of all, before anything is decided on due instants. */
  replan(): this {
    return this.addMove(replanned(this.ticket, this.around));
  }

  private addMove({ log, closed, opened }: ClockMove): this {
    if (closed.length === 0 && opened.length === 0) return this;
    const clocks = cardClocks(log, this.ticket.clocks, this.around);
    return this.add({ type: 'ClocksMoved', closed, opened, clocks });
  }

  private withPeople(fact: LevelFired): TicketLevelFired {
    const { owner } = this.ticket;
    const people = fact.responders.map((one) => ({ one, people: this.around.peopleOf(one, owner) }));
    const notified = [...new Set(people.flatMap((each) => each.people))];
    const alone = [...new Set(people.flatMap((each) => (each.one.kind === 'role' ? [] : each.people)))];
    return { ...fact, notified, ...(alone.length > 0 ? { alone } : {}) };
  }
}
