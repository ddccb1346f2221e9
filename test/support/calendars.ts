import { key, type TestApp } from './app.ts';
import type { MutationCase } from './mutation-case.ts';

export const names = { en: 'Office', zhHans: '办公室', zhHant: '辦公室' };

export interface Hours {
  readonly zone: string;
  readonly alwaysOpen?: boolean;
  readonly weekly: readonly { weekday: string; periods: readonly { from: string; until: string }[] }[];
  readonly holidays: readonly { date: string; name?: string; periods?: readonly object[] }[];
  readonly exceptions: readonly { date: string; name?: string; periods?: readonly object[] }[];
}

export const alwaysOpen: Hours = { zone: 'UTC', alwaysOpen: true, weekly: [], holidays: [], exceptions: [] };

/** The same hours on every day of the week, in UTC. */
export function daily(from: string, until: string, more: Partial<Hours> = {}): Hours {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const weekly = days.map((weekday) => ({ weekday, periods: [{ from, until }] }));
  return { zone: 'UTC', weekly, holidays: [], exceptions: [], ...more };
}

interface Finding {
  readonly code: string;
  readonly where: string | null;
  readonly sentence: string;
}

export interface CalendarAnswer {
  readonly calendar: {
    readonly code: string;
    readonly version: number;
    readonly definition: { readonly holidays: readonly { readonly date: string }[] };
    readonly abilities: { readonly edit: boolean };
  } | null;
  readonly refusal: {
    readonly code: string;
    readonly findings?: readonly Finding[];
    readonly problems?: readonly { readonly field: string; readonly code: string }[];
    readonly actual?: number;
  } | null;
}

const answer = `calendar { code version definition abilities { edit } }
  refusal { code message ... on CalendarRefused { findings { code where sentence } }
    ... on InvalidInput { problems { field code } } ... on StaleVersion { expected actual } }`;

export async function createCalendar(
  app: TestApp,
  who: string,
  code: string,
  hours: Hours,
): Promise<CalendarAnswer> {
  const input = { idempotencyKey: key(), code, names, hours };
  const query = `mutation ($input: CreateCalendarInput!) { createCalendar(input: $input) { ${answer} } }`;
  return (await app.ask(who, query, { input })).createCalendar;
}

export async function editCalendar(
  app: TestApp,
  who: string,
  code: string,
  expectedVersion: number,
  hours: Hours,
  idempotencyKey = key(),
): Promise<CalendarAnswer> {
  const input = { idempotencyKey, code, expectedVersion, names, hours };
  const query = `mutation ($input: EditCalendarInput!) { editCalendar(input: $input) { ${answer} } }`;
  return (await app.ask(who, query, { input })).editCalendar;
}

export interface CalendarUser {
  readonly kind: 'department' | 'market';
  readonly code: string;
  readonly calendar: string;
  readonly version: number;
  readonly by: { readonly name: string } | null;
  readonly abilities: { readonly assign: boolean };
}

export async function calendarUser(
  app: TestApp,
  who: string,
  kind: CalendarUser['kind'],
  code: string,
): Promise<CalendarUser> {
  const query = '{ calendarUsers { kind code calendar version since by { name } abilities { assign } } }';
  const { calendarUsers } = (await app.ask(who, query)) as { calendarUsers: CalendarUser[] };
  const found = calendarUsers.find((one) => one.kind === kind && one.code === code);
  if (!found) throw new Error(`there is no ${kind} ${code}`);
  return found;
}

export async function assignCalendar(
  app: TestApp,
  who: string,
  input: { kind: CalendarUser['kind']; code: string; expectedVersion: number; calendar: string },
  idempotencyKey = key(),
): Promise<CalendarAnswer> {
  const query = `mutation ($input: AssignCalendarInput!) { assignCalendar(input: $input) { ${answer} } }`;
  return (await app.ask(who, query, { input: { idempotencyKey, ...input } })).assignCalendar;
}

/** From then on the department works by it. */
export async function keepHours(app: TestApp, department: string, calendar: string): Promise<void> {
  const { kind, code, version } = await calendarUser(app, 'adam', 'department', department);
  const input = { kind, code, expectedVersion: version, calendar };
  const { refusal } = await assignCalendar(app, 'adam', input);
  if (refusal) throw new Error(refusal.code);
}

/** A new calendar, open at all times so that no other test notices, by which logistics alone works. */
async function ofLogistics(app: TestApp): Promise<Record<string, unknown>> {
  const code = `hours-${key().slice(0, 8)}`;
  await createCalendar(app, 'adam', code, alwaysOpen);
  await keepHours(app, 'logistics', code);
  return { code, expectedVersion: 1, names, hours: { ...alwaysOpen, zone: 'Asia/Bangkok' } };
}

/** Another calendar for logistics, open at all times. */
async function toLogistics(app: TestApp): Promise<Record<string, unknown>> {
  const calendar = `hours-${key().slice(0, 8)}`;
  await createCalendar(app, 'adam', calendar, alwaysOpen);
  // It was given one before, so that its first version is over.
  await ofLogistics(app);
  const { kind, code, version } = await calendarUser(app, 'adam', 'department', 'logistics');
  return { kind, code, expectedVersion: version, calendar };
}

/** Mutations of calendars as they succeed. */
export const calendarCases: Readonly<Record<string, MutationCase>> = {
  createCalendar: {
    who: 'adam',
    answers: 'calendar',
    input: async () => ({ code: `hours-${key().slice(0, 8)}`, names, hours: daily('09:00', '18:00') }),
  },
  assignCalendar: { who: 'lin', answers: 'calendar', input: toLogistics },
  editCalendar: { who: 'lin', answers: 'calendar', input: ofLogistics },
};
