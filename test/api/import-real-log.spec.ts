import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { fileBytes } from '../../api/src/imports/csv/open-file.ts';
import { reportText } from '../../api/src/imports/report/report-text.ts';
import { ownDatabase } from '../support/database.ts';
import { importProcess } from '../support/import-run.ts';
import type { ImportReport } from '../../api/src/imports/report/import-report.ts';

/** A log of a real company lies beside the repository on some machines; the repository does not contain it. */
const file = path.resolve(import.meta.dirname, '../../../shared/data/servicenow-incidents.csv.gz');
const isHere = existsSync(file);
if (!isHere) console.log(`No real log at ${file}: the import is tested with made-up logs only.`);

interface Counted {
  awaitingMinutes: number;
  moves: number;
  reopenings: number;
  lastGroup: string | null;
}

/** Counts the plain text by itself: no cell of this log is quoted. */
async function countedByHand(): Promise<Map<string, Counted>> {
  const chunks: Buffer[] = [];
  for await (const chunk of fileBytes(file, true)) chunks.push(chunk);
  const [head = '', ...lines] = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n');
  const place = (name: string): number => head.split(',').indexOf(name);
  const places = ['number', 'incident_state', 'sys_updated_at', 'assignment_group'].map(place);
  const incidents = new Map<string, Counted>();
  let before = { number: '', state: '', minute: 0 };
  for (const line of lines) {
    const cells = line.split(',');
    const [number = '', state = '', updated = '', group = ''] = places.map((index) => cells[index]);
    const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = updated.split(/[/ :]/).map(Number);
    // One incident of the log runs back in time once, while it is new: where that is does not matter here.
    const now = Date.UTC(year, month - 1, day, hour, minute) / 60_000;
    const counted = incidents.get(number) ?? {
      ...{ awaitingMinutes: 0, moves: 0, reopenings: 0 },
      lastGroup: null,
    };
    incidents.set(number, counted);
    if (before.number === number) {
      if (before.state.startsWith('Awaiting')) counted.awaitingMinutes += now - before.minute;
      const over = /Resolved|Closed/;
      if (over.test(before.state) && !over.test(state)) counted.reopenings += 1;
    }
    if (group !== '?') {
      if (counted.lastGroup !== null && counted.lastGroup !== group) counted.moves += 1;
      counted.lastGroup = group;
    }
    before = { number, state, minute: now };
  }
  return incidents;
}

const perTicket = `
SELECT source_number AS number, owner, (body->>'reopened')::int AS reopenings,
  (SELECT count(*) - 1 FROM ticket_ownerships WHERE ticket_id = tickets.id)::int AS moves,
  coalesce((SELECT sum((segment->>'until')::bigint / 60000 - (segment->>'from')::bigint / 60000)
    FROM jsonb_array_elements(body->'clockLog') segment
    WHERE segment->>'kind' = 'resolve' AND segment ? 'pausedReason'), 0)::int AS "awaitingMinutes"
FROM tickets`;

describe.runIf(isHere)('the real log', () => {
  it(
    'is imported in time and memory, and every ticket has what the log gives',
    { timeout: 240_000 },
    async () => {
      const databaseUrl = await ownDatabase();
      const { code, output, errors } = await importProcess(databaseUrl, 'incidents', file, '--json').ended;
      expect({ code, errors: errors.includes('Error') }).toEqual({ code: 0, errors: false });
      // The command wrote it as its report.
      const report = JSON.parse(output) as ImportReport;
      console.log(reportText(report));
      expect(report.log).toMatchObject({
        incidents: 10_222,
        events: 64_838,
        badRows: { count: 0 },
        leftOut: [],
      });
      expect(report.tickets).toMatchObject({ incidents: 10_222, moves: 8915, reopenings: 168, unowned: 0 });
      expect(report.tickets).toMatchObject({ withGroup: 10_030, firstGroupIsLast: 6432 });
      expect(report.seconds).toBeLessThan(120);
      expect(report.peakMegabytes).toBeLessThan(1000);

      await withClient(databaseUrl, async (client) => {
        const { rows } = await client.query<Omit<Counted, 'lastGroup'> & { number: string; owner: string }>(
          perTicket,
        );
        const here = new Map(rows.map(({ number, ...counts }) => [number, counts]));
        const expected = new Map(
          [...(await countedByHand())].map(([number, { lastGroup, ...counts }]) => [
            number,
            { ...counts, owner: lastGroup?.toLowerCase().replace(' ', '-') ?? 'imported-no-group' },
          ]),
        );
        expect(here.size).toBe(expected.size);
        for (const [number, counts] of expected) expect(here.get(number), number).toEqual(counts);
        expect((await client.query('SELECT bool_and(ticket_owned(id)) AS owned FROM tickets')).rows).toEqual([
          { owned: true },
        ]);
        expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
      });
    },
  );
});
