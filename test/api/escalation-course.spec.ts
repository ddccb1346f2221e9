import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { levelOn, publishPath, ring, toldTo } from '../support/own-path.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ sessionHours: 500 });
});

type Seen = Awaited<ReturnType<typeof openTicket>>;
interface Fired {
  readonly level: number;
  readonly loop: number;
  readonly dueAt: string;
  readonly firedAt: string;
  readonly passedBecause: string | null;
}
const minute = 60_000;
const unacknowledged = (minutes: number) => ({ kind: 'unacknowledged', afterSeconds: minutes * 60 }) as const;
const leadsOf = (department: string) => ({ kind: 'role', role: 'lead', department }) as const;

async function pass(minutes: number, id: string): Promise<Seen> {
  app.clock.moveBy(minutes * minute);
  await ring(app);
  return see(app, 'dora', id);
}
const linesOf = ({ escalation }: Seen): string[] =>
  escalation.firings.map((one: Fired) => `${one.level}.${one.loop} ${one.passedBecause ?? 'fired'}`);
const has = ({ timeline }: Seen, type: string): boolean =>
  timeline.some((one: { type: string }) => one.type === type);

describe('an acknowledgement', () => {
  const levels = [levelOn(unacknowledged(10))];
  const lapses = { acknowledgementExpiresAfterSeconds: 1800 };

  it('lapses when nobody does anything, and the levels that wait for one begin anew', async () => {
    await publishPath(app, levels, lapses);
    const { id } = await openTicket(app, 'niran');
    await change(app, 'lars', 'acceptTicket', id);
    expect(linesOf(await pass(29, id))).toEqual([]);
    const lapsed = await pass(2, id);
    expect(has(lapsed, 'AcknowledgementExpired')).toBe(true);
    expect(lapsed.escalation.acknowledgedAt).toBeNull();
    expect(linesOf(await pass(8, id))).toEqual([]);
    expect(linesOf(await pass(3, id))).toEqual(['1.0 fired']);
    // Lars has it and cannot accept it again: whatever he does next is the answer.
    expect((await change(app, 'lars', 'acceptTicket', id)).refusal?.code).toBe('ILLEGAL_MOVE');
    const { ticket } = await change(app, 'lars', 'commentTicket', id, { text: 'on it' });
    expect(ticket.escalation.acknowledgedAt).not.toBeNull();
    expect(ticket.card.escalationLevel).toBe(1);
  });

  it('stands as long as somebody does something, which the house’s own notes are not', async () => {
    await publishPath(app, levels, lapses);
    const { id } = await openTicket(app, 'niran');
    await change(app, 'lars', 'acceptTicket', id);
    await pass(20, id);
    await change(app, 'niran', 'commentTicket', id, { text: 'the customer asks' });
    expect(has(await pass(20, id), 'AcknowledgementExpired')).toBe(false);
    expect(has(await pass(11, id), 'AcknowledgementExpired')).toBe(true);
  });

  it('ends what waits for one and all repeats, and leaves percent and breach armed', async () => {
    await publishPath(app, [
      levelOn(unacknowledged(10), { repeat: { everySeconds: 600, times: 5 } }),
      levelOn(unacknowledged(60), { level: 2 }),
      levelOn({ kind: 'target_percent', clock: 'resolve', percent: 50 }, { level: 3 }),
    ]);
    const { id } = await openTicket(app, 'niran');
    expect(linesOf(await pass(11, id))).toEqual(['1.0 fired']);
    await change(app, 'lars', 'acceptTicket', id);
    expect(linesOf(await pass(120, id))).toEqual(['1.0 fired']);
    expect(linesOf(await pass(120, id))).toEqual(['1.0 fired', '3.0 fired']);
  });
});

describe('a pause', () => {
  it('lets nothing come due: hold and customer stop the path, and it goes on where it stopped', async () => {
    await publishPath(app, [
      levelOn(unacknowledged(30)),
      levelOn({ kind: 'breach', clock: 'resolve' }, { level: 2 }),
    ]);
    const { id } = await openTicket(app, 'niran');
    await pass(20, id);
    await change(app, 'lars', 'holdTicket', id, { text: 'strike' });
    expect(linesOf(await pass(24 * 60, id))).toEqual([]);
    await change(app, 'lars', 'releaseTicket', id);
    expect(linesOf(await pass(9, id))).toEqual([]);
    expect(linesOf(await pass(2, id))).toEqual(['1.0 fired']);
    await change(app, 'lars', 'startWork', id);
    await change(app, 'lars', 'askCustomer', id, { text: 'where?' });
    expect(linesOf(await pass(48 * 60, id))).toEqual(['1.0 fired']);
    await change(app, 'lars', 'recordCustomerAnswer', id, { text: 'there' });
    expect(linesOf(await pass(7.4 * 60, id))).toEqual(['1.0 fired']);
    expect(linesOf(await pass(10, id))).toEqual(['1.0 fired', '2.0 fired']);
  });
});

describe('a resolution', () => {
  it('disarms all, with a line for what was due and had not fired', async () => {
    await publishPath(app, [
      levelOn(unacknowledged(10), { repeat: { everySeconds: 600, times: 5 } }),
      levelOn({ kind: 'breach', clock: 'resolve' }, { level: 2 }),
    ]);
    const { id } = await openTicket(app, 'niran');
    await change(app, 'lars', 'startWork', id);
    app.clock.moveBy(8.5 * 60 * minute);
    const { ticket } = await change(app, 'lars', 'resolveTicket', id, { text: 'found' });
    expect(linesOf(ticket)).toEqual(['2.0 disarmed']);
    expect(linesOf(await pass(48 * 60, id))).toEqual(['2.0 disarmed']);
    expect((await see(app, 'dora', id)).escalation.next).toBeNull();
    expect(await toldTo(app, 'quinn', 'escalation', id)).toEqual([]);
  });
});

describe('a long downtime', () => {
  it('records the levels that were overtaken, acts on the highest and tells its people once', async () => {
    await publishPath(app, [
      levelOn(unacknowledged(10), {
        responders: [leadsOf('marketing')],
        repeat: { everySeconds: 300, times: 2 },
      }),
      levelOn(unacknowledged(30), { level: 2, responders: [leadsOf('tech')] }),
      levelOn(unacknowledged(60), { level: 3, repeat: { everySeconds: 600, times: 2 } }),
      levelOn(unacknowledged(600), { level: 4, responders: [leadsOf('product')] }),
    ]);
    const opened = await openTicket(app, 'niran');
    const { id } = opened;
    const after = await pass(75, id);
    expect(linesOf(after).sort()).toEqual([
      '1.0 overtaken',
      '1.1 overtaken',
      '1.2 overtaken',
      '2.0 overtaken',
      '3.0 overtaken',
      '3.1 fired',
    ]);
    const acted = after.escalation.firings.find((one: Fired) => one.passedBecause === null);
    const began = Date.parse(opened.card.openedAt);
    expect(Date.parse(acted.dueAt)).toBe(began + 70 * minute);
    expect(Date.parse(acted.firedAt)).toBeGreaterThanOrEqual(began + 75 * minute);
    await ring(app);
    expect(await toldTo(app, 'quinn', 'escalation', id)).toHaveLength(1);
    for (const who of ['mo', 'tess', 'petra']) {
      expect(await toldTo(app, who, 'escalation', id)).toEqual([]);
    }
    expect(linesOf(await pass(5.1, id)).filter((line) => line.endsWith('fired'))).toEqual([
      '3.1 fired',
      '3.2 fired',
    ]);
  });
});

describe('a click that a timer overtook', () => {
  it('counts all the same; what a person did meanwhile, or a level that changed more, does not let it', async () => {
    await publishPath(app, [
      levelOn(unacknowledged(10), { actions: [{ kind: 'notify' }, { kind: 'raise_priority' }] }),
      levelOn(unacknowledged(20), {
        level: 2,
        actions: [{ kind: 'add_cosign_party', department: 'quality' }],
      }),
    ]);
    const opened = await openTicket(app, 'niran');
    const { id, version: expectedVersion } = opened;
    const late = (who: string, mutation: string, input: object = {}) =>
      change(app, who, mutation, id, { expectedVersion, ...input });
    const fired = await pass(11, id);
    expect(fired.version).toBeGreaterThan(expectedVersion);
    // Which level comes next is another question than it was.
    const escalate = await late('niran', 'escalateTicket', { reason: 'press' });
    expect(escalate.refusal).toMatchObject({ code: 'STALE_VERSION', expected: expectedVersion });
    const accepted = await late('lars', 'acceptTicket');
    expect(accepted).toMatchObject({ refusal: null, ticket: { assignee: { name: 'Lars' } } });
    // Now a person has done something.
    expect((await late('niran', 'commentTicket', { text: 'well?' })).refusal?.code).toBe('STALE_VERSION');
    await withClient(app.databaseUrl, async (client) => {
      expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
    });
  });

  it('does not where the level demanded a signature meanwhile', async () => {
    await publishPath(app, [
      levelOn(
        { kind: 'breach', clock: 'resolve' },
        { actions: [{ kind: 'add_cosign_party', department: 'quality' }] },
      ),
    ]);
    const { id } = await openTicket(app, 'niran');
    const { ticket } = await change(app, 'lars', 'startWork', id);
    await pass(9 * 60, id);
    const stale = await change(app, 'lars', 'resolveTicket', id, {
      text: 'sent',
      expectedVersion: ticket.version,
    });
    expect(stale.refusal).toMatchObject({ code: 'STALE_VERSION', expected: ticket.version });
    expect((await see(app, 'dora', id)).card.state).toBe('in_progress');
    // A version that never was is no version behind.
    const ahead = await change(app, 'lars', 'commentTicket', id, { text: 'so', expectedVersion: 999 });
    expect(ahead.refusal?.code).toBe('STALE_VERSION');
  });
});
