import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { key, startApp, type TestApp } from '../support/app.ts';
import { iso } from '../support/changes.ts';
import { createRota, idOf, recordAbsence, weekly, type RotaAnswer } from '../support/duty.ts';

const hour = 3_600_000;
const day = 24 * hour;
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

interface Period {
  from: string;
  until: string;
  source: string;
  planned: { name: string } | null;
  onDuty: { name: string } | null;
}

async function periods(code: string, from: number, until: number): Promise<Period[]> {
  const { rota } = await app.ask(
    'tom',
    `query ($code: ID!, $from: Instant!, $until: Instant!) { rota(code: $code) {
       periods(from: $from, until: $until) { from until source planned { name } onDuty { name } } } }`,
    { code, from: iso(from), until: iso(until) },
  );
  return rota.periods;
}

async function mutate(who: string, name: string, type: string, input: object): Promise<RotaAnswer> {
  const data = await app.ask(
    who,
    `mutation ($input: ${type}!) { ${name}(input: $input) { rota { version overrides { id person { name } madeBy { name } } }
       refusal { code message ... on InvalidInput { problems { field code } } ... on RotaFileRefused { problem events } } } }`,
    { input: { idempotencyKey: key(), ...input } },
  );
  return data[name];
}

describe('a rota', () => {
  it('turns weekly at its hand-over, and is seen by everybody who works here', async () => {
    const { rota, refusal } = await createRota(app);
    expect(refusal).toBeNull();
    expect(rota).toMatchObject({ version: 1, abilities: { edit: true } });
    const found = await periods(rota.code, Date.parse('2026-03-23T00:00Z'), Date.parse('2026-04-01T00:00Z'));
    expect(found.map(({ from, onDuty }) => [from.slice(0, 16), onDuty?.name])).toEqual([
      ['2026-03-23T00:00', 'Lars'],
      ['2026-03-23T08:00', 'Lin'],
      // An hour earlier in UTC: the clock was turned on Sunday.
      ['2026-03-30T07:00', 'Lars'],
    ]);
  });

  it('is kept by leads of its department and administrators', async () => {
    const codes = [];
    for (const who of ['lin', 'adam', 'lars', 'tess', 'dora']) {
      const { refusal } = await createRota(app, who);
      codes.push(refusal?.code ?? 'done');
    }
    expect(codes).toEqual(['done', 'done', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
  });

  it('says all that is wrong with it', async () => {
    const wrong = { ...weekly, zone: '+01:00', firstTurn: '2026-02-30', handOverAt: '24:00', people: [] };
    const { refusal } = await mutate('lin', 'createRota', 'CreateRotaInput', {
      code: 'Not A Code',
      department: 'logistics',
      rota: wrong,
    });
    expect(refusal?.problems.map(({ field }) => field)).toEqual([
      'code',
      'rota.zone',
      'rota.firstTurn',
      'rota.handOverAt',
      'rota.people',
    ]);
  });

  it('is overridden, and turns as before once that is removed', async () => {
    const { rota } = await createRota(app);
    const now = app.clock.now();
    const away = { rotaId: rota.id, expectedVersion: 1, from: iso(now + hour), until: iso(now + 2 * hour) };
    const overridden = await mutate('lin', 'overrideRota', 'OverrideRotaInput', {
      ...away,
      personId: await idOf(app, 'tom'),
    });
    expect(overridden.rota).toMatchObject({
      version: 2,
      overrides: [{ person: { name: 'Tom' }, madeBy: { name: 'Lin' } }],
    });
    expect(await mutate('lin', 'overrideRota', 'OverrideRotaInput', away)).toMatchObject({
      refusal: { code: 'STALE_VERSION' },
    });
    await mutate('lin', 'overrideRota', 'OverrideRotaInput', { ...away, expectedVersion: 2 });
    const nobody = await periods(rota.code, now + hour, now + 2 * hour);
    expect(nobody).toMatchObject([{ source: 'override', planned: null, onDuty: null }]);
    const removed = await mutate('lin', 'removeRotaOverride', 'RemoveRotaOverrideInput', {
      rotaId: rota.id,
      expectedVersion: 3,
      overrideId: overridden.rota.overrides[0]?.id,
    });
    expect(removed.rota.overrides).toHaveLength(1);
  });

  it('goes out as a calendar file and comes in from one', async () => {
    const { rota } = await createRota(app);
    const now = app.clock.now();
    const { rota: shown } = await app.ask(
      'lin',
      `query ($code: ID!, $from: Instant!, $until: Instant!) { rota(code: $code) { calendarFile(from: $from, until: $until) } }`,
      { code: rota.code, from: iso(now), until: iso(now + 14 * day) },
    );
    expect(shown.calendarFile).toMatch(/^BEGIN:VCALENDAR\r\n[^]*mailto:l(ars|in)@baton\.example/i);
    const input = { rotaId: rota.id, expectedVersion: 1 };
    const taken = await mutate('lin', 'importRotaOverrides', 'ImportRotaOverridesInput', {
      ...input,
      file: shown.calendarFile,
    });
    expect(taken.refusal).toBeNull();
    const count = shown.calendarFile.split('BEGIN:VEVENT').length - 1;
    expect(taken.rota).toMatchObject({ version: 1 + count });
    expect(taken.rota.overrides).toHaveLength(count);
    const strangers = shown.calendarFile
      .replaceAll('@baton.example', '@elsewhere.example')
      .replaceAll(/Lars|Lin/g, 'X');
    for (const [file, problem] of [
      ['no calendar', 'MALFORMED'],
      ['BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', 'NO_EVENTS'],
      [strangers, 'EVENTS'],
    ]) {
      const refused = await mutate('lin', 'importRotaOverrides', 'ImportRotaOverridesInput', {
        rotaId: rota.id,
        expectedVersion: 1 + count,
        file,
      });
      expect(refused.refusal).toMatchObject({ code: 'ROTA_FILE_REFUSED', problem });
    }
  });

  it('refuses a stretch that is too long or empty', async () => {
    const { rota } = await createRota(app);
    for (const until of [0, 101 * day]) {
      const now = app.clock.now();
      const { errors } = await app.raw(
        'lin',
        'query ($code: ID!, $from: Instant!, $until: Instant!) { rota(code: $code) { periods(from: $from, until: $until) { from } } }',
        { code: rota.code, from: iso(now), until: iso(now + until) },
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the preflight', () => {
  it('is silent while everybody is there, and names level, stretch and reason once the lead is away', async () => {
    const ask = async (): Promise<Record<string, unknown>[]> =>
      (
        await app.ask(
          'dora',
          `{ preflight(days: 14) { stretches { path level owner { code } zone from until unreached { why away { name } responder } } } }`,
        )
      ).preflight.stretches;
    const before = await ask();
    expect(before.filter(({ owner }) => JSON.stringify(owner).includes('logistics'))).toEqual([]);
    const { absence } = await recordAbsence(app, 'lin', 2, 50);
    const found = (await ask()).filter(
      ({ path, owner }) => path === 'standard' && JSON.stringify(owner).includes('logistics'),
    );
    expect(found).toMatchObject([
      {
        path: 'standard',
        level: 2,
        owner: { code: 'logistics' },
        from: absence.from,
        until: absence.until,
        unreached: [{ why: 'absent_without_deputy', away: [{ name: 'Lin' }] }],
      },
    ]);
  });

  it('follows the rota that a level calls', async () => {
    const { rota } = await createRota(app, 'lin', 'nights-of-preflight');
    await withClient(app.databaseUrl, (client) =>
      client.query(
        `INSERT INTO escalation_path_versions (code, version, names, levels, published_at)
         SELECT 'nightly', 1, names, $1, published_at FROM escalation_path_versions LIMIT 1`,
        [
          JSON.stringify([
            {
              level: 1,
              trigger: { kind: 'unacknowledged', afterSeconds: 60 },
              responders: [{ kind: 'on_duty', rota: rota.code }],
              actions: [{ kind: 'notify' }],
            },
          ]),
        ],
      ),
    );
    const ask = async (): Promise<object[]> =>
      (
        await app.ask('dora', '{ preflight(days: 14) { stretches { path from until unreached { why } } } }')
      ).preflight.stretches.filter(({ path }: { path: string }) => path === 'nightly');
    expect((await ask()).length).toBeLessThanOrEqual(1);
    const now = app.clock.now();
    const gap = { from: iso(now + 60 * hour), until: iso(now + 61 * hour) };
    await mutate('lin', 'overrideRota', 'OverrideRotaInput', { rotaId: rota.id, expectedVersion: 1, ...gap });
    expect(await ask()).toContainEqual({ path: 'nightly', ...gap, unreached: [{ why: 'nobody_on_duty' }] });
  });
});
