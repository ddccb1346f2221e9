import type { Level } from '@baton/escalation-path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RingTickets } from '../../api/src/escalation/commands/ring-tickets.ts';
import { Transactions } from '../../api/src/platform/database/transactions.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { publishedPath } from '../support/path-drafts.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const minute = 60_000;
const facts = { problemType: 'logistics/lost', market: 'BR' };

/** The ticket's timer rings so much later. */
async function ringAfter(ticketId: string, minutes: number): Promise<void> {
  app.clock.moveBy(minutes * minute);
  const rings = app.app.get(RingTickets, { strict: false });
  await app.app.get(Transactions, { strict: false }).run((tx) => rings.ring(tx, [ticketId]));
}

async function told(ticketId: string): Promise<string[]> {
  const { escalation } = await see(app, 'dora', ticketId);
  return escalation.firings.map(
    ({ level, loop, passedBecause }: { level: number; loop: number; passedBecause: string | null }) =>
      `${level}.${loop} ${passedBecause ?? 'fired'}`,
  );
}

const lead = { kind: 'role', role: 'lead', department: 'owner' } as const;
const calls = (afterMinutes: number, more: Partial<Level> = {}): Level => ({
  level: 0,
  trigger: { kind: 'unacknowledged', afterSeconds: afterMinutes * 60 },
  responders: [lead],
  actions: [{ kind: 'notify' }],
  ...more,
});

describe('a published version', () => {
  it('is what new tickets run on; escalations that run keep theirs', async () => {
    const before = await openTicket(app, 'niran', facts);
    await publishedPath(app, 'standard', (one) => ({
      ...one,
      levels: [calls(5), ...one.levels.slice(1)],
    }));
    const after = await openTicket(app, 'niran', facts);
    expect([before.assignment.pathVersion, after.assignment.pathVersion]).toEqual([1, 2]);
    await ringAfter(before.id, 6);
    await ringAfter(after.id, 0);
    // The first waits for half an hour, as it did when the ticket was opened.
    expect([await told(before.id), await told(after.id)]).toEqual([[], ['1.0 fired']]);
    await ringAfter(before.id, 25);
    expect(await told(before.id)).toEqual(['1.0 fired']);
  });

  it('with a condition calls only on its weekdays and hours', async () => {
    const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Bangkok',
      hour: '2-digit',
      hour12: false,
    });
    const hour = Number(local.format(app.clock.now())) % 24;
    const at = (hours: number): string => `${String((hour + hours) % 24).padStart(2, '0')}:00`;
    const zone = 'Asia/Bangkok';
    await publishedPath(app, 'standard', (one) => ({
      ...one,
      levels: [
        calls(5, { when: { zone, weekdays, from: at(6), until: at(12) } }),
        calls(10, { when: { zone, weekdays, from: at(0), until: at(6) } }),
        calls(15),
      ].map((each, index) => ({ ...each, level: index + 1 })),
    }));
    const ticket = await openTicket(app, 'niran', facts);
    await ringAfter(ticket.id, 6);
    await ringAfter(ticket.id, 5);
    expect(await told(ticket.id)).toEqual(['1.0 condition', '2.0 fired']);
  });

  it('lets an acknowledgement lapse after the time that it says', async () => {
    await publishedPath(app, 'standard', (one) => ({
      ...one,
      levels: [calls(5)].map((each) => ({ ...each, level: 1 })),
      acknowledgementExpiresAfterSeconds: 20 * 60,
    }));
    const ticket = await openTicket(app, 'niran', facts);
    await change(app, 'lars', 'acceptTicket', ticket.id);
    await ringAfter(ticket.id, 19);
    expect(await told(ticket.id)).toEqual([]);
    // Nothing has happened on it for twenty minutes: it is waited for anew.
    await ringAfter(ticket.id, 2);
    await ringAfter(ticket.id, 6);
    expect(await told(ticket.id)).toEqual(['1.0 fired']);
  });
});
