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

// Lost parcels of Brazil need no co-sign; delays in Thailand need three.
const opened = (facts: object = {}): ReturnType<typeof openTicket> => openTicket(app, 'niran', facts);
const delayed = { problemType: 'logistics/delay', market: 'TH', language: 'th' };

describe('what goes down', () => {
  it('resolved: who can be resolved is, who cannot says why; reopened and closed go the same way', async () => {
    const incident = await incidentOf(app, await opened());
    const states: Record<string, readonly [string, object][]> = {
      new: [],
      held: [['holdTicket', { text: 'waiting for the flight' }]],
      in_progress: [['startWork', {}]],
      disputed: [['disputeTicket', { reason: 'other', text: 'scan', proposed: 'tech' }]],
      asked: [
        ['startWork', {}],
        ['askCustomer', { text: 'where?' }],
      ],
      done: [
        ['startWork', {}],
        ['resolveTicket', { text: 'on its own' }],
      ],
    };
    const members = new Map<string, string>();
    for (const [name, moves] of Object.entries(states)) {
      const member = await joined(app, await opened(), incident);
      for (const [move, input] of moves) await change(app, 'lars', move, member.id, input);
      members.set(name, member.id);
    }
    const stateOf = async (): Promise<Record<string, unknown>> => {
      const found: Record<string, unknown> = {};
      for (const [name, id] of members) {
        const { card } = await see(app, 'lars', id);
        found[name] = [card.state, card.memberOf.stays].filter(Boolean).join(' ');
      }
      return found;
    };
    await change(app, 'lars', 'startWork', incident.id);
    await change(app, 'lars', 'resolveTicket', incident.id, { text: 'flown in' });
    await passDown(app, incident);
    expect(await stateOf()).toEqual({
      new: 'resolved',
      held: 'resolved',
      in_progress: 'resolved',
      disputed: 'new disputed',
      asked: 'waiting_customer waiting_customer',
      done: 'resolved',
    });
    const { timeline, incident: panel } = await see(app, 'lars', incident.id);
    expect(timeline[0]).toMatchObject({
      type: 'PassedDown',
      payload: { what: 'resolved', reached: 3, stayed: 2 },
    });
    expect(panel.rounds[0]).toMatchObject({ kind: 'resolved', done: 3, stayed: 2, passed: 1 });
    await change(app, 'lars', 'reopenTicket', incident.id, { text: 'late again' });
    await passDown(app, incident);
    expect(await stateOf()).toEqual({
      new: 'new',
      held: 'new',
      in_progress: 'in_progress',
      disputed: 'new',
      asked: 'waiting_customer',
      done: 'resolved',
    });
    // Both words at once: the later one is the last.
    await change(app, 'lars', 'resolveTicket', incident.id, { text: 'arrived' });
    await change(app, 'niran', 'closeTicket', incident.id);
    await passDown(app, incident);
    expect(await stateOf()).toMatchObject({
      new: 'closed',
      in_progress: 'closed',
      done: 'resolved',
      disputed: 'new disputed',
    });
  });

  it('nothing else: hold, hand-over and escalation of the incident are its own, and members’ clocks run', async () => {
    const incident = await incidentOf(app, await opened());
    const member = await joined(app, await opened(), incident);
    const before = (await see(app, 'dora', member.id)).version;
    await change(app, 'lin', 'holdTicket', incident.id, { text: 'waiting for the carrier' });
    await change(app, 'lin', 'escalateTicket', incident.id, { reason: 'press' });
    await change(app, 'lin', 'handOverTicket', incident.id, { department: 'tech', reason: 'theirs' });
    await passDown(app, incident);
    const after = await see(app, 'dora', member.id);
    expect(after.version).toBe(before);
    expect(after.card.clocks.find(({ kind }: { kind: string }) => kind === 'resolve').state).toBe('running');
  });

  it('a signature on the incident counts for members that ask for the same', async () => {
    const incident = await incidentOf(app, await opened(delayed));
    const member = await joined(app, await opened(delayed), incident);
    const coupon = await openTicket(app, 'niran', { problemType: 'promotion/coupon', market: 'TH' });
    await change(app, 'mara', 'commentTicket', coupon.id, { text: 'about the same flight' });
    await change(app, 'niran', 'joinIncident', coupon.id, { incident: incident.number });
    await change(app, 'lars', 'startWork', incident.id);
    let { ticket } = await change(app, 'lars', 'proposeResolution', incident.id, {
      kind: 'compensation',
      text: 'by air, and a coupon',
      amount: 300,
      currency: 'USD',
    });
    for (const [who, party] of [
      ['lin', 'logistics:lead'],
      ['fay', 'finance:lead'],
      ['mo', 'marketing:lead'],
    ] as const) {
      const { contentHash } = ticket.proposal;
      ({ ticket } = await change(app, who, 'signProposal', incident.id, {
        party,
        decision: 'approve',
        contentHash,
      }));
    }
    await change(app, 'lars', 'resolveTicket', incident.id, { text: 'flown in' });
    await passDown(app, incident);
    expect((await see(app, 'lars', member.id)).card.state).toBe('resolved');
    // Two of marketing, tech and finance, in any role: the incident has other parties.
    expect((await see(app, 'mara', coupon.id)).card).toMatchObject({
      state: 'new',
      memberOf: { stays: 'cosign_required' },
    });
  });
});

describe('a batch notice', () => {
  const texts = [
    { language: 'th', text: 'เที่ยวบินล่าช้า' },
    { language: 'en', text: 'The flight is late.' },
  ];

  it('reaches each open member once, in the language of its customer', async () => {
    const incident = await incidentOf(app, await opened());
    const thai = await joined(app, await opened({ language: 'th' }), incident);
    const english = await joined(app, await opened(), incident);
    const { ticket } = await change(app, 'lin', 'sendNotice', incident.id, { texts });
    expect(ticket.incident).toMatchObject({
      languages: [
        { language: 'en', members: 1 },
        { language: 'th', members: 1 },
      ],
      untold: 2,
    });
    await passDown(app, incident);
    const told = async (id: string): Promise<unknown[]> =>
      (await see(app, 'lars', id)).timeline
        .filter(({ type }: { type: string }) => type === 'NoticeReceived')
        .map(({ payload }: { payload: { text: string } }) => payload.text);
    expect(await told(thai.id)).toEqual(['เที่ยวบินล่าช้า']);
    expect(await told(english.id)).toEqual(['The flight is late.']);
    expect((await see(app, 'lars', thai.id)).card).toMatchObject({ state: 'new', memberOf: { notice: 1 } });
    expect((await see(app, 'lin', incident.id)).incident).toMatchObject({
      untold: 0,
      rounds: [{ kind: 'notice', done: 2 }],
    });
  });

  it('does no harm when it is delivered again after a kill in the middle', async () => {
    const incident = await incidentOf(app, await opened());
    const members: { id: string }[] = [];
    for (let place = 0; place < 3; place += 1) members.push(await joined(app, await opened(), incident));
    await change(app, 'lin', 'sendNotice', incident.id, { texts });
    // Killed before the commit of its batch: nothing is kept, and two processes take the job up at once.
    await withClient(app.databaseUrl, async (client) => {
      await client.query('BEGIN');
      await client.query("UPDATE incident_round_steps SET outcome = 'done' WHERE ticket_id = $1", [
        members[0]?.id,
      ]);
    });
    const rounds = app.app.get(IncidentRounds);
    await Promise.all([rounds.run(incident.id), rounds.run(incident.id), rounds.run(incident.id)]);
    // A delivery that lost its mark is told again, and the member has it already.
    await withClient(app.databaseUrl, (client) =>
      client.query(
        `WITH again AS (UPDATE incident_rounds SET ended_at = NULL WHERE incident_id = $1 AND kind = 'notice' RETURNING id)
         UPDATE incident_round_steps SET outcome = NULL WHERE round_id IN (SELECT id FROM again)`,
        [incident.id],
      ),
    );
    await rounds.run(incident.id);
    for (const { id } of members) {
      const { timeline } = await see(app, 'lars', id);
      expect(timeline.filter(({ type }: { type: string }) => type === 'NoticeReceived')).toHaveLength(1);
    }
  });

  it('needs English, or every language that is read', async () => {
    const incident = await incidentOf(app, await opened());
    await joined(app, await opened({ language: 'th' }), incident);
    const send = async (given: object[]): Promise<unknown> =>
      (await change(app, 'lin', 'sendNotice', incident.id, { texts: given })).refusal?.['problems'] ?? null;
    expect(await send([{ language: 'de', text: 'spät' }])).toMatchObject([
      { field: 'texts', code: 'REQUIRED' },
    ]);
    expect(await send([])).toMatchObject([{ field: 'texts', code: 'MALFORMED' }]);
    expect(await send([{ language: 'th', text: ' ' }])).toMatchObject([
      { field: 'texts.0.text', code: 'REQUIRED' },
    ]);
    expect(await send([{ language: 'xx', text: 'x' }, ...texts])).toMatchObject([
      { field: 'texts.0.language' },
    ]);
    expect(await send([texts[0] ?? {}])).toBeNull();
  });
});
