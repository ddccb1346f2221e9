import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { ownDatabase } from '../support/database.ts';
import { incidentLines, writeLog } from '../support/incident-log.ts';
import { importHere, importProcess, type ImportProcess } from '../support/import-run.ts';

const INCIDENTS = 1500;

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

/** Waits until so many tickets are there, then ends it; false when it was done before. */
async function interrupt(
  { process, ended }: ImportProcess,
  tickets: number,
  signal: NodeJS.Signals,
): Promise<void> {
  const over = ended.then(() => true);
  while ((await ticketCount()) < tickets) {
    if (await Promise.race([over, pause(10, false)]))
      throw new Error('the import ended before it was interrupted');
  }
  process.kill(signal);
  await ended;
}

describe('an import that is interrupted', () => {
  it('goes on where it was killed, twice, and where it was stopped; nothing is there twice or half', async () => {
    await interrupt(importProcess(databaseUrl, 'incidents', file), 1, 'SIGKILL');
    const first = await ticketCount();
    expect(first).toBeLessThan(INCIDENTS);
    await interrupt(importProcess(databaseUrl, 'incidents', file), first + 1, 'SIGKILL');
    const second = await ticketCount();
    expect(second).toBeGreaterThan(first);
    expect(second).toBeLessThan(INCIDENTS);

    const stopped = importProcess(databaseUrl, 'incidents', file);
    await interrupt(stopped, second + 1, 'SIGTERM');
    const { code, output } = await stopped.ended;
    expect(code).toBe(130);
    expect(output).toContain('Run the same command again to go on where it stopped.');
    const third = await ticketCount();
    expect(third).toBeLessThan(INCIDENTS);

    const report = await importHere(databaseUrl, file);
    expect(report).toMatchObject({
      complete: true,
      added: { tickets: INCIDENTS - third },
      thereBefore: { tickets: third, changedInFile: 0 },
      tickets: {
        incidents: INCIDENTS,
        moves: report.log.moves,
        awaitingSeconds: INCIDENTS * 3600,
        unowned: 0,
      },
    });
    const broken = await withClient(databaseUrl, (client) => client.query('SELECT * FROM journal_broken()'));
    expect(broken.rows).toEqual([]);
  });

  it('does not run beside another', async () => {
    await withClient(databaseUrl, async (client) => {
      await client.query(`SELECT pg_advisory_lock(hashtext('baton import'))`);
      await expect(importHere(databaseUrl, file)).rejects.toThrow(
        'Another import into this database is under way; wait for its end.',
      );
    });
  });
});
