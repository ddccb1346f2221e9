import { key, type TestApp } from './app.ts';
import { iso } from './changes.ts';
import { createRota, idOf, recordAbsence, weekly } from './duty.ts';
import type { MutationCase } from './mutation-case.ts';

const hour = 3_600_000;

/** Some hours of next month, so that nobody is away or on duty otherwise now. */
function hours(app: TestApp): { from: string; until: string } {
  const start = app.clock.now() + 30 * 24 * hour;
  return { from: iso(start), until: iso(start + 2 * hour) };
}

async function onRota(app: TestApp): Promise<Record<string, unknown>> {
  const { rota } = await createRota(app);
  return { rotaId: rota.id, expectedVersion: rota.version };
}

async function rotaInput(app: TestApp): Promise<Record<string, unknown>> {
  return { ...weekly, people: [await idOf(app, 'lars'), await idOf(app, 'lin')] };
}

async function overridden(app: TestApp): Promise<Record<string, unknown>> {
  const rota = await onRota(app);
  const { overrideRota } = await app.ask(
    'lin',
    'mutation ($input: OverrideRotaInput!) { overrideRota(input: $input) { rota { version overrides { id } } } }',
    { input: { idempotencyKey: key(), ...rota, ...hours(app) } },
  );
  const { version, overrides } = overrideRota.rota;
  return { ...rota, expectedVersion: version, overrideId: overrides[0].id };
}

function duties(app: TestApp): string {
  const stamp = (at: number): string => iso(at).replace(/[-:]|\.\d+/g, '');
  const start = app.clock.now() + 24 * hour;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:test',
    'BEGIN:VEVENT',
    'UID:1',
    `DTSTAMP:${stamp(start)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + hour)}`,
    'SUMMARY:Lars',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

/** Mutations of rotas and absences as they succeed: for logistics, whose staff is Lars and whose lead is Lin. */
export const dutyCases: Readonly<Record<string, MutationCase>> = {
  recordAbsence: {
    who: 'lin',
    answers: 'absence',
    input: async (app) => ({
      ...hours(app),
      personId: await idOf(app, 'lars'),
      deputyId: await idOf(app, 'lin'),
    }),
  },
  callOffAbsence: {
    who: 'lin',
    answers: 'absence',
    input: async (app) => {
      const { absence } = await recordAbsence(app, 'lars', 700, 701);
      return { absenceId: absence.id, expectedVersion: absence.version };
    },
  },
  createRota: {
    who: 'lin',
    answers: 'rota',
    input: async (app) => ({
      code: `days-${key().slice(0, 8)}`,
      department: 'logistics',
      rota: await rotaInput(app),
    }),
  },
  editRota: {
    who: 'lin',
    answers: 'rota',
    input: async (app) => ({ ...(await onRota(app)), rota: await rotaInput(app) }),
  },
  overrideRota: {
    who: 'lin',
    answers: 'rota',
    input: async (app) => ({ ...(await onRota(app)), ...hours(app), personId: await idOf(app, 'tom') }),
  },
  removeRotaOverride: { who: 'lin', answers: 'rota', input: overridden },
  importRotaOverrides: {
    who: 'lin',
    answers: 'rota',
    input: async (app) => ({ ...(await onRota(app)), file: duties(app) }),
  },
};
