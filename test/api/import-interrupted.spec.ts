import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { ownDatabase } from '../support/database.ts';
import { incidentLines, writeLog } from '../support/incident-log.ts';
import { importHere, importProcess, type ImportProcess } from '../support/import-run.ts';

/** So many that no part of the import is over before it is interrupted, however quick. */
const INCIDENTS = 12_000;

let databaseUrl: string;
let file: string;
beforeAll(async () => {
  databaseUrl = await ownDatabase();
  const lines = Array.from({ length: INCIDENTS }, (_, index) =>
    incidentLines(`INC${index}`, [
      `08:00 New @ Group ${index % 7}`,
      `09:00 Active @ Group ${index % 5} by Resolver 1`,
      `10:00 Awaiting User Info @ Group ${index % 5} by Resolver 1`,
      `11:00 Resolved @ Group ${index % 3} by Resolver 1`,
      `12:00 Closed @ Group ${index % 3} by Resolver 1`,
    ]),
  );
  file = writeLog('many.csv.gz', lines.flat());
});

async function ticketCount(): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM tickets');
    return rows[0]?.count ?? -1;
  });
}

/** What a restart of the server does to the import. */
async function cutConnections(): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'baton import' AND datname = current_database()`,
    ),
  );
}

/** Waits until so many tickets are there, then interrupts the import and waits for its end. */
async function interrupt(
  { ended }: ImportProcess,
  tickets: number,
  deed: () => unknown,
): ImportProcess['ended'] {
  const over = ended.then(() => true);
  while ((await ticketCount()) < tickets) {
    if (await Promise.race([over, pause(10, false)]))
      throw new Error('the import ended before it was interrupted');
  }
  await deed();
  return ended;
}

describe('an import that is interrupted', () => {
  it(
    'goes on where it was killed, stopped or lost its database; nothing is there twice or half',
    { timeout: 120_000 },
    async () => {
      let before = 0;
      const begin = (): ImportProcess => importProcess(databaseUrl, 'incidents', file);
      const expectProgress = async (): Promise<void> => {
        const now = await ticketCount();
        expect(now).toBeGreaterThan(before);
        expect(now).toBeLessThan(INCIDENTS);
        before = now;
      };

      const killed = begin();
      await interrupt(killed, 1, () => killed.process.kill('SIGKILL'));
      await expectProgress();

      const deserted = begin();
      const { code: problem, errors } = await interrupt(deserted, before + 1, cutConnections);
      expect(problem).toBe(1);
      expect(errors).toMatch(
        /The database went away \(.*\)\. Whole tickets .* run the same command again to go on\.\n$/,
      );
      await expectProgress();

      const stopped = begin();
      const { code, output } = await interrupt(stopped, before + 1, () => stopped.process.kill('SIGTERM'));
      expect(code).toBe(130);
      expect(output).toContain('Run the same command again to go on where it stopped.');
      await expectProgress();

      const report = await importHere(databaseUrl, file);
      expect(report).toMatchObject({
        complete: true,
        added: { tickets: INCIDENTS - before },
        thereBefore: { tickets: before, changedInFile: 0 },
        tickets: {
          incidents: INCIDENTS,
          moves: report.log.moves,
          awaitingSeconds: INCIDENTS * 3600,
          unowned: 0,
        },
      });
      const broken = await withClient(databaseUrl, (client) =>
        client.query('SELECT * FROM journal_broken()'),
      );
      expect(broken.rows).toEqual([]);
    },
  );

  it('does not run beside another', async () => {
    await withClient(databaseUrl, async (client) => {
      await client.query(`SELECT pg_advisory_lock(hashtext('baton import'))`);
      await expect(importHere(databaseUrl, file)).rejects.toThrow(
        'Another import into this database is under way; wait for its end.',
      );
    });
  });
});
