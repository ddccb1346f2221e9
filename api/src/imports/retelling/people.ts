import { codeOf, idOf } from './codes.ts';

/** Whoever worked on an incident without the log saying who. */
export const NOT_NAMED = 'Not named in the log';

/** Somebody who worked in the other system: inactive, without password and role, so nobody can sign in as them. */
export interface ImportedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export function personOf(name: string): ImportedPerson {
  const code = codeOf(name);
  // No mail can be sent to .invalid (RFC 2606).
  return { id: idOf('person', code), name, email: `${code}@servicenow.invalid` };
}

export function personIdOf(name: string): string {
  return personOf(name).id;
}
