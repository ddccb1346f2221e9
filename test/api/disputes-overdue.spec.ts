import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ jobs: 4 });
});

describe('a ruling that nobody gives in time', () => {
  it('goes one arbiter higher, once, by the ticket’s own timer', async () => {
    // Two seconds for a ruling.
    const { id } = await openTicket(app, 'niran', { problemType: 'urgent', market: 'TH' });
    const disputed = await change(app, 'lars', 'disputeTicket', id, {
      reason: 'cause_elsewhere',
      text: 'the scan data are wrong',
      proposed: 'tech',
    });
    const dueAt = Date.parse(disputed.ticket.card.dispute.since) + 2000;
    await vi.waitFor(async () => expect((await see(app, 'dora', id)).card.dispute.overdueAt).not.toBeNull(), {
      timeout: 20_000,
      interval: 200,
    });
    const ticket = await see(app, 'quinn', id);
    expect(Date.parse(ticket.card.dispute.overdueAt)).toBe(dueAt);
    expect(ticket.disputes[0]).toMatchObject({ level: 2, asked: [{ name: 'Olga' }, { name: 'Quinn' }] });
    expect(ticket.abilities.rule).toBe(true);
    expect(ticket.timeline.filter(({ type }: { type: string }) => type === 'RulingOverdue')).toHaveLength(1);
    expect(ticket.owner.code).toBe('logistics');
    const { inbox } = await app.ask(
      'quinn',
      '{ inbox(filter: { kinds: [ruling_asked] }, first: 5) { entries { payload } } }',
    );
    expect(inbox.entries).toMatchObject([{ payload: { overdue: true, dueAt } }]);
    const ruled = await change(app, 'quinn', 'ruleOnDispute', id, { ruling: 'uphold', text: 'it is' });
    expect(ruled.refusal).toBeNull();
    const clocks: { kind: string; state: string }[] = ruled.ticket.card.clocks;
    expect(clocks.find(({ kind }) => kind === 'arbitration')).toMatchObject({ state: 'breached' });
  });
});
