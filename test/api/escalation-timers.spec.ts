import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ jobs: 4 });
});

const quick = { problemType: 'urgent', market: 'TH' };

interface Firing {
  readonly level: number;
  readonly loop: number;
  readonly dueAt: string;
  readonly firedAt: string;
  readonly passedBecause: string | null;
}

describe('a ticket that nobody accepts', () => {
  it('climbs level by level, each once, within two seconds of its due time, and is handed over', async () => {
    const opened = await openTicket(app, 'niran', quick);
    expect(opened.escalation.next).toMatchObject({ level: 1 });
    await vi.waitFor(
      async () => expect((await see(app, 'dora', opened.id)).owner.code).toBe('service-operations'),
      { timeout: 20_000, interval: 200 },
    );
    const { escalation, card, ownerships, timeline } = await see(app, 'dora', opened.id);
    const firings: Firing[] = escalation.firings;
    const acted = firings.filter(({ passedBecause }) => passedBecause === null);
    expect(acted.map(({ level, loop }) => `${level}.${loop}`).slice(0, 5)).toEqual([
      '1.0',
      '2.0',
      '2.1',
      '2.2',
      '3.0',
    ]);
    for (const { dueAt, firedAt } of acted) {
      const late = Date.parse(firedAt) - Date.parse(dueAt);
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(2000);
    }
    expect(card.priority).toBeGreaterThan(0);
    expect(ownerships.map((one: { department: { code: string } }) => one.department.code)).toEqual([
      'logistics',
      'service-operations',
    ]);
    expect(ownerships.at(-1).cause).toMatchObject({ kind: 'escalation', level: 3 });
    expect(timeline.some(({ type }: { type: string }) => type === 'ClockBreached')).toBe(true);
    await withClient(app.databaseUrl, async (client) => {
      const { rows } = await client.query('SELECT ticket_owned($1) AS owned', [opened.id]);
      expect(rows).toEqual([{ owned: true }]);
      expect((await client.query('SELECT * FROM journal_broken()')).rows).toEqual([]);
    });
  });

  it('is left alone once somebody accepts', async () => {
    const opened = await openTicket(app, 'niran', quick);
    await change(app, 'lars', 'acceptTicket', opened.id);
    const { escalation } = await see(app, 'lars', opened.id);
    expect(escalation.acknowledgedAt).not.toBeNull();
    // The level that would have come after two seconds is gone; what remains waits for the resolve target.
    expect(escalation.next).toBeNull();
    const timers = await withClient(
      app.databaseUrl,
      async (client) =>
        (await client.query(`SELECT due_at FROM ticket_timers WHERE ticket_id = $1`, [opened.id])).rows,
    );
    // Its one timer now rings for the resolve clock's breach.
    expect(timers).toHaveLength(1);
    const resolve = (await see(app, 'lars', opened.id)).card.clocks.find(
      ({ kind }: { kind: string }) => kind === 'resolve',
    );
    expect(Math.abs(timers[0].due_at.getTime() - Date.parse(resolve.dueAt))).toBeLessThan(5);
  });

  it('escalates by hand with a reason, and skips levels by right only', async () => {
    const opened = await openTicket(app, 'niran', { problemType: 'logistics/lost', market: 'BR' });
    const refused = await change(app, 'niran', 'escalateTicket', opened.id, {
      reason: 'the customer waits',
      level: 3,
    });
    expect(refused.refusal).toMatchObject({ code: 'NOT_ALLOWED', ability: 'skipLevels' });
    const empty = await change(app, 'niran', 'escalateTicket', opened.id, { reason: '  ' });
    expect(empty.refusal).toMatchObject({ code: 'INVALID_INPUT' });
    const done = await change(app, 'lin', 'escalateTicket', opened.id, {
      reason: 'press is calling',
      level: 3,
    });
    expect(done.refusal).toBeNull();
    expect(done.ticket.card.escalationLevel).toBe(3);
    const skipped = done.ticket.escalation.firings.filter((one: Firing) => one.passedBecause === 'skipped');
    expect(skipped.map((one: Firing) => one.level)).toEqual([1, 2]);
  });
});
