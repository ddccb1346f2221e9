import { withClient } from '../../api/src/platform/database/databases.ts';
import { key, type TestApp } from './app.ts';
import { iso } from './changes.ts';

const hour = 3_600_000;

export interface Refused {
  readonly code: string;
  readonly problem?: string;
}

/** As a test reads it: the object of an answer that is no refusal. */
export interface AbsenceAnswer {
  readonly absence: {
    readonly id: string;
    readonly version: number;
    readonly from: string;
    readonly until: string;
    readonly actingNow: { readonly name: string } | null;
  };
  readonly refusal: Refused | null;
}

export interface RotaAnswer {
  readonly rota: {
    readonly id: string;
    readonly code: string;
    readonly version: number;
    readonly overrides: readonly { readonly id: string }[];
  };
  readonly refusal: (Refused & { readonly problems: readonly { readonly field: string }[] }) | null;
}

/** Id of somebody of the small company. */
export async function idOf(app: TestApp, who: string): Promise<string> {
  return withClient(app.databaseUrl, async (client) => {
    const { rows } = await client.query('SELECT id FROM people WHERE email = $1', [`${who}@baton.example`]);
    return rows[0].id;
  });
}

/** Instants in hours from now. */
export async function recordAbsence(
  app: TestApp,
  who: string,
  from: number,
  until: number,
  more: object = {},
  idempotencyKey = key(),
): Promise<AbsenceAnswer> {
  const now = app.clock.now();
  const { recordAbsence: answer } = await app.ask(
    who,
    `mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) {
       absence { id version person { name } deputy { name } actingNow { name } recordedBy { name } from until
         calledOffAt abilities { callOff } }
       refusal { code message ... on AbsenceRefused { problem chain { name } } } } }`,
    { input: { idempotencyKey, from: iso(now + from * hour), until: iso(now + until * hour), ...more } },
  );
  return answer;
}

export const weekly = {
  names: { en: 'Nights', zhHans: '夜班', zhHant: '夜班' },
  zone: 'Europe/Berlin',
  firstTurn: '2026-01-05',
  handOverAt: '09:00',
};

/** A rota of logistics: Lars and Lin in turns. */
export async function createRota(
  app: TestApp,
  who = 'lin',
  code = `nights-${key().slice(0, 8)}`,
): Promise<RotaAnswer> {
  const people = [await idOf(app, 'lars'), await idOf(app, 'lin')];
  const { createRota: answer } = await app.ask(
    who,
    `mutation ($input: CreateRotaInput!) { createRota(input: $input) {
       rota { id code version abilities { edit } people { name } } refusal { code message } } }`,
    { input: { idempotencyKey: key(), code, department: 'logistics', rota: { ...weekly, people } } },
  );
  return answer;
}
