import type pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { seedCompany } from '../support/company.ts';
import { ownDatabase } from '../support/database.ts';
import { Fleet } from '../support/fleet.ts';
import { asked, quietTicket, seeSubRequest } from '../support/sub-requests.ts';

let fleet: Fleet;
beforeAll(async () => {
  const databaseUrl = await ownDatabase();
  await seedCompany(databaseUrl);
  fleet = new Fleet(databaseUrl);
});

async function until(client: pg.Client, question: string, values: unknown[]): Promise<void> {
  await vi.waitFor(
    async () =>
      expect((await client.query(`SELECT (${question}) AS holds`, values)).rows[0].holds).toBe(true),
    { timeout: 20_000, interval: 20 },
  );
}

async function overdueFacts(client: pg.Client, id: string): Promise<{ dueAt: number; at: Date }[]> {
  const { rows } = await client.query(
    `SELECT (payload ->> 'dueAt')::float8 AS "dueAt", at FROM journal WHERE stream = $1 AND type = 'SubRequestOverdue'`,
    [`sub-request:${id}`],
  );
  return rows;
}

describe('the only API process is killed', () => {
  it('before an answer was due, and in the middle of noting it: it is overdue late, once, and nothing is lost', async () => {
    const first = await fleet.start();
    const door = fleet.doorOf(first);
    const ticket = await quietTicket(door);
    const one = await asked(door, { targetSeconds: 2 }, ticket.id);
    const dueAt = Date.parse(one.clock.dueAt);
    await fleet.kill(first);

    await withClient(fleet.databaseUrl, async (client) => {
      await until(client, 'clock_timestamp() > $1', [new Date(dueAt)]);
      expect(await overdueFacts(client, one.id)).toEqual([]);
      // Whoever notes it must have the ticket's row: as long as it is held here, the noting is begun and not done.
      await client.query('BEGIN');
      await client.query('SELECT FROM tickets WHERE id = $1 FOR UPDATE', [ticket.id]);
      const second = await fleet.start();
      await withClient(fleet.databaseUrl, (onlooker) =>
        until(
          onlooker,
          `SELECT count(*) = 1 FROM graphile_worker.jobs WHERE task_identifier = 'ring-sub-request' AND locked_at IS NOT NULL`,
          [],
        ),
      );
      await fleet.kill(second);
      await client.query('ROLLBACK');
      expect(await overdueFacts(client, one.id)).toEqual([]);

      const startedAt = Date.now();
      const third = await fleet.start();
      await until(client, 'SELECT overdue_at IS NOT NULL FROM sub_requests WHERE id = $1', [one.id]);
      await until(
        client,
        `SELECT count(*) = 0 FROM graphile_worker.jobs WHERE task_identifier = 'ring-sub-request'`,
        [],
      );
      const facts = await overdueFacts(client, one.id);
      expect(facts).toHaveLength(1);
      expect(facts[0]?.dueAt).toBe(dueAt);
      expect(facts[0]?.at.getTime()).toBeGreaterThanOrEqual(startedAt);
      const told = `SELECT count(*)::int AS n FROM inbox_entries WHERE payload ->> 'happened' = 'SubRequestOverdue'`;
      // Both leads of finance, and whoever asked.
      expect((await client.query(told)).rows).toEqual([{ n: 3 }]);
      const seen = await seeSubRequest(fleet.doorOf(third), 'lars', one.id);
      expect(seen).toMatchObject({ state: 'open', asking: { code: 'logistics' } });
      expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
    });
  });
});
