import { CATCH_ALL, Ranking, type RuleRecord } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { maySeeMatrix } from '../../directory/policies/viewer-abilities.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Matrices } from './matrices.ts';
import { periodOf } from './period.ts';
import { TicketCourses } from './ticket-courses.ts';

export interface PerformanceOfRule extends RuleRecord {
  /** By which its label is found. */
  readonly version: number;
}

/** Which rules of the version in effect cause disputes and reassignments. */
@Injectable()
export class RulePerformances {
  private readonly database: DataSource;
  private readonly clock: Clock;
  private readonly matrices: Matrices;
  private readonly courses: TicketCourses;

  constructor(database: DataSource, clock: Clock, matrices: Matrices, courses: TicketCourses) {
    this.database = database;
    this.clock = clock;
    this.matrices = matrices;
    this.courses = courses;
  }

  /**
   * Of tickets that a rule gave their first owner, under whichever version: rules keep their ids. Rules that are no more,
   * or that decided no ticket, are left out.
   */
  async in(principal: Principal, from: string, until: string): Promise<PerformanceOfRule[]> {
    const period = periodOf(from, until);
    if (!maySeeMatrix(principal)) return [];
    const present = await this.matrices.inEffect(this.database.manager, this.clock.now());
    if (!present) return [];
    const ranking = new Ranking();
    for await (const slice of this.courses.openedIn(period.from, period.until)) {
      for (const { rule, ...course } of slice) if (rule !== null) ranking.add({ ...course, rule });
    }
    const { number: version, table } = present.version;
    const ids = new Set([...table.rules.map(({ id }) => id), CATCH_ALL]);
    return ranking.ranked().flatMap((record) => (ids.has(record.rule) ? [{ ...record, version }] : []));
  }
}
