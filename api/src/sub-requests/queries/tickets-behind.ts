import { isOver, type TicketState } from '@baton/ticket-lifecycle';
import type { SubRequest } from '@baton/sub-request';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { SubRequestVisibility } from './sub-request-visibility.ts';

const states = {};

/** What a reader of sub-requests learns of the tickets behind them: which they may open, one query for a whole request. */
@Injectable()
export class TicketsBehind {
  private readonly visibility: SubRequestVisibility;
  private readonly tickets: TicketBook;
  private readonly database: DataSource;

  constructor(visibility: SubRequestVisibility, tickets: TicketBook, database: DataSource) {
    this.visibility = visibility;
    this.tickets = tickets;
    this.database = database;
  }

  /** Null for whoever may not see the ticket. */
  async idFor(context: RequestContext, { ticketId }: SubRequest): Promise<string | null> {
    const principal = signedIn(context);
    const seen = await context.loaders
      .of<string, boolean>(this, async (ids) => {
        const visible = await this.visibility.tickets(principal, ids);
        return ids.map((id) => visible.has(id));
      })
      .load(ticketId);
    return seen ? ticketId : null;
  }

  isOver({ loaders }: RequestContext, { ticketId }: SubRequest): Promise<boolean> {
    return loaders
      .of<string, boolean>(states, async (ids) => {
        const tickets = await this.tickets.manyAsKept(this.database.manager, ids);
        const byId = new Map<string, TicketState>(tickets.map(({ id, state }) => [id, state]));
        return ids.map((id) => isOver(byId.get(id) ?? 'closed'));
      })
      .load(ticketId);
  }
}
