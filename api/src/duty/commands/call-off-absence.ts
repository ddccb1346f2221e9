import type { CallOffAbsenceInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
} from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayRecordAbsence } from '../policies/duty-abilities.ts';
import { Absences } from '../queries/absences.ts';
import { isOver } from '../queries/present-absence.ts';
import { absenceStream, type AbsenceFact } from '../store/duty-facts.ts';
import { absenceRefused } from './absence-refused.ts';

/** Back early, or not away at all. What an absence left open to others never closes a circle, so this is always possible. */
@Injectable()
export class CallOffAbsence {
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
  run(principal: Principal | null, input: CallOffAbsenceInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'callOffAbsence', input, async (desk) => {
      const { manager, now } = desk;
      const absence = await this.absences.forUpdate(manager, desk.principal, input.absenceId);
      if (!absence) return refused(notFound('absence'));
      if (absence.version !== input.expectedVersion) {
        return refused(staleVersion(input.expectedVersion, absence.version));
      }
      const [departments] = await this.people.departmentsOf([absence.person]);
      if (!mayRecordAbsence(desk.principal, absence.person, departments ?? []))
        return refused(notAllowed('callOff'));
      if (isOver(absence, now)) return refused(absenceRefused({ code: 'over' }));
      const fact: AbsenceFact = { type: 'AbsenceCalledOff' };
      await this.journal.record(manager, {
        stream: absenceStream(absence.id),
        version: absence.version,
        facts: [fact],
        actor: desk.principal.id,
        at: now,
      });
      return { done: absence.id };
    });
  }
}
