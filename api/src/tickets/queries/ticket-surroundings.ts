import { reach, whyEmpty, type EscalationPath } from '@baton/escalation-path';
import {
  assignedDepartments,
  type Surroundings,
  type Ticket,
  type TicketCommand,
} from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Calendars } from '../../calendars/queries/calendars.ts';
import { Staffings } from '../../duty/queries/staffings.ts';
import { Paths } from '../../escalation/queries/paths.ts';
import type { Instant } from '../../platform/clock/clock.ts';

export interface Moment {
  readonly now: Instant;
  /** Who acts; null for the house itself. */
  readonly by: string | null;
}

/** Gathers what a decision on a ticket needs from outside it: calendars, the path's version, the people behind responders. */
@Injectable()
export class TicketSurroundings {
  private readonly calendars: Calendars;
  private readonly staffings: Staffings;
  private readonly paths: Paths;

  constructor(calendars: Calendars, staffings: Staffings, paths: Paths) {
    this.calendars = calendars;
    this.staffings = staffings;
    this.paths = paths;
  }

  /** For many tickets at once: those of one owner on one path have the same, gathered once. */
  async ofMany(
    manager: EntityManager,
    tickets: readonly Ticket[],
    moment: Moment,
  ): Promise<ReadonlyMap<string, Surroundings>> {
    const alike = new Map<string, Surroundings>();
    const found = new Map<string, Surroundings>();
    for (const ticket of tickets) {
      // A level may assemble whom the assignment names.
      const key = JSON.stringify([
        ...pathOf(ticket),
        ticket.owner,
        ...assignedDepartments(ticket.assignment),
      ]);
      const around = alike.get(key) ?? (await this.of(manager, ticket, moment));
      alike.set(key, around);
      found.set(ticket.id, { ...around, now: nowOf(ticket, moment) });
    }
    return found;
  }

  /** For a ticket that exists, with the departments that the decision may bring in. Its own time never stands still or runs back, whatever the machine's clock does. */
  async of(
    manager: EntityManager,
    ticket: Ticket,
    moment: Moment,
    concerned: readonly string[] = [],
  ): Promise<Surroundings> {
    const path = await this.paths.version(manager, ...pathOf(ticket));
    const departments = [ticket.owner, ...assignedDepartments(ticket.assignment), ...concerned];
    return this.around(manager, path, departments, {
      ...moment,
      now: nowOf(ticket, moment),
    });
  }

  async around(
    manager: EntityManager,
    path: EscalationPath,
    owners: readonly string[],
    { now, by }: Moment,
  ): Promise<Surroundings> {
    const book = await this.calendars.book(manager);
    const departments = [...new Set([...owners, ...departmentsIn(path)])];
    const staffing = await this.staffings.of(manager, departments, now);
    return {
      now,
      by,
      newId,
      path,
      calendarOf: book.calendar,
      versionsOfCalendar: book.versions,
      calendarsKeptBy: book.keptBy,
      calendarOfDepartment: book.ofDepartment,
      calendarOfMarket: book.ofMarket,
      peopleOf: (responder, owner) => reach(staffing, responder, owner, now).people,
      whyEmpty: (responders, owner) => whyEmpty(responders.map((one) => reach(staffing, one, owner, now))),
    };
  }
}

/** The path that its escalation runs on, else the one that it was given. */
function pathOf({ escalation, assignment }: Ticket): [code: string, version: number] {
  return escalation
    ? [escalation.pathCode, escalation.pathVersion]
    : [assignment.path, assignment.pathVersion];
}

function nowOf(ticket: Ticket, moment: Moment): Instant {
  return Math.max(moment.now, ticket.lastFactAt + 1);
}

/** Departments whose people an order may call, beside those of the ticket and its path. */
export function concernedBy(command: TicketCommand): readonly string[] {
  switch (command.type) {
    case 'HandOver':
      return [command.department];
    case 'Dispute':
      return [command.proposed];
    case 'Rule':
      return command.ruling.kind === 'uphold' ? [] : [command.ruling.department];
    case 'Reclassify':
      return [...assignedDepartments(command.assignment), ...departmentsIn(command.path)];
    case 'DeclareIncident':
      return command.group;
    default:
      return [];
  }
}

/** Departments that the path may call, ask to rule or hand over to, whoever owns the ticket. */
export function departmentsIn({ levels, arbiters = [] }: EscalationPath): string[] {
  const called = [...levels.flatMap(({ responders }) => responders), ...arbiters];
  return [
    ...called.flatMap((one) => (one.kind === 'role' && one.department !== 'owner' ? [one.department] : [])),
    ...levels
      .flatMap(({ actions }) => actions)
      .flatMap((action) => (action.kind === 'hand_over' ? [action.department] : [])),
  ];
}
