import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { afterwards } from '../support/afterwards.ts';
import { ownDatabase } from '../support/database.ts';
import { header, logLine, writeLog } from '../support/incident-log.ts';
import { importHere, importProcess } from '../support/import-run.ts';

let databaseUrl: string;
beforeAll(async () => {
  databaseUrl = await ownDatabase();
});

async function countOf(table: string): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0]?.count ?? -1;
  });
}

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'baton-folder-'));
  afterwards(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function cutOff(): string {
  const lines = Array.from({ length: 2000 }, (_, index) =>
    logLine({ number: `INC${index}`, location: `L${(index * 7919) % 997}` }),
  );
  const file = writeLog('cut.csv.gz', lines);
  truncateSync(file, Math.floor(readFileSync(file).length / 2));
  return file;
}

const useless: readonly [string, () => string, RegExp][] = [
  ['a file that is not there', () => path.join(folder(), 'none.csv'), /does not exist\.$/],
  ['a folder', folder, /is a folder; the import needs a file\.$/],
  ['an empty file', () => writeLog('empty.csv', ''), /is empty\.$/],
  ['an empty gzip', () => writeLog('empty.csv.gz', ''), /is empty\.$/],
  ['a header alone', () => writeLog('header.csv', `${header}\n`), /has a header and no rows\.$/],
  [
    'a table of something else',
    () => writeLog('other.csv', 'name,incident_state,opened_at\na,b,c\n'),
    /is no ServiceNow incident audit log: its first line names no column number, sys_updated_at, assignment_group/,
  ],
  [
    'bytes of no text',
    () =>
      writeLog('picture.png', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 31) % 256))),
    /is no ServiceNow incident audit log/,
  ],
  [
    'one endless line',
    () => writeLog('endless.csv', 'x'.repeat(3_000_000)),
    /is no ServiceNow incident audit log/,
  ],
  ['a gzip that is cut off', cutOff, /is cut off: its gzip ends too early\./],
  [
    'a damaged gzip',
    () =>
      writeLog('damaged.csv.gz', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255, 255, 255, 9])),
    /is damaged: it cannot be unpacked as gzip\.$/,
  ],
  [
    'nothing but bad rows',
    () => writeLog('bad.csv', [logLine({ incident_state: '-100' })]),
    /No row of .* can be used, of 1 in all\. The first, line 2: there is no state “-100”\.$/,
  ],
];

describe('what cannot be imported', () => {
  it.each(useless)('%s is refused with a sentence, and nothing is written', async (_, make, sentence) => {
    await expect(importHere(databaseUrl, make())).rejects.toThrow(sentence);
    await expect(importHere(databaseUrl, make())).rejects.toHaveProperty('name', 'ImportProblem');
    expect(await countOf('departments')).toBe(0);
    expect(await countOf('tickets')).toBe(0);
  });

  it('ends the command with its sentence, no stack, and an exit code', async () => {
    const file = cutOff();
    const { code, output, errors } = await importProcess(databaseUrl, 'incidents', file).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    const [reading, sentence, ...more] = errors.trimEnd().split('\n');
    expect(reading).toBe(`Reading ${file} …`);
    expect(sentence).toContain(`${file} is cut off`);
    expect(more).toEqual([]);
  });

  it.each([
    [[], /^usage: npm run import -- incidents FILE/],
    [['tickets', 'x'], /^The import knows incidents, not tickets\./],
    [['incidents'], /^The import needs the file to read\./],
    [['incidents', 'x', '--quick'], /^The import knows no --quick\./],
    [['incidents', 'x', 'y'], /^One file at a time: y is too much\./],
  ])('explains the command line %j', async (parameters, sentence) => {
    const { code, errors } = await importProcess(databaseUrl, ...parameters).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(sentence);
  });
});

describe('odd files that hold a log all the same', () => {
  it('reads semicolons, quotes, line ends within a cell, a byte order mark and CRLF', async () => {
    const semicolons = (line: string): string => line.replaceAll(',', ';');
    const rows = [
      semicolons(header),
      semicolons(logLine({ number: 'INC7', location: '"Hall; ""B"""' })),
      semicolons(logLine({ number: 'INC7', incident_state: 'Resolved', u_symptom: '"two\r\nlines"' })),
    ];
    const { log } = await importHere(databaseUrl, writeLog('odd.csv', `\ufeff${rows.join('\r\n')}\r\n`));
    expect(log).toMatchObject({ incidents: 1, events: 2, badRows: { count: 0 } });
    const description = await withClient(databaseUrl, (client) =>
      client.query(`SELECT body->>'description' AS text FROM tickets WHERE source_number = 'INC7'`),
    );
    expect(description.rows[0].text).toContain('Symptom: two\nlines\nLocation: Hall; "B"\n');
  });

  it('finds incidents whole that lie mixed, and does without columns that tell less', async () => {
    const few = ['number', 'incident_state', 'opened_at', 'sys_updated_at', 'assignment_group'];
    const rows = ['New', 'Active', 'Resolved'].flatMap((state, hour) =>
      ['INC8', 'INC9'].map((number) => `${number},${state},1/3/2016 08:00,1/3/2016 1${hour}:00,Group 1`),
    );
    const file = writeLog('few.csv', `${few.join(',')}\n${rows.join('\n')}`);
    const { log, tickets } = await importHere(databaseUrl, file);
    expect(log).toMatchObject({ incidents: 2, events: 6, moves: 0, badRows: { count: 0 } });
    expect(log.absentColumns).toContain('priority');
    expect(tickets).toMatchObject({ incidents: 2, unowned: 0 });
  });

  it('tells groups apart that a code cannot, and takes those for one that differ in case only', async () => {
    const names = ['C', 'C++', 'group  x', 'Group X', '物流', '客服', 'owner'];
    const lines = names.map((name, index) =>
      logLine({ number: 'INC10', assignment_group: name, sys_updated_at: `1/3/2016 10:0${index}` }),
    );
    const { log, tickets } = await importHere(databaseUrl, writeLog('names.csv', lines));
    expect(log.moves).toBe(5);
    expect(tickets.moves).toBe(5);
  });
});
