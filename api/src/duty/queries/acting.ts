import { actsFor } from '@baton/rota';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { Deputies } from '../../platform/identity/deputies.ts';
import type { RoleGrant } from '../../platform/identity/principal.ts';
import { Absences } from './absences.ts';

/** What a deputy takes over: speaking for a department. Publishing, directing and administrating are not lent. */
const lent = new Set<RoleGrant['role']>(['lead', 'staff']);

/** Tells the door for whom somebody acts, so that a deputy sees, does and signs what the person away would. */
@Injectable()
export class Acting implements OnModuleInit {
  private readonly deputies: Deputies;
  private readonly absences: Absences;
  private readonly people: People;

  constructor(deputies: Deputies, absences: Absences, people: People) {
    this.deputies = deputies;
    this.absences = absences;
    this.people = people;
  }

  onModuleInit(): void {
    this.deputies.ask((person, at) => this.lentTo(person, at));
  }

  private async lentTo(person: string, at: Instant): Promise<readonly RoleGrant[]> {
    const away = actsFor(await this.absences.now(at, at + 1), person, at);
    if (away.length === 0) return [];
    const roles = await this.people.rolesOf(away);
    return roles.flatMap((held, index) =>
      held
        .filter(({ role }) => lent.has(role))
        .map((grant) => ({ ...grant, ...(away[index] === undefined ? {} : { lentBy: away[index] }) })),
    );
  }
}
