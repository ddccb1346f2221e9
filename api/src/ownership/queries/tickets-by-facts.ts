import type { FactsCount } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { maySeeMatrix } from '../../directory/policies/viewer-abilities.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Matrices } from './matrices.ts';
import { matrixFacts } from './matrix-facts.ts';
import { badInput, periodOf } from './period.ts';
import { TicketCourses } from './ticket-courses.ts';

export interface TwoInputs {
  readonly row: string;
  readonly column: string;
}

/** Counts tickets by the values of two inputs of the matrix, for the coverage map. */
@Injectable()
export class TicketsByFacts {
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
   * Row by row. A fact that is missing counts as ''; a ticket with several tags under each of them. Amounts are not
   * counted by value.
   */
  async in(
    principal: Principal,
    { row, column }: TwoInputs,
    from: string,
    until: string,
  ): Promise<FactsCount[]> {
    const period = periodOf(from, until);
    if (!maySeeMatrix(principal)) return [];
    const present = await this.matrices.inEffect(this.database.manager, this.clock.now());
    if (!present) return [];
    const { inputs } = present.version.table;
    for (const key of [row, column]) {
      const input = inputs.find((one) => one.key === key);
      if (!input || input.kind === 'number')
        throw badInput('Name two inputs of the matrix that have a list of values.');
    }
    const counts = new Map<string, FactsCount>();
    for await (const slice of this.courses.openedIn(period.from, period.until)) {
      for (const { facts, disputed, reassigned } of slice) {
        const values = matrixFacts(facts, inputs);
        for (const one of valuesOf(values[row])) {
          for (const other of valuesOf(values[column])) {
            const key = JSON.stringify([one, other]);
            const count = counts.get(key) ?? {
              row: one,
              column: other,
              tickets: 0,
              disputed: 0,
              reassigned: 0,
            };
            counts.set(key, count);
            count.tickets += 1;
            if (disputed) count.disputed += 1;
            if (reassigned) count.reassigned += 1;
          }
        }
      }
    }
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  }
}

function valuesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [''] : value.map(String);
  return [value === null || value === undefined ? '' : String(value)];
}
