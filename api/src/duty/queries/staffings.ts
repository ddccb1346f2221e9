import { reach, type Staffing } from '@baton/escalation-path';
import { Injectable } from '@nestjs/common';
import { standIn } from '@baton/rota';
import { People } from '../../directory/queries/people.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Absences } from './absences.ts';
import { Rotas } from './rotas.ts';

/** Who can be called: roles, rotas and absences together, as the rules of escalation ask for them. */
@Injectable()
export class Staffings {
  private readonly people: People;
  private readonly absences: Absences;
  private readonly rotas: Rotas;

  constructor(people: People, absences: Absences, rotas: Rotas) {
    this.people = people;
    this.absences = absences;
    this.rotas = rotas;
  }

  /** True from `from` to `until`, for these departments. */
  async of(tx: Tx, departments: readonly string[], from: Instant, until = from + 1): Promise<Staffing> {
    return {
      leads: await this.people.holdingIn(tx, ['lead'], departments),
      staff: await this.people.holdingIn(tx, ['staff', 'agent'], departments),
      rotas: await this.rotas.atWork(tx, from),
      absences: await this.absences.within(tx, from, until),
    };
  }

  /** Whoever is on duty by the rotas of the department, deputies for those who are away. */
  async onDutyIn(tx: Tx, department: string, at: Instant): Promise<string[]> {
    const codes = await this.rotas.codesOf(tx, department);
    if (codes.length === 0) return [];
    const staffing = await this.of(tx, [department], at);
    return codes.flatMap((rota) => reach(staffing, { kind: 'on_duty', rota }, department, at).people);
  }

  /** These people and whoever acts for those of them who are away: the deputy does it now, the person reads it once back. */
  async withDeputies(tx: Tx, people: readonly string[], at: Instant): Promise<string[]> {
    const absences = await this.absences.within(tx, at, at + 1);
    return [...new Set([...people, ...people.flatMap((one) => standIn(absences, one, at).person ?? [])])];
  }
}
