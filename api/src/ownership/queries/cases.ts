import type { TicketFactsInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.ts';
import { Fields } from '../../platform/commands/fields.ts';
import type { Refusal } from '../../platform/commands/refusals.ts';
import type { AssignmentSnapshot } from '@baton/ticket-lifecycle';
import { Assignments } from './assignments.ts';
import { FactsReader } from './read-facts.ts';

/** What the matrix would decide for a case that is no ticket (yet). */
@Injectable()
export class Cases {
  private readonly database: DataSource;
  private readonly clock: Clock;
  private readonly facts: FactsReader;
  private readonly assignments: Assignments;

  constructor(database: DataSource, clock: Clock, facts: FactsReader, assignments: Assignments) {
    this.database = database;
    this.clock = clock;
    this.facts = facts;
    this.assignments = assignments;
  }

  async decide(
    input: TicketFactsInput,
  ): Promise<{ decision: AssignmentSnapshot | null; refusal: Refusal | null }> {
    const fields = new Fields();
    const facts = await this.facts.read(this.database.manager, input, fields);
    const refusal = fields.refusal();
    if (refusal) return { decision: null, refusal };
    return {
      decision: await this.assignments.decide(this.database.manager, facts, this.clock.now()),
      refusal: null,
    };
  }
}
