import { beforeAll, describe, expect, it } from 'vitest';
import { key, startApp, type TestApp } from '../support/app.ts';
import { openTicket, change, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

describe('a ticket travels from opening to closing', () => {
  it('gets its owner from the matrix, is signed by those who must, and is resolved', async () => {
    const opened = await openTicket(app, 'niran', { problemType: 'logistics/delay/customs', market: 'TH' });
    expect(opened.owner.code).toBe('logistics');
    expect(opened.assignment).toMatchObject({
      rule: 'sea-delay',
      matrixVersion: 1,
      ruleLabel: { en: 'delay in transit, SEA' },
    });
    expect(opened.card.state).toBe('new');

    await change(app, 'lars', 'acceptTicket', opened.id);
    await change(app, 'lars', 'startWork', opened.id);
    const early = await change(app, 'lars', 'resolveTicket', opened.id, { text: 'done' });
    expect(early.refusal).toMatchObject({ code: 'COSIGN_MISSING' });
    expect(early.ticket.card.state).toBe('in_progress');

    const proposed = await change(app, 'lars', 'proposeResolution', opened.id, {
      kind: 'resend',
      text: 'Resend by air',
      amount: 300,
      currency: 'USD',
    });
    expect(proposed.refusal).toBeNull();
    expect(proposed.ticket.card.state).toBe('awaiting_cosign');
    const contentHash = proposed.ticket.proposal.contentHash;
    const sign = (who: string, party: string): ReturnType<typeof change> =>
      change(app, who, 'signProposal', opened.id, { party, decision: 'approve', contentHash });

    expect((await sign('mo', 'marketing:lead')).refusal).toMatchObject({
      code: 'SIGN_OFF_REFUSED',
      problem: 'NOT_YOUR_TURN',
    });
    expect((await sign('lin', 'logistics:lead')).refusal).toBeNull();
    expect((await sign('fay', 'finance:lead')).refusal).toBeNull();
    const met = await sign('mo', 'marketing:lead');
    expect(met.refusal).toBeNull();
    expect(met.ticket.cosign.outcome).toBe('met');
    expect(met.ticket.card.state).toBe('in_progress');

    const resolved = await change(app, 'lars', 'resolveTicket', opened.id, { text: 'Sent again by air' });
    expect(resolved.refusal).toBeNull();
    const closed = await change(app, 'niran', 'closeTicket', opened.id);
    expect(closed.ticket.card.state).toBe('closed');
    const { timeline } = await see(app, 'niran', opened.id);
    expect(timeline.at(-1)).toMatchObject({ sequence: 1, type: 'TicketOpened' });
  });

  it('answers a retry with the same answer and one effect', async () => {
    const opened = await openTicket(app, 'ana', { problemType: 'refund', market: 'DE' });
    const input = { idempotencyKey: key(), ticketId: opened.id, expectedVersion: opened.version };
    const query =
      'mutation ($input: TicketMoveInput!) { acceptTicket(input: $input) { ticket { version } refusal { code } } }';
    const first = await app.ask('ana', query, { input });
    const second = await app.ask('ana', query, { input });
    expect(second).toEqual(first);
    expect(first.acceptTicket.refusal).toBeNull();
  });
});
