import { beforeAll, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { pathLevels } from '../support/company-rules.ts';
import { idOf, recordAbsence } from '../support/duty.ts';
import { ring } from '../support/own-path.ts';
import { seeded } from '../support/seeded.ts';
import { brisk, openTicket } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ sessionHours: 700 });
});

const minute = 60_000;

interface Grant {
  readonly role: string;
  readonly department: string | null;
}

interface Someone {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Grant[];
}

/** Who works here, who is away with which deputy: all that the plain account below needs. */
interface World {
  readonly people: readonly Someone[];
  readonly deputyOf: ReadonlyMap<string, string>;
}

interface Row {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly owner: string;
  readonly involved: readonly string[];
  readonly next_due_at: Date | null;
  readonly body: {
    readonly dispute: {
      readonly by: string | null;
      readonly asked: readonly string[];
      readonly arbiters: readonly { readonly role: string; readonly department: string }[];
    } | null;
    readonly escalation: {
      readonly pathCode: string;
      readonly arming: number;
      readonly acknowledgedAt: number | null;
      readonly disarmedAt: number | null;
    };
  };
  readonly fired: readonly { readonly arming: number; readonly at: number; readonly notified: string[] }[];
}

const holds = ({ roles }: Someone, role: string, department: string): boolean =>
  roles.some(
    (grant) =>
      grant.department === department &&
      (role === 'lead' ? grant.role === 'lead' : grant.role === 'staff' || grant.role === 'agent'),
  );

/** What somebody may do: their own roles, and of those whom they stand in for the ones that are lent. */
function acting(one: Someone, { people, deputyOf }: World): Someone & { readonly away: readonly Someone[] } {
  const away = people.filter(({ id }) => deputyOf.get(id) === one.id);
  const lent = away.flatMap(({ roles }) => roles).filter(({ role }) => role === 'lead' || role === 'staff');
  return { ...one, roles: [...one.roles, ...lent], away };
}

function sees({ roles }: Someone, row: Row): boolean {
  return roles.some(
    ({ role, department }) =>
      ['director', 'administrator', 'matrix_owner'].includes(role) ||
      (department !== null && (department === 'support' || row.involved.includes(department))),
  );
}

/** Told from the rows of firings, one ticket and one person after the other. */
function waits(row: Row, one: Someone, world: World): boolean {
  const self = acting(one, world);
  if (!sees(self, row) || row.state === 'resolved' || row.state === 'closed') return false;
  const { escalation, dispute } = row.body;
  const called = row.fired.some(
    ({ arming, at, notified }) =>
      arming === escalation.arming &&
      escalation.disarmedAt === null &&
      (escalation.acknowledgedAt === null || escalation.acknowledgedAt < at) &&
      [self, ...self.away].some(({ id }) => notified.includes(id)),
  );
  if (called) return true;
  if (dispute === null || dispute.by === self.id) return false;
  return (
    dispute.asked.includes(self.id) ||
    dispute.arbiters.some((arbiter) => holds(self, arbiter.role, arbiter.department))
  );
}

/** Whether the next level by time, as the ticket itself tells it, reaches somebody. */
function comes(row: Row, next: number, one: Someone, world: World): boolean {
  const self = acting(one, world);
  if (!sees(self, row) || waits(row, one, world)) return false;
  const level = pathLevels[row.body.escalation.pathCode]?.find((each) => each.level === next);
  const meant = (level?.responders ?? []).flatMap((responder) => {
    if (responder.kind !== 'role') return [];
    const department = responder.department === 'owner' ? row.owner : responder.department;
    return world.people.filter((each) => holds(each, responder.role, department));
  });
  return meant.some(({ id }) => (world.deputyOf.has(id) ? world.deputyOf.get(id) === one.id : id === one.id));
}

async function read(): Promise<{ world: World; rows: readonly Row[] }> {
  return withClient(app.databaseUrl, async (client) => {
    const people = await client.query(
      `SELECT p.id, split_part(p.email, '@', 1) AS name, jsonb_agg(jsonb_build_object('role', g.role, 'department', g.department)) AS roles
       FROM people p JOIN role_grants g ON g.person_id = p.id GROUP BY p.id ORDER BY name`,
    );
    const away = await client.query('SELECT person, deputy FROM absences');
    const tickets = await client.query(
      `SELECT t.id, t.number, t.state, t.owner, t.involved, t.next_due_at, t.body,
         coalesce((SELECT jsonb_agg(jsonb_build_object('arming', f.arming, 'notified', f.notified,
           'at', extract(epoch FROM f.fired_at) * 1000)) FROM level_firings f
           WHERE f.ticket_id = t.id AND f.passed_because IS NULL), '[]') AS fired
       FROM tickets t ORDER BY t.next_due_at NULLS LAST, t.number`,
    );
    return {
      world: {
        people: people.rows,
        deputyOf: new Map(away.rows.map(({ person, deputy }) => [String(person), String(deputy)])),
      },
      rows: tickets.rows,
    };
  });
}

async function expectQueues(): Promise<{ waiting: number; coming: number }> {
  const { world, rows } = await read();
  const found = { waiting: 0, coming: 0 };
  const next = new Map<string, number | null>();
  for (const { id } of rows) {
    const { ticket } = await app.ask(
      'dora',
      'query ($id: ID!) { ticket(id: $id) { escalation { next { level } } } }',
      { id },
    );
    next.set(id, ticket.escalation.next?.level ?? null);
  }
  for (const one of world.people) {
    const { myLevel, comingToMyLevel } = await app.ask(
      one.name,
      `{ myLevel(first: 100) { total calls { ticket { number } reasons { kind } } }
         comingToMyLevel(first: 100) { tickets { ticket { number } } } }`,
    );
    const expected = rows.filter((row) => waits(row, one, world)).map(({ number }) => number);
    const shown = myLevel.calls.map((call: { ticket: { number: number } }) => call.ticket.number);
    expect([one.name, shown]).toEqual([one.name, expected]);
    expect(myLevel.total).toBe(expected.length);
    for (const call of myLevel.calls) expect(call.reasons.length).toBeGreaterThan(0);
    const ahead = rows
      .filter((row) => {
        const level = next.get(row.id) ?? null;
        return level !== null && comes(row, level, one, world);
      })
      .map(({ number }) => number);
    const told = comingToMyLevel.tickets.map((each: { ticket: { number: number } }) => each.ticket.number);
    expect([one.name, [...told].sort()]).toEqual([one.name, [...ahead].sort()]);
    found.waiting += expected.length;
    found.coming += ahead.length;
  }
  return found;
}

it('over a random walk: everybody’s queues are what a plain account of firings, disputes and absences says', async () => {
  const chance = seeded(20261122);
  const ids: string[] = [];
  const deeds: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    acceptTicket: (id) =>
      brisk(app, chance.pick(['lars', 'lin', 'tom', 'mara', 'sofia']), 'acceptTicket', id),
    acknowledge: (id) => brisk(app, chance.pick(['lin', 'tess', 'olga', 'mo']), 'acknowledgeEscalation', id),
    escalate: (id) => brisk(app, 'sofia', 'escalateTicket', id, { reason: 'the press calls' }),
    dispute: (id) =>
      brisk(app, chance.pick(['lin', 'mo', 'tess']), 'disputeTicket', id, {
        reason: 'not_our_area',
        text: 'theirs',
        proposed: chance.pick(['quality', 'product']),
      }),
    rule: (id) =>
      brisk(app, chance.pick(['olga', 'quinn']), 'ruleOnDispute', id, {
        ruling: 'move',
        department: 'product',
        text: 'so be it',
      }),
    handOver: (id) =>
      brisk(app, 'dora', 'handOverTicket', id, {
        department: chance.pick(['tech', 'quality']),
        reason: 'better',
      }),
    start: (id) => brisk(app, chance.pick(['lars', 'tom', 'mara']), 'startWork', id),
    ask: (id) => brisk(app, chance.pick(['lars', 'tom', 'mara']), 'askCustomer', id, { text: 'where?' }),
    resolve: (id) => brisk(app, chance.pick(['lars', 'tom', 'mara']), 'resolveTicket', id, { text: 'done' }),
    reopen: (id) => brisk(app, 'niran', 'reopenTicket', id, { text: 'again' }),
  };
  const found = { waiting: 0, coming: 0 };
  const open = async (): Promise<void> => {
    const facts = { problemType: chance.pick(['logistics/lost', 'promotion/coupon', 'payment', 'refund']) };
    ids.push((await openTicket(app, 'niran', facts, { customerReference: `C-${ids.length}` })).id);
  };
  for (let round = 0; round < 6; round += 1) {
    for (let i = 0; i < 4; i += 1) await open();
    for (let i = 0; i < 22; i += 1) {
      if (chance.below(5) === 0) {
        app.clock.moveBy(chance.below(30) * minute);
        await ring(app);
      } else {
        await deeds[chance.pick(Object.keys(deeds))]?.(chance.pick(ids));
      }
    }
    if (round === 2) {
      await recordAbsence(app, 'lin', 0, 1000, { deputyId: await idOf(app, 'mara') });
      await recordAbsence(app, 'olga', 0, 1000, { deputyId: await idOf(app, 'tom') });
    }
    for (let i = 0; i < 2; i += 1) await open();
    const now = await expectQueues();
    found.waiting += now.waiting;
    found.coming += now.coming;
  }
  // The walk met enough to say something.
  expect(found.waiting).toBeGreaterThan(30);
  expect(found.coming).toBeGreaterThan(30);
});
