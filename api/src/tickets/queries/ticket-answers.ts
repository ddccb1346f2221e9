import type { Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import type { Outcome, Refusal } from '../../platform/commands/refusals.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TicketBook } from './ticket-book.ts';

/** What a mutation answers: the ticket as it now is (also beside a refusal, if the person may see it), or the refusal. */
@Injectable()
export class TicketAnswers {
  private readonly book: TicketBook;

  constructor(book: TicketBook) {
    this.book = book;
  }

  async after(
    { principal }: RequestContext,
    outcome: Promise<Outcome<{ readonly ticketId: string }>>,
    ticketId: string | null,
  ): Promise<{ ticket: Ticket | null; refusal: Refusal | null }> {
    const settled = await outcome;
    const id = 'done' in settled ? settled.done.ticketId : ticketId;
    const ticket = principal && id !== null ? await this.book.see(principal, id) : null;
    return { ticket, refusal: 'refused' in settled ? settled.refused : null };
  }
}
