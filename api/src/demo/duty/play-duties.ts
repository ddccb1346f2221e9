import type { INestApplicationContext } from '@nestjs/common';
import { wallClockAt } from '@baton/working-time';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { personId } from '../directory/people.ts';
import { daysBefore } from '../moments.ts';
import { idOf } from '../seeded.ts';
import { absences, rotas } from './duties.ts';

/** Monday some weeks before `now`, as a date of the zone. */
function firstTurn(zone: string, now: Instant): string {
  for (let days = 56; ; days += 1) {
    const { date, weekday } = wallClockAt(zone, daysBefore(now, days));
    if (weekday === 'mon') return date;
  }
}

/** Rotas and absences come about by their facts, like everything that lives on. */
export async function playDuties(app: INestApplicationContext, tx: Tx, now: Instant): Promise<void> {
  const journal = app.get(Journal);
  for (const { code, names, department, zone, handOverAt, people, keptBy, overrides } of rotas(now)) {
    const rota = { names, zone, handOverAt, firstTurn: firstTurn(zone, now), people: people.map(personId) };
    const facts = [
      { type: 'RotaCreated', code, department, rota },
      ...overrides.map((one, index) => ({
        type: 'RotaOverridden',
        override: {
          ...one,
          id: idOf(`override ${code} ${index}`),
          person: one.person === null ? null : personId(one.person),
        },
      })),
    ];
    const at = daysBefore(now, 2);
    await journal.record(tx, {
      stream: `rota:${idOf(`rota ${code}`)}`,
      version: 0,
      facts,
      actor: personId(keptBy),
      at,
    });
  }
  for (const { person, from, until, deputy } of absences(now)) {
    const fact = {
      type: 'AbsenceRecorded',
      person: personId(person),
      from,
      until,
      deputy: deputy === null ? null : personId(deputy),
    };
    await journal.record(tx, {
      stream: `absence:${idOf(`absence ${person}`)}`,
      version: 0,
      facts: [fact],
      actor: personId(person),
      at: daysBefore(now, 2),
    });
  }
}
