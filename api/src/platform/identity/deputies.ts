import { Injectable } from '@nestjs/common';
import type { Instant } from '../clock/clock.ts';
import type { RoleGrant } from './principal.ts';

type Lent = (person: string, at: Instant) => Promise<readonly RoleGrant[]>;

/** Roles that somebody has only while acting for others. The room that knows of absences says which. */
@Injectable()
export class Deputies {
  private lent: Lent = async () => [];

  ask(lent: Lent): void {
    this.lent = lent;
  }

  /** The roles with those lent at this moment, none twice. */
  async withLent(person: string, own: readonly RoleGrant[], at: Instant): Promise<readonly RoleGrant[]> {
    const added = (await this.lent(person, at)).filter(
      (one, index, all) =>
        !own.some((held) => isSame(held, one)) && all.findIndex((other) => isSame(other, one)) === index,
    );
    return added.length === 0 ? own : [...own, ...added];
  }
}

function isSame(a: RoleGrant, b: RoleGrant): boolean {
  return a.role === b.role && a.department === b.department;
}
