import type pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { seedCompany } from '../support/company.ts';
import { ownDatabase } from '../support/database.ts';
import type { Door } from '../support/door.ts';
import { Fleet } from '../support/fleet.ts';
import { companyOf, historyOf, retell } from '../support/ticket-history.ts';
import { change, openTicket, see } from '../support/tickets.ts';

const quick = { problemType: 'urgent', market: 'TH' };

let fleet: Fleet;
beforeAll(async () => {
  const databaseUrl = await ownDatabase();
  await seedCompany(databaseUrl);
  fleet = new Fleet(databaseUrl);
});

interface Firing {
  readonly level: number;
  readonly loop: number;
  readonly dueAt: Date;
  readonly firedAt: Date;
  readonly passedBecause: string | null;
}

async function firingsOf(client: pg.Client, ticketId: string): Promise<Firing[]> {
  const { rows } = await client.query(
    `SELECT level, loop, due_at AS "dueAt", fired_at AS "firedAt", passed_because AS "passedBecause"
     FROM level_firings WHERE ticket_id = $1 AND arming = 1 ORDER BY fired_at, level, loop`,
    [ticketId],
  );
  return rows;
}

/** Resolves when the database itself says that it is so. */
async function until(client: pg.Client, question: string, values: unknown[]): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await client.query(`SELECT (${question}) AS holds`, values);
      expect(rows[0].holds).toBe(true);
    },
    { timeout: 20_000, interval: 20 },
  );
}

/** Levels fire meanwhile, so the version may be another before the order arrives; a colleague of the owner takes it then. */
async function accept(door: Door, ticketId: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const { ticket } = await door.ask('dora', 'query ($id: ID!) { ticket(id: $id) { owner { code } } }', {
        id: ticketId,
      });
      const who = ticket.owner.code === 'logistics' ? 'lars' : 'olga';
      expect((await change(door, who, 'acceptTicket', ticketId)).refusal).toBeNull();
    },
    { timeout: 20_000, interval: 50 },
  );
}

describe('the only API process is killed', () => {
  it('before a level was due: the level fires late, once, and says when it was due and when it fired', async () => {
    const first = await fleet.start();
    const door = fleet.doorOf(first);
    const opened = await openTicket(door, 'niran', quick);
    const dueAt = Date.parse(opened.escalation.next.dueAt);
    await fleet.kill(first);

    await withClient(fleet.databaseUrl, async (client) => {
      await until(client, 'clock_timestamp() > $1', [new Date(dueAt)]);
      expect(await firingsOf(client, opened.id)).toEqual([]);
      const startedAt = Date.now();
      const second = await fleet.start();
      await until(client, 'SELECT count(*) > 0 FROM level_firings WHERE ticket_id = $1', [opened.id]);
      const [firing] = await firingsOf(client, opened.id);
      expect(firing).toMatchObject({ level: 1, loop: 0 });
      expect(firing?.dueAt.getTime()).toBe(dueAt);
      expect(firing?.firedAt.getTime()).toBeGreaterThan(startedAt);
      await accept(fleet.doorOf(second), opened.id);
      await expectTrue(client, opened.id);
      const { escalation } = await see(fleet.doorOf(second), 'dora', opened.id);
      expect(Date.parse(escalation.firings[0].dueAt)).toBe(dueAt);
      await fleet.kill(second);
    });
  });

  it('in the middle of firing: another fires it within seconds, once', async () => {
    const first = await fleet.start();
    const opened = await openTicket(fleet.doorOf(first), 'niran', quick);
    const dueAt = Date.parse(opened.escalation.next.dueAt);
    await withClient(fleet.databaseUrl, async (client) => {
      // Whoever fires must have the ticket's row; as long as it is held here, the firing is begun and not done.
      await client.query('BEGIN');
      await client.query('SELECT FROM tickets WHERE id = $1 FOR UPDATE', [opened.id]);
      await withClient(fleet.databaseUrl, (onlooker) =>
        until(onlooker, 'SELECT count(*) = 1 FROM graphile_worker.jobs WHERE locked_at IS NOT NULL', []),
      );
      await fleet.kill(first);
      await client.query('ROLLBACK');
      expect(await firingsOf(client, opened.id)).toEqual([]);
      const second = await fleet.start();
      await until(client, 'SELECT count(*) > 0 FROM level_firings WHERE ticket_id = $1', [opened.id]);
      const door = fleet.doorOf(second);
      await accept(door, opened.id);
      const firings = await firingsOf(client, opened.id);
      expect(new Set(firings.map(({ level, loop }) => `${level}.${loop}`)).size).toBe(firings.length);
      expect(firings.find(({ level }) => level === 1)?.dueAt.getTime()).toBe(dueAt);
      await expectTrue(client, opened.id);
    });
  });
});

/** The journal of the ticket is what the library would have said, with nothing twice and nothing left out. */
async function expectTrue(client: pg.Client, ticketId: string): Promise<void> {
  const company = await companyOf(client);
  // What comes due while this looks is recorded a moment later; what was recorded wrongly stays wrong.
  await vi.waitFor(
    async () => expect(retell(await historyOf(client, ticketId), company, Date.now()).faults).toEqual([]),
    { timeout: 20_000, interval: 100 },
  );
  const { rows } = await client.query('SELECT ticket_owned($1) AS owned', [ticketId]);
  expect(rows).toEqual([{ owned: true }]);
  expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
}
