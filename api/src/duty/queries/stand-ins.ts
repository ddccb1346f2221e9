import { reachKey } from '@baton/escalation-path';
import { absencesBehind, actsFor, type Absence } from '@baton/rota';
import { Injectable } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { RoleGrant } from '../../platform/identity/principal.ts';
import type { StandingIn } from '../../platform/identity/standing-in.ts';
import { Absences } from './absences.ts';
import { Rotas } from './rotas.ts';

/** For whom a person stands in, and by which responders they may come to be called. */
@Injectable()
export class StandIns {
  private readonly people: People;
  private readonly absences: Absences;
  private readonly rotas: Rotas;

  constructor(people: People, absences: Absences, rotas: Rotas) {
    this.people = people;
    this.absences = absences;
    this.rotas = rotas;
  }

  async of(tx: Tx, person: string, at: Instant): Promise<StandingIn> {
    const ids = [person, ...actsFor(await this.absences.within(tx, at, at + 1), person, at)];
    const [self, ...away] = (await this.people.rolesOf(ids)).map((roles, i) => ({ id: ids[i] ?? '', roles }));
    if (!self) throw new Error('the person was asked for first');
    return { self, away };
  }

  /**
   * Keys of all responders that may reach the person at some time of the stretch: of their own, and of those whose deputy they may
   * come to be. Whether they do at a given instant is for `reach` to say.
   */
  async keysReaching(tx: Tx, person: string, from: Instant, until: Instant): Promise<string[]> {
    const meant = meantBy(await this.absences.within(tx, from, until), person);
    const roles = await this.people.rolesOf(meant);
    const rotas = [...(await this.rotas.atWork(tx, from))].filter(([, { rota, overrides }]) =>
      [...rota.people, ...overrides.map((one) => one.person)].some(
        (one) => one !== null && meant.includes(one),
      ),
    );
    return [
      ...new Set([
        ...meant.map((id) => reachKey({ kind: 'person', personId: id }, '')),
        ...roles.flat().flatMap(roleKeys),
        ...rotas.map(([code]) => reachKey({ kind: 'on_duty', rota: code }, '')),
      ]),
    ];
  }
}

/** The person, and whoever is away with the person among those who may come to act for them. */
function meantBy(absences: readonly Absence[], person: string): string[] {
  const others = new Set(absences.map((one) => one.person));
  const behind = [...others].filter((one) =>
    absencesBehind(absences, one).some(({ deputy }) => deputy === person),
  );
  return [...new Set([person, ...behind])];
}

function roleKeys({ role, department }: RoleGrant): string[] {
  if (department === null || (role !== 'lead' && role !== 'staff' && role !== 'agent')) return [];
  // A path that calls the staff of support means its agents.
  return [reachKey({ kind: 'role', role: role === 'lead' ? 'lead' : 'staff', department }, '')];
}
