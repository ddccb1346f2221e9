import { randomUUID } from 'node:crypto';
import type { RecordAbsenceInput } from '@baton/contract';
import { checkAbsence } from '@baton/rota';
import { Injectable } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { Fields, isId } from '../../platform/commands/fields.ts';
import { notAllowed, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayRecordAbsence } from '../policies/duty-abilities.ts';
import { Absences } from '../queries/absences.ts';
import { absenceStream, type AbsenceFact } from '../store/duty-facts.ts';
import { absenceRefused } from './absence-refused.ts';
import { readInstants } from './read-instants.ts';

/** From then on the deputy is called and signs in the person's place. */
@Injectable()
export class RecordAbsence {
  private readonly desk: CommandDesk;
  private readonly people: People;
  private readonly absences: Absences;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, people: People, absences: Absences, journal: Journal) {
    this.desk = desk;
    this.people = people;
    this.absences = absences;
    this.journal = journal;
  }

  /** Done: the id of the absence. */
  run(principal: Principal | null, input: RecordAbsenceInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'recordAbsence', input, async (desk) => {
      const { manager, now } = desk;
      const person = (input.personId ?? desk.principal.id).toLowerCase();
      const deputy = input.deputyId?.toLowerCase() ?? null;
      const fields = new Fields();
      const named = [person, ...(deputy === null ? [] : [deputy])].filter(isId);
      const known = await this.people.activeIn(manager, named);
      const departments = known.get(person);
      if (!departments) fields.problem('personId', 'UNKNOWN_VALUE');
      else if (!mayRecordAbsence(desk.principal, person, departments))
        return refused(notAllowed('recordAbsence'));
      if (deputy !== null && !known.has(deputy)) fields.problem('deputyId', 'UNKNOWN_VALUE');
      const { from, until } = readInstants(fields, input, now);
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);
      await this.absences.oneAtATime(manager);
      const id = randomUUID();
      const others = await this.absences.within(manager, from, until);
      const problem = checkAbsence(others, { id, person, from, until, deputy });
      if (problem) return refused(absenceRefused(problem));
      const fact: AbsenceFact = { type: 'AbsenceRecorded', person, from, until, deputy };
      await this.journal.record(manager, {
        stream: absenceStream(id),
        version: 0,
        facts: [fact],
        actor: desk.principal.id,
        at: now,
      });
      return { done: id };
    });
  }
}
