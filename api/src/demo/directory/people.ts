import { departmentPeople } from './department-people.ts';
import type { DemoPerson } from './person.ts';
import { supportPeople } from './support-people.ts';

export const people: readonly DemoPerson[] = [...supportPeople, ...departmentPeople];

const byLogin = new Map(people.map((one) => [one.email.slice(0, one.email.indexOf('@')), one]));

/** By the part of the e-mail address before the @. Throws for somebody who does not work here. */
export function personOf(login: string): DemoPerson {
  const found = byLogin.get(login);
  if (!found) throw new Error(`nobody called ${login} works in the demo company`);
  return found;
}

export function personId(login: string): string {
  return personOf(login).id;
}
