import type { CalendarHoursInput, CalendarPreview } from '@baton/contract';
import {
  cardClocks,
  replanned,
  type CalendarKeeper,
  type CardClock,
  type Ticket,
} from '@baton/ticket-lifecycle';
import { checkCalendar, compileCalendar } from '@baton/working-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayAssignCalendar, mayEditCalendar } from '../../calendars/policies/calendar-abilities.ts';
import { CalendarUsers } from '../../calendars/queries/calendar-users.ts';
import { Calendars } from '../../calendars/queries/calendars.ts';
import { KeptCalendars } from '../../calendars/queries/kept-calendars.ts';
import { hoursAsked } from '../../calendars/queries/read-hours.ts';
import { toldFinding } from '../../calendars/queries/told-finding.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { maySeeTicket, type Concerned } from '../policies/ticket-access.ts';

/** A preview looks at no more than so many tickets, those due first. */
const mostExamined = 2_000;
const mostShown = 8;

type Examined = Pick<Ticket, 'id' | 'number' | 'title' | 'clockLog' | 'clocks' | 'assignment' | 'facts'> &
  Concerned;

type Around = Parameters<typeof replanned>[1];

interface Moving {
  readonly ticket: Examined;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** What a change of hours would do to the clocks that run, were it made now. */
@Injectable()
export class CalendarPreviews {
  private readonly database: DataSource;
  private readonly calendars: Calendars;
  private readonly kept: KeptCalendars;
  private readonly users: CalendarUsers;
  private readonly clock: Clock;

  constructor(
    database: DataSource,
    calendars: Calendars,
    kept: KeptCalendars,
    users: CalendarUsers,
    clock: Clock,
  ) {
    this.database = database;
    this.calendars = calendars;
    this.kept = kept;
    this.users = users;
    this.clock = clock;
  }

  /** Of other hours of a calendar. Null to whoever may not save them. */
  async ofHours(
    principal: Principal,
    code: string,
    input: CalendarHoursInput,
  ): Promise<CalendarPreview | null> {
    const { manager } = this.database;
    const calendar = await this.kept.byCode(principal, code);
    if (!calendar || !mayEditCalendar(principal, await this.kept.useOf(manager, code))) return null;
    const definition = hoursAsked(input);
    const compiled = compileCalendar(definition);
    if (compiled.kind === 'refused') {
      const findings = checkCalendar(definition).map(toldFinding);
      return { findings, openTickets: 0, moving: 0, examined: 0, furthest: [] };
    }
    const book = await this.calendars.book(manager);
    const versions = book.versions(code);
    const now = this.clock.now();
    const next = (versions.at(-1)?.version ?? 0) + 1;
    const around: Around = {
      now,
      calendarsKeptBy: book.keptBy,
      versionsOfCalendar: (one) =>
        one === code ? [...book.versions(one), { version: next, since: now }] : book.versions(one),
      calendarOf: (one, version) =>
        one === code && version === next ? compiled : book.calendar(one, version),
    };
    const named = versions.map(({ version }) => `${code}@${version}`);
    return this.preview(principal, 'clock_calendars', named, around);
  }

  /** Of another calendar for a department or market. Null to whoever may not give it one. */
  async ofAssignment(
    principal: Principal,
    asked: CalendarKeeper,
    code: string,
  ): Promise<CalendarPreview | null> {
    const { manager } = this.database;
    const user = await this.users.byId(manager, principal, asked);
    const calendar = await this.kept.byCode(principal, code);
    if (!user || !calendar || !mayAssignCalendar(principal, user)) return null;
    const book = await this.calendars.book(manager);
    const now = this.clock.now();
    const isIt = ({ kind, code: one }: CalendarKeeper): boolean => kind === user.kind && one === user.code;
    const around: Around = {
      now,
      calendarsKeptBy: (one) =>
        isIt(one) ? [...book.keptBy(one), { calendarCode: code, since: now }] : book.keptBy(one),
      versionsOfCalendar: book.versions,
      calendarOf: book.calendar,
    };
    return this.preview(principal, 'clock_keepers', [`${user.kind}:${user.code}:${user.calendar}`], around);
  }

  private async preview(
    principal: Principal,
    column: 'clock_calendars' | 'clock_keepers',
    named: readonly string[],
    around: Around,
  ): Promise<CalendarPreview> {
    const { tickets, count } = await this.countedIn(column, named);
    const moving = movingWith(tickets, around);
    const furthest = moving
      .filter(({ ticket }) => maySeeTicket(principal, ticket))
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
      .slice(0, mostShown)
      .map(({ ticket, kind, from, to }) => ({
        ticketId: ticket.id,
        number: ticket.number,
        title: ticket.title,
        kind,
        from: toIso(from),
        to: toIso(to),
      }));
    return { findings: [], openTickets: count, moving: moving.length, examined: tickets.length, furthest };
  }

  private async countedIn(
    column: 'clock_calendars' | 'clock_keepers',
    named: readonly string[],
  ): Promise<{ tickets: Examined[]; count: number }> {
    const where = `${column} <> '{}' AND ${column} && $1`;
    const counted: { count: number }[] = await this.database.query(
      `SELECT count(*)::int AS count FROM tickets WHERE ${where}`,
      [named],
    );
    const tickets: Examined[] = await this.database.query(
      `SELECT id, number, title, involved, guests, body -> 'clockLog' AS "clockLog", body -> 'clocks' AS clocks,
         body -> 'assignment' AS assignment, body -> 'facts' AS facts
       FROM tickets WHERE ${where} ORDER BY next_due_at, id LIMIT $2`,
      [named, mostExamined],
    );
    return { tickets, count: counted[0]?.count ?? 0 };
  }
}

/** One entry for each ticket: its clock that moves most. */
function movingWith(tickets: readonly Examined[], around: Around): Moving[] {
  return tickets.flatMap((ticket) => {
    const { log } = replanned(ticket, around);
    const after = cardClocks(log, ticket.clocks, around);
    const moves = ticket.clocks.flatMap((clock) => moveOf(clock, after));
    const furthest = moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
    return furthest ? [{ ticket, ...furthest }] : [];
  });
}

function moveOf(
  { kind, dueAt, breachedAt }: CardClock,
  after: readonly CardClock[],
): { kind: string; from: number; to: number }[] {
  const to = after.find((one) => one.kind === kind)?.dueAt ?? null;
  return dueAt === null || to === null || to === dueAt || breachedAt !== null
    ? []
    : [{ kind, from: dueAt, to }];
}
