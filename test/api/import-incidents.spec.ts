import { beforeAll, describe, expect, it } from 'vitest';
import { evolveAll, type Happened, type Ticket } from '@baton/ticket-lifecycle';
import { withClient } from '../../api/src/platform/database/databases.ts';
import type { ImportReport } from '../../api/src/imports/report/import-report.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { change, see } from '../support/tickets.ts';
import { incidentLines, logLine, writeLog } from '../support/incident-log.ts';
import { importHere, importProcess } from '../support/import-run.ts';

let app: TestApp;
let report: ImportReport;
let file: string;

const lines = [
  ...incidentLines('INC1', [
    '08:05 New @ Group 1',
    '09:00 Active @ Group 1 by Resolver 5',
    '10:00 Awaiting User Info @ Group 1 by Resolver 5',
    '11:30 Active @ Group 1 by Resolver 6',
    '12:00 Resolved @ Group 1 by Resolver 6',
    '13:00 Closed @ Group 1 by Resolver 6',
  ]),
  // The group is not known at first and in between, and two moves fall into one minute.
  ...incidentLines(
    'INC2',
    [
      '08:10 New @ ?',
      '08:20 New @ Group 2',
      '08:30 Active @ ? by Resolver 5',
      '08:40 Active @ Group 3 by Resolver 5',
      '08:40 Awaiting Vendor @ Group 1 by Resolver 5',
      '09:40 Awaiting Vendor @ Group 2 by Resolver 7',
      '10:00 Resolved @ Group 2 by Resolver 7',
      '10:30 Active @ Group 2 by Resolver 7',
      '11:00 Resolved @ Group 2 by Resolver 7',
      '12:00 Closed @ Group 2 by Resolver 7',
    ],
    { priority: '1 - Critical', made_sla: 'false', contact_type: 'Email' },
  ),
  ...incidentLines('INC3', ['08:00 Resolved @ ?', '09:00 Closed @ ?'], { category: '?', subcategory: '?' }),
  // Passed on after it was over.
  ...incidentLines('INC4', ['08:00 New @ Group 1', '09:00 Resolved @ Group 1', '10:00 Closed @ Group 2']),
  // Updated before it was opened, and a row out of order.
  ...incidentLines('INC5', [
    '07:00 New @ Group 1',
    '10:00 Awaiting Problem @ Group 1',
    '09:30 Awaiting Problem @ Group 3',
    '11:00 Resolved @ Group 3',
  ]),
  // Still open where the log ends.
  ...incidentLines('INC6', [
    '08:00 New @ Group 1',
    '09:00 Awaiting User Info @ Group 2 by Resolver 9',
    '09:30 Awaiting User Info @ Group 2 by Resolver 9',
  ]),
];
const badLines = [
  logLine({ incident_state: '-100' }),
  logLine({ sys_updated_at: '31/2/2016 08:00' }),
  logLine({ number: '' }),
  `${logLine()},one,more`,
  logLine({ location: '"Location' }),
  logLine({ priority: '9 - Whatever' }),
  logLine({ category: 'x'.repeat(301) }),
];

beforeAll(async () => {
  app = await startApp();
  file = writeLog('incidents.csv.gz', [...lines.slice(0, 3), ...badLines, '', ...lines.slice(3)]);
  report = await importHere(app.databaseUrl, file);
});

async function rows<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return withClient(app.databaseUrl, async (client) => (await client.query<Row>(sql, parameters)).rows);
}

async function ticket(number: string): Promise<Ticket> {
  const [row] = await rows<{ body: Ticket }>('SELECT body FROM tickets WHERE source_number = $1', [number]);
  if (!row) throw new Error(`${number} is not here`);
  return row.body;
}

const at = (time: string): number => Date.parse(`2016-03-01T${time}:00Z`);

describe('the closing report', () => {
  it('counts what the file holds', () => {
    expect(report.log).toMatchObject({
      incidents: 6,
      events: lines.length,
      // INC2: 2-3, 3-1, 1-2; INC4: 1-2; INC5: 1-3; INC6: 1-2
      moves: 6,
      reopenings: 1,
      withGroup: 5,
      firstGroupIsLast: 2,
      // INC1 90 min, INC2 80 min, INC5 60 min, INC6 30 min up to its last row
      awaitingSeconds: 260 * 60,
      awaitingIncidents: 4,
      closedIncidents: 4,
      timesPutRight: 2,
      leftOut: [],
    });
    expect(report).toMatchObject({ complete: true, added: { tickets: 6 }, thereBefore: { tickets: 0 } });
  });

  it('finds the same in the tickets', () => {
    const { incidents, moves, reopenings, withGroup, firstGroupIsLast, awaitingSeconds } = report.log;
    expect(report.tickets).toMatchObject({
      ...{ incidents, moves, reopenings, withGroup, firstGroupIsLast, awaitingSeconds },
      unowned: 0,
    });
  });

  it('tells every bad row with its line and reason, and goes on', () => {
    expect(report.log.badRows).toEqual({
      count: 7,
      first: [
        { line: 5, reason: 'there is no state “-100”' },
        { line: 6, reason: 'sys_updated_at is no time: “31/2/2016 08:00”' },
        { line: 7, reason: 'it names no incident' },
        { line: 8, reason: 'it has 26 cells instead of 24' },
        { line: 9, reason: 'a quote is opened and not closed' },
        { line: 10, reason: 'there is no priority “9 - Whatever”' },
        { line: 11, reason: 'category is longer than 300 characters' },
      ],
    });
  });

  it('compares the service levels', async () => {
    expect(report.tickets.serviceLevel).toEqual({ compared: 5, madeInLog: 4, metHere: 5, agree: 4 });
    const [kept] = await rows(
      `SELECT source_record->'madeSla' AS made, source_record->'events' AS events FROM tickets WHERE source_number = 'INC2'`,
    );
    expect(kept).toEqual({ made: false, events: 10 });
  });
});

describe('a ticket that was brought along', () => {
  it('has the states, people and waiting times of the log', async () => {
    const { state, assignee, resolvedAt, closedAt, openedAt, clockLog, facts, assignment, resolution } =
      await ticket('INC1');
    expect({ state, openedAt, resolvedAt, closedAt, resolution }).toEqual({
      state: 'closed',
      openedAt: at('08:00'),
      resolvedAt: at('12:00'),
      closedAt: at('13:00'),
      resolution: 'code 5',
    });
    const waits = clockLog.filter(({ kind, pausedReason }) => kind === 'resolve' && pausedReason);
    expect(waits.map(({ from, until }) => [from, until])).toEqual([[at('10:00'), at('11:30')]]);
    const [person] = await rows('SELECT name, active, password_hash FROM people WHERE id = $1', [assignee]);
    expect(person).toEqual({ name: 'Resolver 6', active: false, password_hash: null });
    expect(facts).toMatchObject({
      problemType: 'imported/category-55/subcategory-170',
      channel: 'phone',
      severity: 3,
      tags: ['location-143'],
    });
    expect(assignment.serviceLevel.code).toBe('imported-3');
  });

  it('is owned without gap or overlap, also where the log knows no group and moves twice in a minute', async () => {
    const { ownerships } = await ticket('INC2');
    expect(ownerships.map(({ department, from, until }) => [department, from, until])).toEqual([
      ['group-2', at('08:00'), at('08:40')],
      ['group-3', at('08:40'), at('08:40') + 1],
      ['group-1', at('08:40') + 1, at('09:40')],
      ['group-2', at('09:40'), null],
    ]);
    expect((await ticket('INC3')).ownerships).toMatchObject([
      { department: 'imported-no-group', from: at('08:00'), until: null },
    ]);
    expect(await rows('SELECT bool_and(ticket_owned(id)) AS owned FROM tickets')).toEqual([{ owned: true }]);
  });

  it('keeps a hold with its reason over a hand-over, and the reopening', async () => {
    const { clockLog, reopened, began } = await ticket('INC2');
    const holds = clockLog.filter(({ kind, from, until }) => kind === 'resolve' && until !== from);
    expect(
      holds.map(({ holdReason, departmentCode, from }) => [holdReason, departmentCode, from]),
    ).toContainEqual(['Awaiting Vendor', 'group-2', at('09:40')]);
    expect({ reopened, ownerships: began.ownership }).toEqual({ reopened: 1, ownerships: 4 });
  });

  it('is passed on after it was over, and stays over', async () => {
    const { state, owner, ownerships, reopened } = await ticket('INC4');
    expect({ state, owner, reopened }).toEqual({ state: 'closed', owner: 'group-2', reopened: 0 });
    expect(ownerships.map(({ from }) => from)).toEqual([at('08:00'), at('10:00')]);
  });

  it('follows the order of the log where its times contradict it', async () => {
    const { openedAt, ownerships } = await ticket('INC5');
    expect(openedAt).toBe(at('07:00'));
    expect(ownerships.map(({ department, from }) => [department, from])).toEqual([
      ['group-1', at('07:00')],
      ['group-3', at('10:00') + 1],
    ]);
  });

  it('is what its journal says, told at the times of the log and chained', async () => {
    const entries = await rows<{
      stream: string;
      sequence: number;
      at: Date;
      actor: string;
      type: string;
      payload: object;
    }>('SELECT stream, sequence, type, payload, actor, at FROM journal ORDER BY tx, id');
    const { id, ...expected } = await ticket('INC2');
    const happened = entries
      .filter(({ stream }) => stream === `ticket:${id}`)
      .map(({ sequence, at: when, actor, type, payload }) => {
        // The journal holds ticket facts as the library made them.
        const fact = { type, ...payload } as Happened['fact'];
        return { sequence, at: when.getTime(), by: actor, fact };
      });
    expect(evolveAll(null, happened)).toEqual({ id, ...expected });
    expect(entries.every(({ at: when }) => when.getTime() < at('24:00'))).toBe(true);
    expect(await rows('SELECT * FROM journal_broken()')).toEqual([]);
  });

  it('calls nobody: no escalation, no timer, no inbox entry', async () => {
    const { state, escalation, hold } = await ticket('INC6');
    expect({ state, escalation, hold }).toEqual({ state: 'waiting_customer', escalation: null, hold: null });
    expect(await rows('SELECT FROM graphile_worker.jobs')).toEqual([]);
    expect(await rows('SELECT FROM inbox_entries')).toEqual([]);
    expect(await rows('SELECT FROM level_firings')).toEqual([]);
  });

  it('is seen through the API, explained as imported, and goes on living', async () => {
    const { id } = await ticket('INC1');
    const seen = await see(app, 'dora', id);
    expect(seen.assignment).toMatchObject({ matrixVersion: 0, rule: null, ruleLabel: null });
    expect(seen.ownerships[0].cause).toEqual({ kind: 'import', source: 'servicenow' });
    expect(seen.timeline.at(-1)).toMatchObject({ type: 'TicketOpened', at: '2016-03-01T08:00:00.000Z' });

    const reopened = await change(app, 'ana', 'reopenTicket', id, { text: 'It is back' });
    expect(reopened.refusal).toBeNull();
    const moved = await change(app, 'dora', 'handOverTicket', id, {
      department: 'logistics',
      reason: 'Theirs',
    });
    expect(moved.refusal).toBeNull();
    expect(moved.ticket.owner.code).toBe('logistics');
    // From now on it escalates like any other.
    expect((await ticket('INC1')).escalation).toMatchObject({ pathCode: 'imported', arming: 2 });
    expect(await rows('SELECT bool_and(ticket_owned(id)) AS owned FROM tickets')).toEqual([{ owned: true }]);
  });
});

describe('a second run', () => {
  it('adds nothing and tells which incidents have other rows by now', async () => {
    const count =
      'SELECT (SELECT count(*) FROM journal) AS facts, (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM departments) AS departments';
    const before = await rows(count);
    const longer = writeLog('longer.csv', [...lines, ...incidentLines('INC6', ['12:00 Resolved @ Group 2'])]);
    const again = await importHere(app.databaseUrl, longer);
    expect(again).toMatchObject({
      added: { tickets: 0, facts: 0 },
      thereBefore: { tickets: 6, changedInFile: 1 },
    });
    expect(await rows(count)).toEqual(before);
  });

  it('reports on the command line, as text and as JSON', async () => {
    const { code, output } = await importProcess(app.databaseUrl, 'incidents', file).ended;
    expect(code).toBe(0);
    expect(output).toMatch(/incidents +6 +6\n/);
    expect(output).toContain('Bad row, line 5: there is no state “-100”.');
    const json = await importProcess(app.databaseUrl, 'incidents', file, '--json').ended;
    expect(JSON.parse(json.output.trim().split('\n').at(-1) ?? '')).toMatchObject({
      complete: true,
      log: { incidents: 6, badRows: { count: 7 } },
      added: { tickets: 0 },
    });
  });
});
