import { evolveAll } from '@baton/ticket-lifecycle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaitingSecondsOf } from '../../api/src/imports/report/figures.ts';
import { retell } from '../../api/src/imports/retelling/retell.ts';
import { incidentOf, type LogEvent } from '../../api/src/imports/servicenow/incidents.ts';
import { readLogRow, type LogRow } from '../../api/src/imports/servicenow/log-row.ts';
import { isOver } from '../../api/src/imports/servicenow/log-state.ts';
import { readLogTime } from '../../api/src/imports/servicenow/log-time.ts';

const states = [
  ...['New', 'Active', 'Awaiting User Info', 'Awaiting Vendor', 'Awaiting Problem', 'Awaiting Evidence'],
  ...['Resolved', 'Closed'],
];

function rowOf(cells: Record<string, string>): LogRow {
  const read = readLogRow(2, [], (_, column) => cells[column] ?? '');
  if ('reason' in read) throw new Error(read.reason);
  return read.row;
}

/** Rows in any order of states, groups known or not, few minutes so that many rows share one, some out of order. */
const anyRows = fc.array(
  fc.record({
    incident_state: fc.constantFrom(...states),
    minute: fc.integer({ min: 0, max: 40 }),
    assignment_group: fc.constantFrom('?', 'Group 1', 'Group 2', 'Group 3'),
    assigned_to: fc.constantFrom('?', 'Resolver 1', 'Resolver 2'),
    priority: fc.constantFrom('?', '1 - Critical', '3 - Moderate'),
  }),
  { minLength: 1, maxLength: 14 },
);

const anyIncident = fc.tuple(anyRows, fc.boolean()).map(([rows, ordered]) => {
  const inOrder = ordered ? rows.toSorted((a, b) => a.minute - b.minute) : rows;
  return incidentOf(
    'INC1',
    inOrder.map(({ minute, ...cells }) =>
      rowOf({
        ...cells,
        number: 'INC1',
        opened_at: '1/3/2016 08:05',
        sys_updated_at: `1/3/2016 08:${String(minute).padStart(2, '0')}`,
      }),
    ),
  );
});

/** What the ticket should look like, said without the ticket's rules. */
function lastState(events: readonly LogEvent[]): string {
  let state = 'new';
  let owner = events[0]?.team;
  for (const { row, team } of events) {
    const moved = team !== owner;
    owner = team;
    const wasOver = state === 'resolved' || state === 'closed';
    // A hand-over makes it new for the new owner, unless it is over and stays so.
    if (moved && !(wasOver && isOver(row.state))) state = 'new';
    switch (row.state.kind) {
      case 'new':
        // A ticket that has had a worker does not become new again.
        state = wasOver
          ? moved
            ? 'new'
            : 'in_progress'
          : state === 'waiting_customer'
            ? 'in_progress'
            : state;
        break;
      case 'active':
      case 'hold':
        state = 'in_progress';
        break;
      case 'waiting_customer':
        state = 'waiting_customer';
        break;
      case 'resolved':
        state = state === 'closed' ? 'closed' : 'resolved';
        break;
      case 'closed':
        state = 'closed';
    }
  }
  return state;
}

describe('retelling any log', () => {
  it('owns without gap, overlap or empty interval, by the teams of the log in their order', () => {
    fc.assert(
      fc.property(anyIncident, (incident) => {
        const { ticket } = retell(incident, 1);
        const teams = incident.events.map(({ team }) => team);
        expect(ticket.ownerships.map(({ department }) => department)).toEqual(
          teams.filter((team, index) => team !== teams[index - 1]),
        );
        expect(ticket.ownerships[0]?.from).toBe(incident.openedAt);
        for (const [index, { from, until }] of ticket.ownerships.entries()) {
          expect(until).toBe(ticket.ownerships[index + 1]?.from ?? null);
          if (until !== null) expect(until).toBeGreaterThan(from);
        }
        expect(ticket.owner).toBe(teams.at(-1));
      }),
      { numRuns: 2000 },
    );
  });

  it('stands still for exactly the awaiting time of the log', () => {
    fc.assert(
      fc.property(anyIncident, (incident) => {
        const { ticket } = retell(incident, 1);
        // What still waits at the end of the log is counted up to its last row.
        const end = incident.events.at(-1)?.at ?? 0;
        const waited = ticket.clockLog
          .filter(({ kind, pausedReason }) => kind === 'resolve' && pausedReason)
          .map(({ from, until }) => Math.floor((until ?? end) / 1000) - Math.floor(from / 1000));
        expect(waited.reduce((sum, seconds) => sum + seconds, 0)).toBe(awaitingSecondsOf(incident.events));
      }),
      { numRuns: 2000 },
    );
  });

  it('ends in the state of the log, reopened as often, and is what its facts say', () => {
    fc.assert(
      fc.property(anyIncident, (incident) => {
        const { ticket, happened } = retell(incident, 1);
        const { events } = incident;
        expect(ticket.state).toBe(lastState(events));
        const reopenings = events.filter(({ row }, index) => {
          const before = events[index - 1];
          return before && isOver(before.row.state) && !isOver(row.state);
        });
        expect(ticket.reopened).toBe(reopenings.length);
        expect(evolveAll(null, happened)).toEqual(ticket);
        expect(happened.map(({ sequence }) => sequence)).toEqual(happened.map((_, index) => index + 1));
        expect(happened.every(({ at }, index) => at >= (happened[index - 1]?.at ?? at))).toBe(true);
        expect(ticket.escalation).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('times of the log', () => {
  it.each([
    ['29/2/2016 01:16', '2016-02-29T01:16:00Z'],
    ['4/12/2016 23:59:58', '2016-12-04T23:59:58Z'],
    ['2016-02-29 01:16:00', '2016-02-29T01:16:00Z'],
  ])('%s is read as %s', (text, iso) => {
    expect(readLogTime(text)).toBe(Date.parse(iso));
  });

  it.each([
    '?',
    '',
    '30/2/2016 10:00',
    '1/13/2016 10:00',
    '1/3/2016 24:00',
    '1/3/2016',
    '0/3/2016 10:00',
    'now',
  ])('%s is none', (text) => {
    expect(readLogTime(text)).toBeNull();
  });
});
