import {
  decide,
  stillMeans,
  type Move,
  type Ticket,
  type TicketCard,
  type TicketCommand,
} from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { CommandDesk, type Desk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
} from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayMove } from '../policies/ticket-abilities.ts';
import { TicketBook } from '../queries/ticket-book.ts';
import { concernedBy, TicketSurroundings } from '../queries/ticket-surroundings.ts';
import { ticketRefused } from './ticket-refused.ts';

export interface TicketDone {
  readonly ticketId: string;
}

export interface TicketInput {
  readonly idempotencyKey: string;
  readonly ticketId: string;
  readonly expectedVersion: number;
}

type Right = (principal: Principal, ticket: TicketCard) => boolean;

/** One change of one ticket: what it is called, which move it makes, and how the input becomes a command. */
export interface TicketChange<I extends TicketInput> {
  readonly operation: string;
  /** The move that it makes, for the right to it; where it makes none, the right itself. */
  readonly move: Move | Right;
  /** The name of the ability in the contract, for the refusal. */
  readonly ability: string;
  /** Checks the input, naming problems in the fields, and makes the command; it is used only if there are none. */
  readonly command: (
    input: I,
    desk: Desk,
    fields: Fields,
    ticket: Ticket,
  ) => TicketCommand | Promise<TicketCommand>;
  /** What else belongs to it, in the same transaction, once the ticket's own facts are recorded. */
  readonly also?: (desk: Desk, ticket: Ticket, command: TicketCommand) => Promise<void>;
}

/** More than timers leave between a look and a click. */
const mostNoticed = 50;

/** The way of every command on an existing ticket: access, version, right, input, decision, record. */
@Injectable()
export class TicketDesk {
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

  change<I extends TicketInput>(
    principal: Principal | null,
    input: I,
    change: TicketChange<I>,
  ): Promise<Outcome<TicketDone>> {
    return this.desk.run(principal, change.operation, input, async (desk) => {
      const ticket = await this.book.forDecision(desk.manager, desk.principal, input.ticketId);
      if (!ticket) return refused(notFound('ticket'));
      if (!mayChange(desk.principal, ticket, change.move)) return refused(notAllowed(change.ability));
      if (!(await this.saw(desk, ticket, input.expectedVersion, change.move))) {
        return refused(staleVersion(input.expectedVersion, ticket.version));
      }
      const fields = new Fields();
      const command = await change.command(input, desk, fields, ticket);
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);
      const outcome = await this.decide(desk, ticket, command);
      if ('done' in outcome) await change.also?.(desk, ticket, command);
      return outcome;
    });
  }

  /**
   * Whether the person decided on the ticket as it is, but for what the house has noticed since: a click does not get lost
   * because a timer rang while it was under way.
   */
  private async saw(
    desk: Desk,
    { id, version }: Ticket,
    expected: number,
    move: Move | Right,
  ): Promise<boolean> {
    if (version === expected) return true;
    if (expected < 1 || expected > version || version - expected > mostNoticed) return false;
    return stillMeans(
      typeof move === 'string' ? move : null,
      await this.journal.since(desk.manager, `ticket:${id}`, expected),
    );
  }

  private async decide(desk: Desk, ticket: Ticket, command: TicketCommand): Promise<Outcome<TicketDone>> {
    const moment = { now: desk.now, by: desk.principal.id };
    const around = await this.surroundings.of(desk.manager, ticket, moment, concernedBy(command));
    const decision = decide(ticket, command, around);
    if (!decision.ok) {
      const field = command.type === 'Dispute' ? 'proposed' : 'department';
      return refused(ticketRefused(ticket, decision.refusal, field));
    }
    await this.journal.record(desk.manager, {
      stream: `ticket:${ticket.id}`,
      version: ticket.version,
      facts: decision.facts,
      actor: desk.principal.id,
      at: around.now,
    });
    return { done: { ticketId: ticket.id } };
  }
}

function mayChange(principal: Principal, ticket: Ticket, move: Move | Right): boolean {
  return typeof move === 'function' ? move(principal, ticket) : mayMove(principal, ticket, move);
}
