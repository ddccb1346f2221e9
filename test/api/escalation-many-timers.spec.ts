import type { Client } from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openTicket } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ jobs: 2 });
});

const quick = { problemType: 'urgent', market: 'TH' };

const inDatabase = <T>(deed: (client: Client) => Promise<T>): Promise<T> => withClient(app.databaseUrl, deed);

async function firedOn(client: Client, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT ticket_id AS id FROM level_firings WHERE level = 1 AND ticket_id = ANY ($1)',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

const soon = { timeout: 15_000, interval: 50 };

describe('many timers that are due together', () => {
  it('ring although one of their tickets cannot be rung, which rings as soon as it can', async () => {
    const opened = await Promise.all([1, 2, 3, 4].map(() => openTicket(app, 'niran', quick)));
    const [broken = '', ...others]: string[] = opened.map(({ id }) => id);
    await inDatabase(async (client) => {
      const to = (version: number) =>
        client.query(
          `UPDATE tickets SET body = jsonb_set(body, '{escalation,pathVersion}', $2) WHERE id = $1`,
          [broken, String(version)],
        );
      // A version that does not exist: nobody can say what is due on it.
      await to(99);
      await vi.waitFor(async () => expect(await firedOn(client, others)).toEqual(new Set(others)), soon);
      await vi.waitFor(async () => {
        const { rows } = await client.query(
          'SELECT failures FROM ticket_timers WHERE ticket_id = $1 AND due_at > now()',
          [broken],
        );
        expect(rows[0]?.failures).toBeGreaterThan(0);
      }, soon);
      expect(await firedOn(client, [broken])).toEqual(new Set());
      await to(1);
      await vi.waitFor(async () => expect(await firedOn(client, [broken])).toEqual(new Set([broken])), soon);
    });
  });

  it('do not wait for a ticket that a person has in hand', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => openTicket(app, 'niran', quick)));
    const [held = '', ...others]: string[] = opened.map(({ id }) => id);
    await inDatabase(async (person) => {
      await person.query('BEGIN');
      await person.query('SELECT FROM tickets WHERE id = $1 FOR UPDATE', [held]);
      await inDatabase((client) =>
        vi.waitFor(async () => expect(await firedOn(client, others)).toEqual(new Set(others)), soon),
      );
      await person.query('COMMIT');
      await vi.waitFor(async () => expect(await firedOn(person, [held])).toEqual(new Set([held])), soon);
    });
  });

  it('wake by their hour when they are far off', async () => {
    const { id } = await openTicket(app, 'niran', { problemType: 'logistics/lost', market: 'BR' });
    await inDatabase(async (client) => {
      const far = new Date(Date.now() + 50 * 3_600_000 + 1234);
      await client.query('UPDATE ticket_timers SET due_at = $2 WHERE ticket_id = $1', [id, far]);
      const hour = Math.floor(far.getTime() / 3_600_000) * 3_600_000;
      await client.query(`SELECT graphile_worker.add_job('wake-hour', $1::json)`, [
        JSON.stringify({ from: hour }),
      ]);
      await vi.waitFor(async () => {
        const { rows } = await client.query(
          `SELECT run_at FROM graphile_worker.jobs WHERE task_identifier = 'ring-due' AND run_at > now() + interval '1 day'`,
        );
        expect(rows).toHaveLength(1);
        const late = rows[0].run_at.getTime() - far.getTime();
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(250);
      }, soon);
    });
  });
});
