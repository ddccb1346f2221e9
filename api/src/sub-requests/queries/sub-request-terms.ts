import type { SubRequestTerms } from '@baton/contract';
import { addWorkingTime } from '@baton/working-time';
import { isOver, type Ticket } from '@baton/ticket-lifecycle';
import { MOST_OPEN, USUAL_PARTS } from '@baton/sub-request';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Calendars } from '../../calendars/queries/calendars.ts';
import { Places } from '../../directory/queries/places.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayAsk } from '../policies/sub-request-abilities.ts';
import { presentShown } from './present-sub-request.ts';
import { ShowableParts } from './showable-parts.ts';
import { calendarFor, usualSeconds } from './sub-request-around.ts';

/** What the dialog for asking needs to know of a ticket. */
@Injectable()
export class SubRequestTermsOf {
  private readonly database: DataSource;
  private readonly calendars: Calendars;
  private readonly places: Places;
  private readonly parts: ShowableParts;
  private readonly clock: Clock;

  constructor(
    database: DataSource,
    calendars: Calendars,
    places: Places,
    parts: ShowableParts,
    clock: Clock,
  ) {
    this.database = database;
    this.calendars = calendars;
    this.places = places;
    this.parts = parts;
    this.clock = clock;
  }

  async of(principal: Principal, ticket: Ticket): Promise<SubRequestTerms | null> {
    if (!mayAsk(principal, ticket) || isOver(ticket.state)) return null;
    const { manager } = this.database;
    const book = await this.calendars.book(manager);
    const asked = new Set([ticket.owner, ...ticket.subRequests.map(({ department }) => department)]);
    const departments = (await this.places.departments())
      .map(({ code }) => code)
      .filter((code) => !asked.has(code) && ticket.subRequests.length < MOST_OPEN);
    const seconds = usualSeconds(ticket);
    const now = this.clock.now();
    return {
      departments,
      usualSeconds: seconds,
      dues: departments.map((department) => {
        const calendar = calendarFor(ticket, department, book);
        return {
          department,
          calendar,
          dueAt: toIso(
            addWorkingTime(book.calendar(calendar, book.versions(calendar).at(-1)?.version), now, seconds),
          ),
        };
      }),
      usualParts: [...USUAL_PARTS],
      showable: presentShown(await this.parts.of(manager, ticket)),
    };
  }
}
