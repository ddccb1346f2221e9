import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ticketIn } from '../support/mutation-cases.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const claim = { reason: 'not_our_area', text: 'the scan data are wrong', proposed: 'tech' };
const minute = 60_000;

interface Entry {
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ticket: { readonly id: string } | null;
}

async function inbox(who: string, kind: string, ticketId: string): Promise<Entry[]> {
  const { inbox: found } = await app.ask(
    who,
    `query ($kinds: [InboxKind!]) { inbox(filter: { kinds: $kinds }, first: 50) { entries { kind payload ticket { id } } } }`,
    { kinds: [kind] },
  );
  return found.entries.filter((entry: Entry) => entry.ticket?.id === ticketId);
}

const clockOf = (ticket: { card: { clocks: { kind: string }[] } }, kind: string) =>
  ticket.card.clocks.find((clock) => clock.kind === kind);

describe('a dispute', () => {
  it('asks the arbiter, tells those concerned, and leaves the owner', async () => {
    const { id } = await ticketIn(app, 'in_progress');
    const { ticket, refusal } = await change(app, 'lars', 'disputeTicket', id, claim);
    expect(refusal).toBeNull();
    expect(ticket).toMatchObject({
      owner: { code: 'logistics' },
      card: { dispute: { number: 1, proposed: 'tech', level: 1, overdueAt: null } },
      disputes: [{ text: claim.text, by: { name: 'Lars' }, asked: [{ name: 'Olga' }], ruling: null }],
      abilities: { dispute: false, handOver: false, reclassify: false, rule: false },
    });
    expect(clockOf(ticket, 'arbitration')).toMatchObject({ state: 'running', targetSeconds: 900 });
    expect(clockOf(ticket, 'resolve')).toMatchObject({ state: 'running' });
    expect(await inbox('olga', 'ruling_asked', id)).toHaveLength(1);
    // The leads of both departments, and nobody twice.
    expect(await inbox('lin', 'dispute', id)).toHaveLength(1);
    expect(await inbox('tess', 'dispute', id)).toMatchObject([
      { payload: { proposed: 'tech', ruling: null } },
    ]);
    // Whom it should belong to has a part in it now.
    expect((await see(app, 'tom', id)).id).toBe(id);
    expect((await see(app, 'olga', id)).abilities.rule).toBe(true);
    const { tickets } = await app.ask('dora', '{ tickets(filter: { disputed: true }) { tickets { id } } }');
    expect(tickets.tickets.map((one: { id: string }) => one.id)).toContain(id);
  });

  it('is not raised by others than staff and leads of the owner', async () => {
    const { id } = await ticketIn(app, 'new');
    for (const who of ['niran', 'sofia', 'fay', 'dora', 'adam', 'olga']) {
      expect((await change(app, who, 'disputeTicket', id, claim)).refusal).toMatchObject({
        ability: 'dispute',
      });
    }
    expect((await change(app, 'lin', 'disputeTicket', id, claim)).refusal).toBeNull();
  });

  it('names another department, and not the house’s own reason', async () => {
    const { id } = await ticketIn(app, 'new');
    const wrong = async (input: object): Promise<unknown> =>
      (await change(app, 'lars', 'disputeTicket', id, { ...claim, ...input })).refusal?.['problems'];
    expect(await wrong({ proposed: 'logistics' })).toMatchObject([
      { field: 'proposed', code: 'UNKNOWN_VALUE' },
    ]);
    expect(await wrong({ reason: 'bounced' })).toMatchObject([{ field: 'reason', code: 'UNKNOWN_VALUE' }]);
  });

  it('is refused where the path names nobody to rule', async () => {
    await withClient(app.databaseUrl, (client) =>
      client.query(
        `INSERT INTO escalation_path_versions (code, version, names, levels, arbiters, published_at)
         SELECT code, 2, names, levels, '[]', now() FROM escalation_path_versions WHERE code = 'quick' AND version = 1`,
      ),
    );
    const { id } = await openTicket(app, 'niran', { problemType: 'urgent', market: 'TH' });
    expect((await change(app, 'lars', 'disputeTicket', id, claim)).refusal?.code).toBe('NO_ARBITER');
  });
});

describe('a ruling', () => {
  it('is the arbiter’s: nobody else’s, an administrator’s least of all', async () => {
    const { id } = await ticketIn(app, 'disputed');
    const ruling = { ruling: 'uphold', text: 'it is' };
    for (const who of ['lars', 'lin', 'tess', 'dora', 'adam', 'quinn', 'sofia']) {
      const { refusal } = await change(app, who, 'ruleOnDispute', id, ruling);
      expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(refusal?.code);
    }
    const { ticket } = await change(app, 'olga', 'ruleOnDispute', id, ruling);
    expect(ticket).toMatchObject({
      owner: { code: 'logistics' },
      card: { dispute: null },
      disputes: [{ ruling: { kind: 'uphold', by: { name: 'Olga' } } }],
    });
    expect(await inbox('lars', 'dispute', id)).toMatchObject([{ payload: { ruling: 'uphold' } }]);
  });

  it('moves it with its reason, and what was proposed falls', async () => {
    const { id } = await ticketIn(app, 'awaiting_cosign');
    await change(app, 'lars', 'disputeTicket', id, claim);
    app.clock.moveBy(5 * minute);
    const { ticket } = await change(app, 'olga', 'ruleOnDispute', id, {
      ruling: 'move',
      department: 'tech',
      text: 'the scanner did it',
    });
    expect(ticket).toMatchObject({ owner: { code: 'tech' }, card: { state: 'new' }, proposal: null });
    expect(ticket.ownerships.at(-1).cause).toMatchObject({ kind: 'ruling', reason: 'the scanner did it' });
    expect(clockOf(ticket, 'arbitration')).toMatchObject({ state: 'met' });
    const arbitration = ticket.clockStrips.strips.find((one: { kind: string }) => one.kind === 'arbitration');
    expect(arbitration).toMatchObject({ shares: [{ department: 'service-operations' }] });
    // Five minutes, and what passed by itself between the two commands.
    const { from, until, countedSeconds } = arbitration;
    expect(countedSeconds).toBeGreaterThanOrEqual(300);
    expect(Math.abs(countedSeconds - (Date.parse(until) - Date.parse(from)) / 1000)).toBeLessThanOrEqual(1);
    expect(await inbox('tess', 'ticket_assigned', id)).toHaveLength(1);
    expect((await inbox('lars', 'dispute', id)).map(({ payload }) => payload['ruling'])).toEqual(['move']);
  });

  it('splits it into a linked ticket with an owner by the ruling and clocks of its own', async () => {
    const { id, number } = await ticketIn(app, 'in_progress');
    await change(app, 'lars', 'disputeTicket', id, claim);
    app.clock.moveBy(30 * minute);
    const { ticket } = await change(app, 'olga', 'ruleOnDispute', id, {
      ruling: 'split',
      department: 'tech',
      text: 'both have a part',
    });
    expect(ticket.owner.code).toBe('logistics');
    expect(ticket.links).toMatchObject([{ kind: 'split_into' }]);
    const other = await see(app, 'tom', ticket.links[0].ticketId);
    expect(other).toMatchObject({
      number: ticket.disputes[0].ruling.linked,
      owner: { code: 'tech' },
      ownerships: [{ cause: { kind: 'ruling', reason: 'both have a part' } }],
      links: [{ kind: 'split_from', ticketId: id, number }],
      assignment: { rule: 'sea-delay' },
    });
    expect(clockOf(other, 'resolve')).toMatchObject({
      dueAt: new Date(Date.parse(other.card.openedAt) + 28_800_000).toISOString(),
    });
    await withClient(app.databaseUrl, async (client) => {
      expect((await client.query('SELECT number FROM tickets WHERE NOT ticket_owned(id)')).rows).toEqual([]);
    });
  });

  it('needs a department that is not the owner, and amends only with one', async () => {
    const { id } = await ticketIn(app, 'disputed');
    const wrong = async (input: object): Promise<unknown> =>
      (await change(app, 'olga', 'ruleOnDispute', id, { text: 'so', ...input })).refusal?.['problems'];
    expect(await wrong({ ruling: 'move' })).toMatchObject([{ field: 'department', code: 'REQUIRED' }]);
    expect(await wrong({ ruling: 'split', department: 'logistics' })).toMatchObject([
      { field: 'department', code: 'UNKNOWN_VALUE' },
    ]);
    expect(await wrong({ ruling: 'uphold', amendment: 'rule' })).toMatchObject([{ field: 'amendment' }]);
  });

  it('leaves a second dispute to the next higher arbiter', async () => {
    const { id } = await ticketIn(app, 'disputed');
    await change(app, 'olga', 'ruleOnDispute', id, { ruling: 'uphold', text: 'it is' });
    const { ticket } = await change(app, 'lars', 'disputeTicket', id, claim);
    expect(ticket.disputes.at(-1)).toMatchObject({ number: 2, level: 2, asked: [{ name: 'Quinn' }] });
    expect(
      (await change(app, 'olga', 'ruleOnDispute', id, { ruling: 'uphold', text: 'no' })).refusal?.code,
    ).toBe('NOT_ALLOWED');
  });
});

describe('a ticket that goes to and fro', () => {
  it('is sent to arbitration by itself with its third return', async () => {
    const { id } = await ticketIn(app, 'new');
    const give = async (who: string, department: string) =>
      (await change(app, who, 'handOverTicket', id, { department, reason: 'yours' })).ticket;
    await give('lin', 'tech');
    await give('tess', 'logistics');
    expect((await give('lin', 'tech')).card.dispute).toBeNull();
    const ticket = await give('tess', 'logistics');
    expect(ticket).toMatchObject({
      owner: { code: 'logistics' },
      disputes: [{ reason: 'bounced', by: null, proposed: { code: 'tech' }, asked: [{ name: 'Olga' }] }],
    });
    const again = await change(app, 'lin', 'handOverTicket', id, { department: 'tech', reason: 'yours' });
    expect(again.refusal).toMatchObject({ code: 'ILLEGAL_MOVE', move: 'hand_over' });
  });
});
