import { conditionHolds, levelOf, reach, type EscalationPath, type Level } from '@baton/escalation-path';
import type { Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StandIns } from '../../duty/queries/stand-ins.ts';
import { Staffings } from '../../duty/queries/staffings.ts';
import { Paths } from '../../escalation/queries/paths.ts';
import { Clock, type Instant } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import type { StandingIn } from '../../platform/identity/standing-in.ts';
import { callKeys, rulingKeys } from '../policies/level-calls.ts';
import { TicketRow } from '../store/rows.ts';
import { goOnAfter, placeOf, waitingFor, type LevelSelection } from './level-selection.ts';
import { departmentsIn } from './ticket-surroundings.ts';
import { narrow } from './ticket-filter.ts';

/** As far as preflight looks: nobody plans by what lies further off. */
const horizon = 14 * 86_400_000;
/** Timers looked at for one page, at once and in all; a responder that a deputy takes off somebody's hands costs a look. */
const batch = 200;
const mostLooks = 5;

export interface ComingTicket {
  readonly ticket: Ticket;
  readonly standing: StandingIn;
  readonly level: Level;
  readonly dueAt: Instant;
}

export interface ComingTickets {
  readonly coming: readonly ComingTicket[];
  readonly next: string | null;
}

interface Found {
  readonly number: number;
  readonly body: Ticket;
  readonly level: number;
  readonly at: Date;
}

/** Tickets whose next level will reach somebody by time. Stored with their timers, so that nothing is computed to find them. */
@Injectable()
export class ComingLevels {
  private readonly database: DataSource;
  private readonly standIns: StandIns;
  private readonly staffings: Staffings;
  private readonly paths: Paths;
  private readonly clock: Clock;

  constructor(database: DataSource, standIns: StandIns, staffings: Staffings, paths: Paths, clock: Clock) {
    this.database = database;
    this.standIns = standIns;
    this.staffings = staffings;
    this.paths = paths;
    this.clock = clock;
  }

  async of(
    principal: Principal,
    selection: LevelSelection,
    first: number,
    after: string | null,
  ): Promise<ComingTickets> {
    const now = this.clock.now();
    const { manager } = this.database;
    const standing = await this.standIns.of(manager, principal.id, now);
    const keys = await this.standIns.keysReaching(manager, principal.id, now, now + horizon);
    const coming: ComingTicket[] = [];
    let place = after;
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const found = await this.find(principal, standing, selection, keys, now, place);
      const reached = await this.reaching(found, principal.id, now);
      for (const [i, row] of found.entries()) {
        const level = reached[i];
        const at = row.at.getTime();
        place = placeOf(at, row.number);
        if (level) coming.push({ ticket: row.body, standing, level, dueAt: at });
        if (coming.length === first)
          return { coming, next: i < found.length - 1 || found.length === batch ? place : null };
      }
      if (found.length < batch) return { coming, next: null };
    }
    return { coming, next: place };
  }

  private find(
    principal: Principal,
    standing: StandingIn,
    selection: LevelSelection,
    keys: readonly string[],
    now: Instant,
    after: string | null,
  ): Promise<Found[]> {
    const waiting = { calls: callKeys(standing), rulings: rulingKeys(principal), self: principal.id };
    const [waits, whom] = waitingFor(waiting);
    const query = this.database.manager
      .createQueryBuilder(TicketRow, 'ticket')
      .innerJoin('ticket_timers', 'timer', 'timer.ticket_id = ticket.id')
      .select('ticket.number', 'number')
      .addSelect('ticket.body', 'body')
      .addSelect('timer.level', 'level')
      .addSelect('timer.level_at', 'at')
      .where('timer.level_at < :horizon AND timer.reaches && :keys', {
        horizon: new Date(now + horizon),
        keys,
      })
      .andWhere(`NOT ${waits}`, whom);
    narrow(query, principal, selection);
    goOnAfter(query, 'timer.level_at', after);
    return query.orderBy('timer.level_at').addOrderBy('ticket.number').limit(batch).getRawMany<Found>();
  }

  /** The level where it reaches the person at its due instant, in its hours; else null. In the order given. */
  private async reaching(found: readonly Found[], person: string, now: Instant): Promise<(Level | null)[]> {
    const { manager } = this.database;
    const paths: (EscalationPath | null)[] = [];
    for (const { body } of found) {
      const { escalation } = body;
      // A version that was read once is kept.
      paths.push(
        escalation && (await this.paths.version(manager, escalation.pathCode, escalation.pathVersion)),
      );
    }
    const departments = [
      ...found.map(({ body }) => body.owner),
      ...paths.flatMap((path) => (path ? departmentsIn(path) : [])),
    ];
    const staffing = await this.staffings.of(manager, [...new Set(departments)], now, now + horizon);
    return found.map(({ body: { owner }, level: place, at }, i) => {
      const path = paths[i];
      const level = path && levelOf(path, place);
      if (!level || !conditionHolds(level.when, at.getTime())) return null;
      const reaches = level.responders.some((one) =>
        reach(staffing, one, owner, at.getTime()).people.some((id) => id === person),
      );
      return reaches ? level : null;
    });
  }
}
