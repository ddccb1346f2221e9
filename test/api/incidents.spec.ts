import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { IncidentRounds } from '../../api/src/tickets/commands/incident-rounds.ts';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { incidentOf, joined, passDown } from '../support/incidents.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const opened = (facts: object = {}): ReturnType<typeof openTicket> => openTicket(app, 'niran', facts);

async function membersOf(id: string): Promise<{ number: number; state: string }[]> {
  const { ticket } = await app.ask(
    'dora',
    'query ($id: ID!) { ticket(id: $id) { incident { members { number state } } } }',
    { id },
  );
  return ticket.incident.members;
}

async function inbox(who: string, ticketId: string): Promise<Record<string, unknown>[]> {
  const { inbox: found } = await app.ask(
    who,
    '{ inbox(filter: { kinds: [incident] }, first: 50) { entries { payload ticket { id } } } }',
  );
  return found.entries.filter((entry: { ticket: { id: string } | null }) => entry.ticket?.id === ticketId);
}

describe('declaring an incident', () => {
  it('brings departments together, tells their leads, and takes tickets along', async () => {
    const [parent, one, two] = [await opened(), await opened(), await opened()];
    const { ticket, refusal } = await change(app, 'lin', 'declareIncident', parent.id, {
      cause: 'TG-407 is late',
      group: ['tech', 'finance'],
      members: [one.id, two.id],
    });
    expect(refusal).toBeNull();
    expect(ticket).toMatchObject({
      group: [{ code: 'logistics' }, { code: 'tech' }, { code: 'finance' }],
      incident: {
        cause: 'TG-407 is late',
        by: { name: 'Lin' },
        rounds: [{ kind: 'join', total: 2, waiting: 2 }],
      },
      abilities: { declareIncident: false, joinIncident: false },
    });
    expect(await inbox('tess', parent.id)).toMatchObject([
      { payload: { declared: true, reason: 'TG-407 is late' } },
    ]);
    expect(await inbox('lin', parent.id)).toEqual([]);
    // Whom it calls together sees it.
    expect((await see(app, 'tom', parent.id)).id).toBe(parent.id);
    await passDown(app, parent);
    const after = await see(app, 'lin', parent.id);
    expect(after).toMatchObject({
      card: { incident: { members: 2 } },
      incident: { counts: [{ state: 'new', members: 2 }], rounds: [{ done: 2, waiting: 0 }] },
    });
    expect((await see(app, 'lars', one.id)).card.memberOf).toMatchObject({ number: parent.number });
  });

  it('is assembled by severity 1 at once', async () => {
    const { id, group } = await opened({ problemType: 'payment/outage', severity: 1 });
    expect(group.map(({ code }: { code: string }) => code)).toEqual(['tech', 'service-operations']);
    expect(await inbox('olga', id)).toMatchObject([{ payload: { declared: false } }]);
  });

  it('is done once by a level of the path, with what it calls', async () => {
    await withClient(app.databaseUrl, (client) =>
      client.query(
        `INSERT INTO escalation_path_versions (code, version, names, levels, arbiters, published_at)
         SELECT code, 2, names, $1, arbiters, now() FROM escalation_path_versions WHERE code = 'quick' AND version = 1`,
        [
          JSON.stringify([
            {
              level: 1,
              trigger: { kind: 'manual' },
              responders: [{ kind: 'role', role: 'lead', department: 'quality' }],
              actions: [{ kind: 'notify' }, { kind: 'open_incident' }],
            },
            {
              level: 2,
              trigger: { kind: 'manual' },
              responders: [{ kind: 'role', role: 'lead', department: 'product' }],
              actions: [{ kind: 'open_incident' }],
            },
          ]),
        ],
      ),
    );
    const { id } = await opened({ problemType: 'urgent', market: 'TH' });
    await change(app, 'lin', 'escalateTicket', id, { reason: 'a series', level: 1 });
    const { ticket } = await change(app, 'lin', 'escalateTicket', id, { reason: 'more', level: 2 });
    expect(ticket).toMatchObject({
      group: [{ code: 'logistics' }, { code: 'quality' }],
      incident: { level: 1, by: null, cause: '' },
    });
    expect(await inbox('quinn', id)).toHaveLength(1);
  });
});

describe('what is illegal is refused with its reason', () => {
  const problem = async (who: string, mutation: string, id: string, input: object): Promise<unknown> =>
    (await change(app, who, mutation, id, input)).refusal?.['incidentProblem'];
  const declaration = { cause: 'same', group: [] };

  it('one level, one incident, nothing that is over', async () => {
    const incident = await incidentOf(app, await opened());
    const other = await incidentOf(app, await opened());
    const member = await joined(app, await opened(), incident);
    expect(await problem('lin', 'declareIncident', incident.id, declaration)).toBe('ALREADY_INCIDENT');
    expect(await problem('lin', 'declareIncident', member.id, declaration)).toBe('IS_MEMBER');
    expect(await problem('lin', 'joinIncident', incident.id, { incident: other.number })).toBe('IS_INCIDENT');
    expect(await problem('lin', 'joinIncident', incident.id, { incident: incident.number })).toBe('ITSELF');
    expect(await problem('lin', 'joinIncident', member.id, { incident: incident.number })).toBe(
      'ALREADY_MEMBER',
    );
    expect(await problem('lin', 'joinIncident', member.id, { incident: other.number })).toBe(
      'MEMBER_OF_ANOTHER',
    );
    const alone = await opened();
    expect(await problem('lin', 'joinIncident', alone.id, { incident: member.number })).toBe(
      'NOT_AN_INCIDENT',
    );
    expect(await problem('lin', 'leaveIncident', alone.id, { reason: 'x' })).toBe('NOT_A_MEMBER');
    const texts = [{ language: 'en', text: 'late' }];
    expect(await problem('lin', 'sendNotice', alone.id, { texts })).toBe('NOT_AN_INCIDENT');
    expect(await problem('lin', 'joinMembers', alone.id, { members: [member.id] })).toBe('NOT_AN_INCIDENT');
    await change(app, 'lars', 'startWork', other.id);
    await change(app, 'lars', 'resolveTicket', other.id, { text: 'over' });
    expect(await problem('lin', 'joinIncident', alone.id, { incident: other.number })).toBe('INCIDENT_OVER');
    expect(await problem('lin', 'joinIncident', other.id, { incident: incident.number })).toBe('IS_INCIDENT');
    await change(app, 'lars', 'startWork', alone.id);
    await change(app, 'lars', 'resolveTicket', alone.id, { text: 'over' });
    expect(await problem('lin', 'joinIncident', alone.id, { incident: incident.number })).toBe('TICKET_OVER');
    expect(await problem('lin', 'declareIncident', alone.id, declaration)).toBe('TICKET_OVER');
    expect((await see(app, 'dora', incident.id)).card.incident.members).toBe(1);
  });

  it('an incident that cannot be seen looks absent', async () => {
    const hidden = await incidentOf(app, await opened(), { group: [] });
    const own = await openTicket(app, 'niran', { problemType: 'payment' });
    const refused = async (incident: number): Promise<unknown> =>
      (await change(app, 'tom', 'joinIncident', own.id, { incident })).refusal;
    expect(await refused(hidden.number)).toMatchObject({ code: 'NOT_FOUND', what: 'incident' });
    expect(await refused(hidden.number)).toEqual(await refused(999_999));
  });

  it('in bulk, ticket by ticket', async () => {
    const incident = await incidentOf(app, await opened());
    const [alone, over, elsewhere] = [await opened(), await opened(), await opened()];
    await joined(app, elsewhere, await incidentOf(app, await opened()));
    await change(app, 'lars', 'startWork', over.id);
    await change(app, 'lars', 'resolveTicket', over.id, { text: 'over' });
    await change(app, 'lin', 'joinMembers', incident.id, {
      members: [alone.id, over.id, elsewhere.id, incident.id, alone.id],
    });
    await passDown(app, incident);
    const { rounds } = (await see(app, 'lin', incident.id)).incident;
    expect(rounds).toMatchObject([{ total: 4, done: 1, refused: 3, waiting: 0 }]);
    const reasons = rounds[0].exceptions.map(({ number, reason }: { number: number; reason: string }) => [
      number,
      reason,
    ]);
    expect(new Map(reasons)).toEqual(
      new Map([
        [over.number, 'ticket_over'],
        [elsewhere.number, 'member_of_another'],
        [incident.number, 'itself'],
      ]),
    );
    const unknown = await change(app, 'lin', 'joinMembers', incident.id, { members: [randomUUID()] });
    expect(unknown.refusal).toMatchObject({ problems: [{ field: 'members', code: 'UNKNOWN_VALUE' }] });
    const many = Array.from({ length: 501 }, () => randomUUID());
    expect((await change(app, 'lin', 'joinMembers', incident.id, { members: many })).refusal).toMatchObject({
      problems: [{ field: 'members', code: 'OUT_OF_RANGE', limit: 500 }],
    });
  });
});

describe('many at once', () => {
  it('join, leave, resolve and send without a deadlock, and both sides agree', async () => {
    const incidents = [await incidentOf(app, await opened()), await incidentOf(app, await opened())];
    const tickets: { id: string }[] = [];
    for (let place = 0; place < 12; place += 1) tickets.push(await opened());
    const rounds = app.app.get(IncidentRounds);
    const deeds = tickets.map(async (ticket, place) => {
      const incident = incidents[place % 2];
      if (!incident) throw new Error('two incidents');
      await change(app, 'lars', 'joinIncident', ticket.id, { incident: incident.number });
      await change(app, 'lars', 'commentTicket', ticket.id, { text: 'seen' });
      if (place % 3 === 0) await change(app, 'lars', 'leaveIncident', ticket.id, { reason: 'another cause' });
      await change(app, 'lars', 'joinIncident', ticket.id, { incident: incidents[(place + 1) % 2]?.number });
    });
    const bulk = incidents.map(async (incident) => {
      await change(app, 'lin', 'joinMembers', incident.id, { members: tickets.map(({ id }) => id) });
      await Promise.all([rounds.run(incident.id), rounds.run(incident.id)]);
      await change(app, 'lin', 'sendNotice', incident.id, { texts: [{ language: 'en', text: 'late' }] });
      await rounds.run(incident.id);
    });
    await Promise.all([...deeds, ...bulk]);
    for (const incident of incidents) await rounds.run(incident.id);
    for (const { id } of incidents) {
      const { card } = await see(app, 'dora', id);
      expect(await membersOf(id)).toHaveLength(card.incident.members);
    }
    await withClient(app.databaseUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT number FROM tickets WHERE incident_id IS DISTINCT FROM (body #>> '{memberOf,ticketId}')::uuid`,
      );
      expect(rows).toEqual([]);
      expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
      const stats = await client.query(
        'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
      );
      expect(stats.rows).toEqual([{ deadlocks: '0' }]);
    });
  });
});
