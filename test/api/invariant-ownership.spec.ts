import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { seeded } from '../support/seeded.ts';
import { brisk, change, openTicket, ordinaryFacts, see, type ChangeAnswer } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const seed = Number(process.env['BATON_SEED'] ?? 20261122);

interface Owned {
  readonly department: { readonly code: string };
  readonly from: string;
  readonly until: string | null;
  readonly cause: { readonly kind: string; readonly [name: string]: unknown };
}

function expectUnbroken(ownerships: readonly Owned[], owner: string, openedAt: string): void {
  expect(ownerships[0]?.from).toBe(openedAt);
  expect(ownerships.at(-1)).toMatchObject({ department: { code: owner }, until: null });
  for (const [index, one] of ownerships.entries()) {
    const next = ownerships[index + 1];
    if (next) expect(one.until).toBe(next.from);
    if (one.until) expect(Date.parse(one.until)).toBeGreaterThan(Date.parse(one.from));
  }
}

describe('invariant 1: a ticket is never unowned', () => {
  it(`whatever several people do to it at once, on the same version (seed ${seed})`, async () => {
    const random = seeded(seed);
    // More at once than the house has connections: none of them may wait for a second one.
    const tickets = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        openTicket(app, 'niran', index % 2 ? {} : { problemType: 'promotion/coupon', market: 'TH' }),
      ),
    );
    const departments = ['logistics', 'tech', 'finance', 'support', 'marketing', 'service-operations'];
    const deeds: ((id: string, expectedVersion: number) => Promise<ChangeAnswer>)[] = [
      (id, expectedVersion) =>
        brisk(app, 'dora', 'handOverTicket', id, {
          expectedVersion,
          department: random.pick(departments),
          reason: 'not ours',
        }),
      (id, expectedVersion) =>
        brisk(app, 'dora', 'escalateTicket', id, { expectedVersion, reason: 'it takes too long' }),
      (id, expectedVersion) =>
        brisk(app, random.pick(['lars', 'tess', 'mo']), 'disputeTicket', id, {
          expectedVersion,
          reason: 'not_our_area',
          text: 'not ours',
          proposed: random.pick(departments),
        }),
      (id, expectedVersion) =>
        brisk(app, random.pick(['olga', 'quinn']), 'ruleOnDispute', id, {
          expectedVersion,
          ruling: random.pick(['uphold', 'move', 'split']),
          department: random.pick(departments),
          text: 'so it is',
        }),
      (id, expectedVersion) =>
        brisk(app, 'niran', 'reclassifyTicket', id, {
          expectedVersion,
          facts: { ...ordinaryFacts, problemType: random.pick(['payment', 'refund', 'logistics/lost']) },
          reason: 'seen again',
        }),
      (id, expectedVersion) => brisk(app, 'lars', 'acceptTicket', id, { expectedVersion }),
      (id, expectedVersion) => brisk(app, 'tom', 'startWork', id, { expectedVersion }),
      (id, expectedVersion) => brisk(app, 'wei', 'reopenTicket', id, { expectedVersion, text: 'again' }),
      (id, expectedVersion) => brisk(app, 'lin', 'resolveTicket', id, { expectedVersion, text: 'done' }),
      (id, expectedVersion) => brisk(app, 'sofia', 'closeTicket', id, { expectedVersion }),
    ];
    let done = 0;
    let stale = 0;
    for (let round = 0; round < 8; round += 1) {
      const some = Array.from({ length: 4 }, () => random.pick(tickets));
      await Promise.all(
        some.flatMap(async (ticket) => {
          const { ticket: now } = await app.ask('dora', 'query ($id: ID!) { ticket(id: $id) { version } }', {
            id: ticket.id,
          });
          const answers = await Promise.all(
            Array.from({ length: 3 }, () => random.pick(deeds)(ticket.id, now.version)),
          );
          const made = answers.filter(({ refusal }) => refusal === null).length;
          // Whoever comes second has not seen what the first has done.
          expect(made).toBeLessThanOrEqual(1);
          done += made;
          stale += answers.filter(({ refusal }) => refusal?.code === 'STALE_VERSION').length;
        }),
      );
    }
    expect(done).toBeGreaterThan(10);
    expect(stale).toBeGreaterThan(5);
    for (const { id } of tickets) {
      const { ownerships, owner, card } = await see(app, 'dora', id);
      expectUnbroken(ownerships, owner.code, card.openedAt);
    }
    await withClient(app.databaseUrl, async (client) => {
      expect((await client.query('SELECT number FROM tickets WHERE NOT ticket_owned(id)')).rows).toEqual([]);
      const apart = `SELECT t.number FROM tickets t JOIN ticket_ownerships o ON o.ticket_id = t.id AND upper_inf(o.period)
        WHERE o.department <> t.owner OR t.body ->> 'owner' <> t.owner OR t.version <> (t.body ->> 'version')::int`;
      expect((await client.query(apart)).rows).toEqual([]);
      expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
    });
  });

  it('is kept by the database too, whoever writes there', async () => {
    const { id } = await openTicket(app, 'niran');
    const attempt = (...statements: string[]): Promise<void> =>
      withClient(app.databaseUrl, async (client) => {
        await client.query('BEGIN');
        for (const statement of statements) await client.query(statement.replaceAll('$id', `'${id}'`));
        await client.query('COMMIT');
      });
    const overlap = /ticket_ownerships_no_overlap/;
    const unowned = /would have no owner, or a gap/;
    await expect(
      attempt(
        `INSERT INTO ticket_ownerships VALUES ($id, 'tech', tstzrange(now() + interval '1 hour', NULL), '{"kind":"person"}')`,
      ),
    ).rejects.toThrow(overlap);
    await expect(attempt('DELETE FROM ticket_ownerships WHERE ticket_id = $id')).rejects.toThrow(unowned);
    await expect(
      attempt(
        `UPDATE ticket_ownerships SET period = tstzrange(lower(period), now() + interval '1 hour') WHERE ticket_id = $id`,
      ),
    ).rejects.toThrow(unowned);
    await expect(
      attempt(
        `UPDATE ticket_ownerships SET period = tstzrange(lower(period), lower(period) + interval '1 second') WHERE ticket_id = $id`,
        `INSERT INTO ticket_ownerships SELECT $id, 'tech', tstzrange(upper(period) + interval '1 second', NULL), cause
         FROM ticket_ownerships WHERE ticket_id = $id`,
        `UPDATE tickets SET owner = 'tech', involved = involved || '{tech}'::text[] WHERE id = $id`,
      ),
    ).rejects.toThrow(unowned);
    await expect(attempt(`UPDATE tickets SET owner = NULL WHERE id = $id`)).rejects.toThrow(/null value/);
    await expect(
      attempt(`UPDATE tickets SET owner = 'tech', involved = involved || '{tech}'::text[] WHERE id = $id`),
    ).rejects.toThrow(unowned);
    await expect(attempt(`UPDATE tickets SET owner = 'tech' WHERE id = $id`)).rejects.toThrow(
      /tickets_check/,
    );
    await expect(attempt(`UPDATE ticket_ownerships SET cause = '{}' WHERE ticket_id = $id`)).rejects.toThrow(
      /cause_check/,
    );
    // What is right goes through the same door, so that the others failed for the right reason.
    await attempt(
      `UPDATE ticket_ownerships SET period = tstzrange(lower(period), lower(period) + interval '1 second') WHERE ticket_id = $id`,
      `INSERT INTO ticket_ownerships SELECT $id, 'tech', tstzrange(upper(period), NULL), cause
       FROM ticket_ownerships WHERE ticket_id = $id`,
      `UPDATE tickets SET owner = 'tech', involved = involved || '{tech}'::text[] WHERE id = $id`,
    );
  });
});

describe('invariant 2: every assignment can be explained', () => {
  it('names version, rule, the facts used, and the rules that nearly won', async () => {
    const ticket = await openTicket(app, 'niran', { problemType: 'logistics/delay/customs', market: 'BR' });
    expect(ticket.owner.code).toBe('logistics');
    expect(ticket.assignment).toMatchObject({
      matrixVersion: 1,
      rule: 'logistics',
      ruleLabel: { en: 'all of logistics' },
      inputs: { problemType: 'logistics/delay/customs', market: 'BR', channel: 'chat', tier: 'standard' },
      serviceLevel: 'standard',
      path: 'standard',
      pathVersion: 1,
    });
    expect(ticket.ownerships).toMatchObject([
      { cause: { kind: 'matrix', matrixVersion: 1, ruleId: 'logistics' } },
    ]);
    // "delay in transit, SEA" nearly won: only the market was another.
    const said = JSON.stringify(ticket.assignment.explanation);
    expect(said).toContain('sea-delay');
    expect(said).toMatch(/sea-delay[^]*market/);
  });

  it('says so where no rule won', async () => {
    await withClient(app.databaseUrl, (client) =>
      client.query(
        `INSERT INTO problem_types VALUES ('new-thing', NULL, '{"en":"","zhHans":"","zhHant":""}')`,
      ),
    );
    const ticket = await openTicket(app, 'niran', { problemType: 'new-thing' });
    expect(ticket.owner.code).toBe('service-operations');
    expect(ticket.assignment.rule).toBeNull();
  });

  it('gives an owner by a ruling its cause, and one by corrected facts the rule that then decided', async () => {
    const { id } = await openTicket(app, 'niran', { problemType: 'logistics/lost', market: 'BR' });
    const claim = { reason: 'other', text: 'not ours', proposed: 'tech' };
    await change(app, 'lars', 'disputeTicket', id, claim);
    await change(app, 'olga', 'ruleOnDispute', id, { ruling: 'move', department: 'tech', text: 'theirs' });
    const facts = { ...ordinaryFacts, problemType: 'refund' };
    await change(app, 'niran', 'reclassifyTicket', id, { facts, reason: 'only the money is wanted' });
    const { ownerships, assignment, card, owner } = await see(app, 'dora', id);
    expectUnbroken(ownerships, owner.code, card.openedAt);
    expect(ownerships.map((one: Owned) => [one.department.code, one.cause.kind])).toEqual([
      ['logistics', 'matrix'],
      ['tech', 'ruling'],
      ['support', 'matrix'],
    ]);
    expect(ownerships[1].cause).toMatchObject({ reason: 'theirs' });
    expect(ownerships[2].cause).toMatchObject({ matrixVersion: 1, ruleId: 'refund' });
    // The assignment that holds is the one that is explained.
    expect(assignment).toMatchObject({ rule: 'refund', inputs: { problemType: 'refund' } });
  });

  it('gives each owner its cause: the matrix, a person with a reason, an escalation', async () => {
    const { id } = await openTicket(app, 'niran', { problemType: 'urgent', market: 'TH' });
    await change(app, 'lin', 'handOverTicket', id, { department: 'tech', reason: 'the scan data are wrong' });
    const escalated = await change(app, 'tess', 'escalateTicket', id, {
      reason: 'press is calling',
      level: 3,
    });
    expect(escalated.refusal).toBeNull();
    const { ownerships, timeline, card, owner } = await see(app, 'dora', id);
    expectUnbroken(ownerships, owner.code, card.openedAt);
    const people = await app.ask('dora', '{ directory { departments { code leads { id name } } } }');
    const lin = people.directory.departments
      .flatMap((one: { leads: { id: string; name: string }[] }) => one.leads)
      .find((one: { name: string }) => one.name === 'Lin');
    expect(ownerships.map((one: Owned) => [one.department.code, one.cause])).toEqual([
      ['logistics', { kind: 'matrix', matrixVersion: 1, ruleId: 'urgent' }],
      ['tech', { kind: 'person', by: lin.id, reason: 'the scan data are wrong' }],
      ['service-operations', { kind: 'escalation', level: 3, loop: 0 }],
    ]);
    // The ticket keeps the version that decided it, and the journal each move.
    const moves = timeline.filter(({ type }: { type: string }) => type === 'OwnershipMoved');
    expect(moves).toHaveLength(2);
  });
});
