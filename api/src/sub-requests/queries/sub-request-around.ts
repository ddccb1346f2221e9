import { isOver, type Ticket } from '@baton/ticket-lifecycle';
import { usualTarget, type SubRequest, type Surroundings, type TicketStanding } from '@baton/sub-request';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calendars, type CalendarBook } from '../../calendars/queries/calendars.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { SubRequestBook } from './sub-request-book.ts';

/** Gathers what a decision on a sub-request needs from outside it. */
@Injectable()
export class SubRequestAround {
  private readonly calendars: Calendars;
  private readonly book: SubRequestBook;

  constructor(calendars: Calendars, book: SubRequestBook) {
    this.calendars = calendars;
    this.book = book;
  }

  /** @param after Its own time never runs back, whatever the machine's clock does. */
  async of(
    tx: EntityManager,
    { now, by }: { readonly now: Instant; readonly by: string | null },
    after: Instant,
  ): Promise<Surroundings> {
    const book = await this.calendars.book(tx);
    return {
      now: Math.max(now, after),
      by,
      calendarOf: book.calendar,
      calendarOfDepartment: book.ofDepartment,
      versionsOf: book.versions,
    };
  }

  /** @param except The one that is decided on. */
  async ticket(tx: EntityManager, ticket: Ticket, except?: SubRequest): Promise<TicketStanding> {
    const open = await this.book.openOf(tx, [ticket.id]);
    return {
      isOver: isOver(ticket.state),
      owner: ticket.owner,
      open: open.filter(({ id }) => id !== except?.id).map(({ asked }) => asked),
    };
  }
}

/**
 * The hours in which the asked department's time is counted: its own, unless the service level names hours for everybody.
 * What never sleeps does not sleep for whoever is asked either.
 */
export function calendarFor(ticket: Ticket, asked: string, book: Pick<CalendarBook, 'ofDepartment'>): string {
  const { calendar } = ticket.assignment.serviceLevel;
  return calendar === 'owner' || calendar === 'market' ? book.ofDepartment(asked) : calendar;
}

export function usualSeconds({ assignment }: Ticket): number {
  return usualTarget(assignment.serviceLevel.resolveSeconds);
}
