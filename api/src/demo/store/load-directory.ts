import type { Tx } from '../../platform/database/tx.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { hashPassword } from '../../platform/identity/passwords.ts';
import { calendarsAround } from '../directory/calendars.ts';
import { demoAccounts, demoPassword } from '../directory/demo-accounts.ts';
import { departments } from '../directory/departments.ts';
import { markets } from '../directory/markets.ts';
import { people, personId } from '../directory/people.ts';
import { problemTypes } from '../directory/problem-types.ts';
import { insertRows } from './insert-rows.ts';

/** Calendars, departments, markets, problem types, people and their roles. */
export async function loadDirectory(manager: Tx, now: Instant): Promise<void> {
  const year = new Date(now).getUTCFullYear();
  await insertRows(
    manager,
    'calendars',
    calendarsAround(year).map(({ code, names, definition }) => ({ code, names, definition })),
  );
  await insertRows(
    manager,
    'departments',
    departments.map((one, position) => ({ ...one, calendar: one.code, position })),
  );
  await insertRows(
    manager,
    'markets',
    markets.map(({ timeZone, ...one }, position) => ({
      ...one,
      time_zone: timeZone,
      calendar: one.code,
      position,
    })),
  );
  await insertRows(
    manager,
    'problem_types',
    problemTypes.map((one, position) => ({ ...one, position })),
  );
  await loadPeople(manager);
}

async function loadPeople(manager: Tx): Promise<void> {
  // Hashing is slow on purpose, and all demo accounts share the password: once is enough.
  const passwordHash = await hashPassword(demoPassword);
  const notes = new Map(
    demoAccounts.map(({ login, does }, position) => [
      personId(login),
      { password: demoPassword, does, position },
    ]),
  );
  await insertRows(
    manager,
    'people',
    people.map(({ id, email, name, language, timeZone, markets: served, speaks }) => ({
      id,
      email,
      name,
      password_hash: passwordHash,
      language,
      time_zone: timeZone,
      markets: served,
      speaks,
      active: true,
      demo: notes.get(id) ?? null,
    })),
  );
  await insertRows(
    manager,
    'role_grants',
    people.flatMap(({ id, roles }) =>
      roles.map(({ role, department }) => ({ person_id: id, role, department })),
    ),
  );
}
