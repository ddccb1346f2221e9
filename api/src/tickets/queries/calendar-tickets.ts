import type { CalendarHoursInput, CalendarPreview } from '@baton/contract';
import { cardClocks, replanned, type CardClock, type Ticket } from '@baton/ticket-lifecycle';
import {
  checkCalendar,
  compileCalendar,
  type CalendarOf,
  type CompiledCalendar,
  type VersionsOf,
} from '@baton/working-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayEditCalendar } from '../../calendars/policies/calendar-abilities.ts';
import { Calendars } from '../../calendars/queries/calendars.ts';
import { KeptCalendars } from '../../calendars/queries/kept-calendars.ts';
import { hoursAsked } from '../../calendars/queries/read-hours.ts';
import { toldFinding } from '../../calendars/queries/told-finding.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { maySeeTicket, type Concerned } from '../policies/ticket-access.ts';

/** A preview looks at no more than so many tickets, those due first. */
const mostExamined = 2_000;
const mostShown = 8;

type Examined = Pick<Ticket, 'id' | 'number' | 'title' | 'clockLog' | 'clocks'> & Concerned;

interface Moving {
  readonly ticket: Examined;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** The tickets whose clocks count in a calendar, by the versions that their rows name. */
@Injectable()
export class CalendarTickets {
  private readonly database: DataSource;
  private readonly calendars: Calendars;
  private readonly kept: KeptCalendars;
  private readonly clock: Clock;

  constructor(database: DataSource, calendars: Calendars, kept: KeptCalendars, clock: Clock) {
    this.database = database;
    this.calendars = calendars;
    this.kept = kept;
    this.clock = clock;
  }

  /** Those with an open segment in a version that is not the last, a bounded number of them. */
  async outOfDate(tx: Tx, most: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM tickets WHERE clock_calendars <> '{}' AND clock_calendars && (
         SELECT coalesce(array_agg(old.calendar || '@' || old.version), '{}') FROM calendar_versions old
         WHERE EXISTS (SELECT FROM calendar_versions new WHERE new.calendar = old.calendar AND new.version > old.version))
       ORDER BY next_due_at, id LIMIT $1`,
      [most],
    );
    return rows.map(({ id }) => id);
  }

  /** How many tickets count in it now. */
  openTickets({ loaders }: RequestContext, code: string): Promise<number> {
    return loaders
      .of<string, number>(this, async (codes) => {
        const rows: { code: string; count: number }[] = await this.database.query(
          `SELECT calendar AS code, count(*)::int AS count FROM tickets,
             LATERAL (SELECT DISTINCT split_part(one, '@', 1) AS calendar FROM unnest(clock_calendars) AS one) AS counted
           WHERE clock_calendars <> '{}' AND calendar = ANY ($1) GROUP BY calendar`,
          [[...codes]],
        );
        const counts = new Map(rows.map((row) => [row.code, row.count]));
        return codes.map((one) => counts.get(one) ?? 0);
      })
      .load(code);
  }

  /** What other hours would do to the clocks that run, were they saved now. Null to whoever may not save them. */
  async preview(
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
    const { tickets, count } = await this.countedIn(manager, code);
    const moving = await this.movingWith(manager, tickets, code, compiled);
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

  private async countedIn(tx: Tx, code: string): Promise<{ tickets: Examined[]; count: number }> {
    const versions = (await this.calendars.book(tx)).versions(code);
    const named = versions.map(({ version }) => `${code}@${version}`);
    const where = `clock_calendars <> '{}' AND clock_calendars && $1`;
    const counted: { count: number }[] = await tx.query(
      `SELECT count(*)::int AS count FROM tickets WHERE ${where}`,
      [named],
    );
    const tickets: Examined[] = await tx.query(
      `SELECT id, number, title, involved, guests, body -> 'clockLog' AS "clockLog", body -> 'clocks' AS clocks
       FROM tickets WHERE ${where} ORDER BY next_due_at, id LIMIT $2`,
      [named, mostExamined],
    );
    return { tickets, count: counted[0]?.count ?? 0 };
  }

  /** One entry for each ticket: its clock that moves most. */
  private async movingWith(
    tx: Tx,
    tickets: readonly Examined[],
    code: string,
    compiled: CompiledCalendar,
  ): Promise<Moving[]> {
    const book = await this.calendars.book(tx);
    const now = this.clock.now();
    const next = (book.versions(code).at(-1)?.version ?? 0) + 1;
    const versionsOfCalendar: VersionsOf = (one) =>
      one === code ? [...book.versions(one), { version: next, since: now }] : book.versions(one);
    const calendarOf: CalendarOf = (one, version) =>
      one === code && version === next ? compiled : book.calendar(one, version);
    const around = { now, calendarOf, versionsOfCalendar };
    return tickets.flatMap((ticket) => {
      const { log } = replanned(ticket, around);
      const after = cardClocks(log, ticket.clocks, around);
      const moves = ticket.clocks.flatMap((clock) => moveOf(clock, after));
      const furthest = moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
      return furthest ? [{ ticket, ...furthest }] : [];
    });
  }
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
