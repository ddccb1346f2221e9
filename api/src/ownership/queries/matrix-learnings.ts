import type { Amendment } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { maySeeMatrix } from '../../directory/policies/viewer-abilities.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import type { ClosedTicket, Learned } from '../worker/learning.ts';
import { Matrices } from './matrices.ts';
import { MatrixWorks, type KeyedTable } from './matrix-works.ts';
import { badInput, periodOf } from './period.ts';
import { TicketCourses } from './ticket-courses.ts';

export interface ProposedAmendment extends Amendment {
  /** By which the label of the rule is found. */
  readonly version: number;
}

/** Resolved tickets learned from at most: the newest. Some 20 MB. */
const mostTickets = 50_000;
const mostRules = 500;

/** What closed tickets teach: a matrix of their own, and amendments of the present one. */
@Injectable()
export class MatrixLearnings {
  private readonly database: DataSource;
  private readonly clock: Clock;
  private readonly matrices: Matrices;
  private readonly courses: TicketCourses;
  private readonly works: MatrixWorks;

  constructor(
    database: DataSource,
    clock: Clock,
    matrices: Matrices,
    courses: TicketCourses,
    works: MatrixWorks,
  ) {
    this.database = database;
    this.clock = clock;
    this.matrices = matrices;
    this.courses = courses;
    this.works = works;
  }

  async amendments(principal: Principal, from: string, until: string): Promise<ProposedAmendment[]> {
    const { present, tickets } = await this.ground(principal, from, until);
    if (!present) return [];
    const answer = await this.works.amend(present, tickets);
    if (answer.kind === 'refused') return [];
    return answer.amendments.map((amendment) => ({ ...amendment, version: present.number }));
  }

  /** Null where there is no matrix in effect for the person, or too few resolved tickets to learn and to judge by. */
  async learned(
    principal: Principal,
    from: string,
    until: string,
    maxRules: number,
  ): Promise<Learned | null> {
    if (maxRules < 1 || maxRules > mostRules)
      throw badInput(`Between 1 and ${mostRules} rules can be learned.`);
    const { present, tickets } = await this.ground(principal, from, until);
    if (!present) return null;
    const answer = await this.works.learn(present, tickets, maxRules);
    return answer.kind === 'refused' ? null : answer.learned;
  }

  private async ground(
    principal: Principal,
    from: string,
    until: string,
  ): Promise<{ present: (KeyedTable & { number: number }) | null; tickets: ClosedTicket[] }> {
    const period = periodOf(from, until);
    const ready = maySeeMatrix(principal)
      ? await this.matrices.inEffect(this.database.manager, this.clock.now())
      : null;
    if (!ready) return { present: null, tickets: [] };
    const tickets: ClosedTicket[] = [];
    for await (const slice of this.courses.openedIn(period.from, period.until)) {
      for (const { facts, openedAt: at, firstOwner, resolvedBy } of slice) {
        if (resolvedBy !== null) tickets.push({ facts, at, firstOwner, resolvedBy });
      }
      if (tickets.length >= mostTickets) break;
    }
    const { number, table } = ready.version;
    return { present: { key: `version:${number}`, table, number }, tickets: tickets.slice(0, mostTickets) };
  }
}
