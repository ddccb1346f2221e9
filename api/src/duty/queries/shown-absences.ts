import { standIn } from '@baton/rota';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.ts';
import type { Outcome, Refusal } from '../../platform/commands/refusals.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { hasRole, type Principal } from '../../platform/identity/principal.ts';
import { People, type PersonName } from '../../directory/queries/people.ts';
import { Absences, type AbsenceRow } from './absences.ts';
import { isOver, presentAbsence, type PresentedAbsence } from './present-absence.ts';

const departmentsOwner = {};

/** Absences as the contract shows them. */
@Injectable()
export class ShownAbsences {
  private readonly absences: Absences;
  private readonly people: People;
  private readonly database: DataSource;
  private readonly clock: Clock;

  constructor(absences: Absences, people: People, database: DataSource, clock: Clock) {
    this.absences = absences;
    this.people = people;
    this.database = database;
    this.clock = clock;
  }

  async answer(
    context: RequestContext,
    id: string | null,
    outcome: Outcome<string>,
  ): Promise<{ absence: PresentedAbsence | null; refusal: Refusal | null }> {
    context.loaders.forget();
    const refusal = 'refused' in outcome ? outcome.refused : null;
    const known = 'done' in outcome ? outcome.done : id;
    const row = context.principal !== null && known !== null ? await this.absences.one(known) : null;
    return { absence: row && presentAbsence(row), refusal };
  }

  /** Who acts right now for somebody whose absence holds now. */
  async actingNow(
    context: RequestContext,
    { person, from, until, calledOffAt }: AbsenceRow,
  ): Promise<string | null> {
    const now = this.clock.now();
    if (from > now || until <= now || calledOffAt !== null) return null;
    const absences = await context.loaders
      .of<number, Awaited<ReturnType<Absences['now']>>>(this, (keys) =>
        Promise.all(keys.map(() => this.absences.now(now, now + 1))),
      )
      .load(0);
    return standIn(absences, person, now).person;
  }

  /** Departments of the person, one query for all that a request shows. */
  departmentsOf({ loaders }: RequestContext, person: string): Promise<string[]> {
    return loaders
      .of<string, string[]>(departmentsOwner, (ids) => this.people.departmentsOf(ids))
      .load(person);
  }

  isOver(absence: AbsenceRow): boolean {
    return isOver(absence, this.clock.now());
  }

  /** Whose absences this person may record, and who may be named as a deputy. */
  async choices(principal: Principal): Promise<{ people: PersonName[]; deputies: PersonName[] }> {
    const deputies = await this.people.everybody();
    if (hasRole(principal, 'administrator')) return { people: deputies, deputies };
    const led = principal.roles.flatMap(({ role, department }) =>
      role === 'lead' && department !== null ? [department] : [],
    );
    const rows: { person_id: string }[] = await this.database.query(
      'SELECT DISTINCT person_id FROM role_grants WHERE department = ANY ($1)',
      [led],
    );
    const mine = new Set([principal.id, ...rows.map((row) => row.person_id)]);
    return { people: deputies.filter(({ id }) => mine.has(id)), deputies };
  }
}
