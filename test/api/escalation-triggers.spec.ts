import { randomUUID } from 'node:crypto';
import type { Trigger } from '@baton/escalation-path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { levelOn, publishPath, ring } from '../support/own-path.ts';
import { change, openTicket, ordinaryFacts, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ sessionHours: 500 });
});

type Seen = Awaited<ReturnType<typeof openTicket>>;
const minute = 60_000;
const hour = 60 * minute;
const delayed = { problemType: 'logistics/delay', market: 'TH' };

/** Time passes, and the timers that it makes due ring. */
async function pass(milliseconds: number): Promise<void> {
  app.clock.moveBy(milliseconds);
  await ring(app);
}

const fresh = (): object => ({ customerReference: randomUUID() });

async function resolved(): Promise<Seen> {
  const { id } = await openTicket(app, 'niran', {}, fresh());
  await change(app, 'lars', 'startWork', id);
  return (await change(app, 'lars', 'resolveTicket', id, { text: 'found' })).ticket;
}

async function reopened(times: number): Promise<Seen> {
  let ticket = await resolved();
  for (let time = 1; ; time += 1) {
    ticket = (await change(app, 'niran', 'reopenTicket', ticket.id, { text: 'lost again' })).ticket;
    if (time === times) return ticket;
    ticket = (await change(app, 'lars', 'resolveTicket', ticket.id, { text: 'found again' })).ticket;
  }
}

interface Course {
  readonly trigger: Trigger;
  /** Up to where nothing has fired. */
  readonly before: () => Promise<Seen>;
  /** What makes it fire. */
  readonly then: (ticket: Seen) => Promise<unknown>;
}

/** Each trigger of the escalation-path library, on a real ticket. */
const courses: Readonly<Record<Trigger['kind'], Course>> = {
  unacknowledged: {
    trigger: { kind: 'unacknowledged', afterSeconds: 1800 },
    before: () => openTicket(app, 'niran', {}, fresh()),
    then: () => pass(31 * minute),
  },
  target_percent: {
    trigger: { kind: 'target_percent', clock: 'resolve', percent: 50 },
    before: async () => {
      const { id } = await openTicket(app, 'niran', {}, fresh());
      await change(app, 'lars', 'acceptTicket', id);
      await pass(3.9 * hour);
      return see(app, 'dora', id);
    },
    then: () => pass(0.2 * hour),
  },
  breach: {
    trigger: { kind: 'breach', clock: 'resolve' },
    before: async () => {
      const { id } = await openTicket(app, 'niran', {}, fresh());
      await pass(7.9 * hour);
      return see(app, 'dora', id);
    },
    then: () => pass(0.2 * hour),
  },
  ruling_overdue: {
    trigger: { kind: 'ruling_overdue' },
    before: async () => {
      const { id } = await openTicket(app, 'niran', {}, fresh());
      const claim = { reason: 'not_our_area', text: 'the scan is wrong', proposed: 'tech' };
      await change(app, 'lars', 'disputeTicket', id, claim);
      await pass(14 * minute);
      return see(app, 'dora', id);
    },
    then: () => pass(2 * minute),
  },
  cosign_overdue: {
    trigger: { kind: 'cosign_overdue' },
    before: async () => {
      const { id } = await openTicket(app, 'niran', delayed, fresh());
      await change(app, 'lars', 'startWork', id);
      await change(app, 'lars', 'proposeResolution', id, { kind: 'resend', text: 'by air' });
      await pass(1.9 * hour);
      return see(app, 'dora', id);
    },
    then: () => pass(0.2 * hour),
  },
  manual: {
    trigger: { kind: 'manual' },
    before: async () => {
      const { id } = await openTicket(app, 'niran', {}, fresh());
      await pass(9 * hour);
      return see(app, 'dora', id);
    },
    then: ({ id }) => change(app, 'niran', 'escalateTicket', id, { reason: 'the press calls' }),
  },
  severity_raised: {
    trigger: { kind: 'severity_raised', to: 2 },
    before: () => openTicket(app, 'niran', {}, fresh()),
    then: ({ id }) =>
      change(app, 'niran', 'reclassifyTicket', id, {
        facts: { ...ordinaryFacts, severity: 1 },
        reason: 'many more are concerned',
      }),
  },
  reopened: {
    trigger: { kind: 'reopened', times: 2 },
    before: async () => {
      const { id } = await reopened(1);
      return (await change(app, 'lars', 'resolveTicket', id, { text: 'found again' })).ticket;
    },
    then: ({ id }) => change(app, 'niran', 'reopenTicket', id, { text: 'lost again' }),
  },
  vip: {
    trigger: { kind: 'vip' },
    before: () => openTicket(app, 'niran', {}, fresh()),
    then: ({ id }) =>
      change(app, 'niran', 'reclassifyTicket', id, {
        facts: { ...ordinaryFacts, tier: 'vip' },
        reason: 'a VIP, as it turns out',
      }),
  },
  // Fires on the ticket that is opened: see below.
  repeated_contact: {
    trigger: { kind: 'repeated_contact', times: 3 },
    before: () => openTicket(app, 'niran', {}, fresh()),
    then: async () => undefined,
  },
};

function firingsOn({ escalation }: Seen): object[] {
  return escalation.firings.filter((one: { passedBecause: string | null }) => one.passedBecause === null);
}

/** All that the leads of quality were told of it, whether or not they still see it. */
async function calls({ id }: Seen): Promise<number> {
  return withClient(app.databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT 1 FROM inbox_entries JOIN people ON people.id = inbox_entries.person_id
       WHERE kind = 'escalation' AND ticket_id = $1 AND people.name = 'Quinn'`,
      [id],
    );
    return rows.length;
  });
}

describe('a level', () => {
  const kinds = Object.entries(courses).filter(([kind]) => kind !== 'repeated_contact');
  it.each(kinds)('that waits for %s fires once, and tells its people once', async (_, course) => {
    await publishPath(app, [levelOn(course.trigger)]);
    const ticket = await course.before();
    expect(firingsOn(ticket)).toEqual([]);
    await course.then(ticket);
    const after = await see(app, 'dora', ticket.id);
    expect(firingsOn(after)).toMatchObject([{ level: 1, loop: 0, notified: [{ name: 'Quinn' }] }]);
    expect(after.card.escalationLevel).toBe(1);
    expect(await calls(ticket)).toBe(1);
    // Timers that ring again, and again later, find it done.
    await pass(0);
    await pass(minute);
    expect(firingsOn(await see(app, 'dora', ticket.id))).toHaveLength(1);
    expect(await calls(ticket)).toBe(1);
  });

  it('that waits for a VIP fires on a ticket that is opened for one', async () => {
    await publishPath(app, [levelOn({ kind: 'vip' })]);
    const ticket = await openTicket(app, 'niran', { tier: 'vip' }, fresh());
    expect(firingsOn(ticket)).toHaveLength(1);
    expect(await calls(ticket)).toBe(1);
  });

  it('that waits for a reopening tells its people again with the next, as carried over', async () => {
    await publishPath(app, [
      levelOn({ kind: 'reopened', times: 1 }, { actions: [{ kind: 'notify' }, { kind: 'raise_priority' }] }),
    ]);
    const ticket = await reopened(2);
    expect(firingsOn(ticket)).toHaveLength(2);
    expect(await calls(ticket)).toBe(2);
    expect(ticket.card).toMatchObject({ reopened: 2, priority: 1 });
    const fired = ticket.timeline.filter(({ type }: { type: string }) => type === 'LevelFired');
    expect(fired.map((one: { payload: { carriedOver: boolean } }) => one.payload.carriedOver)).toEqual([
      true,
      false,
    ]);
  });
});

describe('a customer who comes again about the same', () => {
  const kind = { problemType: 'logistics/lost' };
  const third = levelOn(courses.repeated_contact.trigger);

  it('fires the level on the third ticket, which names the earlier ones on its timeline', async () => {
    await publishPath(app, [third]);
    const customer = fresh();
    const first = await openTicket(app, 'ana', kind, customer);
    app.clock.moveBy(20 * hour);
    const second = await openTicket(app, 'niran', kind, customer);
    expect(firingsOn(second)).toEqual([]);
    expect(second.links).toMatchObject([{ kind: 'repeats', ticketId: first.id, number: first.number }]);
    app.clock.moveBy(20 * hour);
    const ticket = await openTicket(app, 'niran', kind, customer);
    expect(firingsOn(ticket)).toMatchObject([{ level: 1, notified: [{ name: 'Quinn' }] }]);
    expect(await calls(ticket)).toBe(1);
    const repeated = ticket.timeline.find(({ type }: { type: string }) => type === 'ContactRepeated');
    expect(repeated.payload).toMatchObject({
      times: 3,
      earlier: [{ number: second.number }, { number: first.number }],
    });
    // The earlier ones are left as they were.
    expect(firingsOn(await see(app, 'dora', first.id))).toEqual([]);
  });

  it('is counted within three days only, for the same reference and problem type, closed tickets too', async () => {
    const customer = fresh();
    const old = await openTicket(app, 'niran', kind, customer);
    app.clock.moveBy(73 * hour);
    const names = async (facts: object, more: object): Promise<string[]> =>
      (await openTicket(app, 'niran', facts, more)).links.map((one: { ticketId: string }) => one.ticketId);
    const { id } = await openTicket(app, 'niran', kind, customer);
    expect((await see(app, 'dora', id)).links).toEqual([]);
    await change(app, 'lars', 'startWork', id);
    await change(app, 'lars', 'resolveTicket', id, { text: 'found' });
    await change(app, 'niran', 'closeTicket', id);
    expect(await names({ problemType: 'refund' }, customer)).toEqual([]);
    expect(await names(kind, fresh())).toEqual([]);
    expect(await names(kind, { customerReference: '' })).toEqual([]);
    expect(await names(kind, { customerReference: '' })).toEqual([]);
    const found = await names(kind, customer);
    expect(found).toEqual([id]);
    expect(found).not.toContain(old.id);
  });

  it('is counted exactly when tickets are opened at the same moment', async () => {
    const customer = fresh();
    const opened = await Promise.all([1, 2, 3, 4].map(() => openTicket(app, 'niran', kind, customer)));
    expect(opened.map(({ links }) => links.length).sort()).toEqual([0, 1, 2, 3]);
  });
});
