import type { JoinIncidentInput, LeaveIncidentInput } from '@baton/contract';
import { decide, type IncidentProblem, type Ticket, type TicketCommand } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { CommandDesk, type Desk } from '../../platform/commands/command-desk.ts';
import { Fields, isId } from '../../platform/commands/fields.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
} from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal, type Stretch } from '../../platform/journal/journal.ts';
import { concernedBy, maySeeTicket } from '../policies/ticket-access.ts';
import { mayLink } from '../policies/incident-policy.ts';
import { TicketBook } from '../queries/ticket-book.ts';
import { TicketSurroundings } from '../queries/ticket-surroundings.ts';
import { reasonLimit } from './simple-moves.ts';
import type { TicketDone } from './ticket-desk.ts';
import { incidentRefused, ticketRefused } from './ticket-refused.ts';

/** One ticket joins an incident or leaves it: facts on both sides, both locked in the order of their ids. */
@Injectable()
export class IncidentMembership {
  private readonly desk: CommandDesk;
  private readonly book: TicketBook;
  private readonly surroundings: TicketSurroundings;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, book: TicketBook, surroundings: TicketSurroundings, journal: Journal) {
    this.desk = desk;
    this.book = book;
    this.surroundings = surroundings;
    this.journal = journal;
  }

  join(principal: Principal | null, input: JoinIncidentInput): Promise<Outcome<TicketDone>> {
    return this.desk.run(principal, 'joinIncident', input, async (desk) => {
      const wanted = await this.book.idOfNumber(desk.manager, input.incident);
      const pair = await this.pair(desk, input.ticketId, wanted);
      const wrong = this.obstacle(desk, pair, input.expectedVersion, 'joinIncident');
      if (wrong) return wrong;
      const { member, incident } = pair;
      if (!member || !incident || !maySeeTicket(desk.principal, concernedBy(incident)))
        return refused(notFound('incident'));
      const { id, number, owner } = incident;
      // What the ticket itself has against it first, then what the incident has.
      return this.record(
        desk,
        member,
        { type: 'JoinIncident', incident: { ticketId: id, number, owner } },
        incident,
        {
          type: 'AddMembers',
          members: [{ ticketId: member.id, number: member.number, owner: member.owner }],
        },
      );
    });
  }

  leave(principal: Principal | null, input: LeaveIncidentInput): Promise<Outcome<TicketDone>> {
    return this.desk.run(principal, 'leaveIncident', input, async (desk) => {
      const wanted = isId(input.ticketId) ? await this.book.incidentOf(desk.manager, input.ticketId) : null;
      const pair = await this.pair(desk, input.ticketId, wanted);
      const wrong = this.obstacle(desk, pair, input.expectedVersion, 'leaveIncident');
      if (wrong) return wrong;
      const { member, incident } = pair;
      if (!member) return refused(notFound('ticket'));
      const fields = new Fields();
      const reason = fields.text('reason', input.reason, { max: reasonLimit, required: true });
      const bad = fields.refusal();
      if (bad) return refused(bad);
      // Between the look and the lock it may have left, or joined another.
      if (incident === null || member.memberOf?.ticketId !== incident.id) return refusedFor('not_a_member');
      const named = { ticketId: member.id, number: member.number };
      return this.record(desk, member, { type: 'LeaveIncident', reason }, incident, {
        type: 'RemoveMember',
        member: named,
        reason,
      });
    });
  }

  private async pair(
    { manager, principal }: Desk,
    ticketId: string,
    incidentId: string | null,
  ): Promise<{ member: Ticket | null; incident: Ticket | null }> {
    if (!isId(ticketId)) return { member: null, incident: null };
    const id = ticketId.toLowerCase();
    const locked = await this.book.manyForHouse(manager, incidentId === null ? [id] : [id, incidentId]);
    const member = locked.find((one) => one.id === id) ?? null;
    const seen = member !== null && maySeeTicket(principal, concernedBy(member));
    return { member: seen ? member : null, incident: locked.find((one) => one.id === incidentId) ?? null };
  }

  private obstacle(
    { principal }: Desk,
    { member }: { readonly member: Ticket | null },
    expected: number,
    ability: string,
  ): ReturnType<typeof refused> | null {
    if (!member) return refused(notFound('ticket'));
    if (!mayLink(principal, member)) return refused(notAllowed(ability));
    return member.version === expected ? null : refused(staleVersion(expected, member.version));
  }

  private async record(
    { manager, principal, now }: Desk,
    member: Ticket,
    order: TicketCommand,
    incident: Ticket,
    itsOrder: TicketCommand,
  ): Promise<Outcome<TicketDone>> {
    const moment = { now, by: principal.id };
    const both = member.id === incident.id ? [member] : [member, incident];
    const arounds = await this.surroundings.ofMany(manager, both, moment);
    const stretches: Stretch[] = [];
    for (const [ticket, command] of [
      [member, order],
      [incident, itsOrder],
    ] as const) {
      const around = arounds.get(ticket.id);
      if (!around) throw new Error('every ticket has surroundings');
      const decision = decide(ticket, command, around);
      if (!decision.ok) return refused(ticketRefused(ticket, decision.refusal));
      stretches.push({
        stream: `ticket:${ticket.id}`,
        version: ticket.version,
        moments: [{ facts: decision.facts, actor: principal.id, at: around.now }],
      });
    }
    await this.journal.recordMany(manager, stretches);
    return { done: { ticketId: member.id } };
  }
}

function refusedFor(problem: IncidentProblem): ReturnType<typeof refused> {
  return refused(incidentRefused(problem));
}
