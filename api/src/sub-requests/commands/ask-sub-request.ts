import type { AskSubRequestInput } from '@baton/contract';
import { decideAsk, type Asking } from '@baton/sub-request';
import type { Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Calendars } from '../../calendars/queries/calendars.ts';
import { Places } from '../../directory/queries/places.ts';
import { CommandDesk, type Desk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
  type Refusal,
} from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { mayAsk } from '../policies/sub-request-abilities.ts';
import { ShowableParts } from '../queries/showable-parts.ts';
import { calendarFor, SubRequestAround, usualSeconds } from '../queries/sub-request-around.ts';
import { SubRequestBook } from '../queries/sub-request-book.ts';
import { streamOf } from '../stream.ts';
import { readShown } from './read-shown.ts';
import { textLimit, type SubRequestDone } from './sub-request-desk.ts';
import { subRequestRefused } from './sub-request-refused.ts';

/** Working seconds: thirty days of eight hours. Longer is another ticket. */
const longest = 30 * 8 * 3600;

@Injectable()
export class AskSubRequest {
  private readonly desk: CommandDesk;
  private readonly tickets: TicketBook;
  private readonly places: Places;
  private readonly calendars: Calendars;
  private readonly book: SubRequestBook;
  private readonly around: SubRequestAround;
  private readonly parts: ShowableParts;
  private readonly journal: Journal;

  constructor(
    desk: CommandDesk,
    tickets: TicketBook,
    places: Places,
    calendars: Calendars,
    book: SubRequestBook,
    around: SubRequestAround,
    parts: ShowableParts,
    journal: Journal,
  ) {
    this.desk = desk;
    this.tickets = tickets;
    this.places = places;
    this.calendars = calendars;
    this.book = book;
    this.around = around;
    this.parts = parts;
    this.journal = journal;
  }

  run(principal: Principal | null, input: AskSubRequestInput): Promise<Outcome<SubRequestDone>> {
    return this.desk.run(principal, 'askSubRequest', input, async (desk) => {
      const ticket = await this.tickets.forDecision(desk.manager, desk.principal, input.ticketId);
      if (!ticket) return refused(notFound('ticket'));
      if (!mayAsk(desk.principal, ticket)) return refused(notAllowed('askSubRequest'));
      if (ticket.version !== input.expectedVersion)
        return refused(staleVersion(input.expectedVersion, ticket.version));
      const asking = await this.read(desk, input, ticket);
      if ('refusal' in asking) return refused(asking.refusal);
      const moment = { now: desk.now, by: desk.principal.id };
      const around = await this.around.of(desk.manager, moment, ticket.lastFactAt);
      const decision = decideAsk(asking, await this.around.ticket(desk.manager, ticket), around);
      if (!decision.ok) return refused(subRequestRefused(decision.refusal));
      await this.journal.record(desk.manager, {
        stream: streamOf(asking.id),
        version: 0,
        facts: decision.facts,
        actor: desk.principal.id,
        at: around.now,
      });
      return { done: { subRequestId: asking.id } };
    });
  }

  private async read(
    { manager }: Desk,
    input: AskSubRequestInput,
    ticket: Ticket,
  ): Promise<Asking | { readonly refusal: Refusal }> {
    const fields = new Fields();
    const { departments } = await this.places.codes(manager);
    fields.known('department', input.department, departments);
    const need = fields.text('need', input.need, { max: textLimit, required: true });
    const targetSeconds = input.targetSeconds ?? usualSeconds(ticket);
    if (targetSeconds < 1 || targetSeconds > longest)
      fields.problem('targetSeconds', 'OUT_OF_RANGE', longest);
    const shown = readShown(
      fields,
      { parts: input.parts, excerpts: input.excerpts ?? [] },
      await this.parts.of(manager, ticket),
    );
    const refusal = fields.refusal();
    if (refusal) return { refusal };
    return {
      id: newId(),
      number: await this.book.nextNumber(manager, ticket.id),
      ticketId: ticket.id,
      ticketNumber: ticket.number,
      asked: input.department,
      need,
      answerKind: input.answerKind ?? 'text',
      shown,
      targetSeconds,
      calendarCode: calendarFor(ticket, input.department, await this.calendars.book(manager)),
    };
  }
}
