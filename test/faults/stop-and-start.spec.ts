import { spawn } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import {
  ConfigurationProblem,
  readConfiguration,
} from '../../api/src/platform/configuration/configuration.ts';
import { seedCompany } from '../support/company.ts';
import { ownDatabase } from '../support/database.ts';
import { Fleet } from '../support/fleet.ts';
import { LiveConnection } from '../support/live.ts';
import { change, openTicket } from '../support/tickets.ts';

let fleet: Fleet;
beforeAll(async () => {
  const databaseUrl = await ownDatabase();
  await seedCompany(databaseUrl);
  fleet = new Fleet(databaseUrl);
});

describe('a stop by SIGTERM', () => {
  it('lets the request that runs end, cuts who only listens, and exits 0', async () => {
    const process = await fleet.start();
    const door = fleet.doorOf(process);
    const opened = await openTicket(door, 'niran');
    const listener = new LiveConnection(door, 'dora', null);
    await listener.connect();
    await door.cookieOf('lars');
    const { stopped, answer } = await withClient(fleet.databaseUrl, async (client) => {
      // As long as the row is held here, the request waits in the middle of its transaction.
      await client.query('BEGIN');
      await client.query('SELECT FROM tickets WHERE id = $1 FOR UPDATE', [opened.id]);
      const waiting = change(door, 'lars', 'acceptTicket', opened.id);
      await withClient(fleet.databaseUrl, (onlooker) =>
        vi.waitFor(
          async () => {
            const { rows } = await onlooker.query(
              `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
            );
            expect(rows).toHaveLength(1);
          },
          { timeout: 20_000, interval: 20 },
        ),
      );
      const stop = fleet.stop(process);
      await vi.waitFor(() => expect(process.output()).toContain('stopping: requests under way may end'), {
        timeout: 5000,
        interval: 20,
      });
      await client.query('ROLLBACK');
      return { stopped: await stop, answer: await waiting };
    });
    expect(answer.refusal).toBeNull();
    expect(answer.ticket.card.state).toBe('assigned');
    expect(stopped).toBe(0);
    await listener.cut();
    await expect(fetch(door.url)).rejects.toThrow();
  });
});

describe('a wrong value in the configuration', () => {
  it.each([
    ['PORT', 'eighty', /PORT .+ \(given: "eighty"\)\./],
    ['PORT', '70000', /PORT .+65535.+\(given: "70000"\)\./],
    ['DATABASE_URL', '', /DATABASE_URL is needed: the address of a PostgreSQL/],
    ['DATABASE_URL', 'mysql://root:hunter2@localhost/x', /DATABASE_URL must begin with postgres:\/\//],
    ['BATON_ORIGIN', 'baton', /BATON_ORIGIN must be an address such as/],
    ['BATON_DEMO', 'perhaps', /BATON_DEMO must be auto or never/],
    ['BATON_JOBS', '-1', /BATON_JOBS must be 0/],
    ['BATON_POOL', '2', /BATON_POOL .+4.+\(given: "2"\)\./],
    ['BATON_SESSION_HOURS', '0', /BATON_SESSION_HOURS .+\(given: "0"\)\./],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL .+\(given: "loud"\)\./],
  ])('%s=%s is refused in a sentence that names it and says why', (name, value, sentence) => {
    const read = (): unknown => readConfiguration({ DATABASE_URL: fleet.databaseUrl, [name]: value });
    expect(read).toThrow(ConfigurationProblem);
    expect(read).toThrow(sentence);
    expect(read).not.toThrow('hunter2');
  });

  it('stops the start: every wrong value named, no stack, exit code 1', async () => {
    const main = path.resolve(import.meta.dirname, '../../api/dist/main.js');
    const child = spawn(process.execPath, [main], {
      env: { PATH: process.env['PATH'], DATABASE_URL: fleet.databaseUrl, PORT: 'eighty', BATON_JOBS: 'many' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(1);
    expect(output).toMatch(/PORT .+ \(given: "eighty"\)\./);
    expect(output).toMatch(/BATON_JOBS .+ \(given: "many"\)\./);
    expect(output).not.toMatch(/\n\s+at /);
  });
});
