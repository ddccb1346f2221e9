import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { levelOn, publishPath, ring, toldTo } from '../support/own-path.ts';
import { change, openTicket, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await publishPath(app, [
    levelOn(
      { kind: 'unacknowledged', afterSeconds: 1800 },
      {
        responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
        actions: [{ kind: 'notify' }, { kind: 'add_cosign_party', department: 'quality' }],
        repeat: { everySeconds: 600, times: 2 },
      },
    ),
    levelOn({ kind: 'manual' }, { level: 2, actions: [{ kind: 'add_cosign_party', department: 'quality' }] }),
  ]);
});

type Seen = Awaited<ReturnType<typeof openTicket>>;
const minute = 60_000;
const resend = { kind: 'resend', text: 'by air', amount: 300, currency: 'USD' };
const lost = { problemType: 'logistics/lost' };
const approve = (ticket: Seen, party: string): object => ({
  party,
  decision: 'approve',
  contentHash: ticket.proposal.contentHash,
});
const party = (ticket: Seen, key: string) =>
  ticket.cosign.parties.find((one: { key: string }) => one.key === key);

describe('a level that demands a signature', () => {
  it('involves the department by its timer, and the next proposal asks it', async () => {
    const { id } = await openTicket(app, 'niran', lost);
    expect(await see(app, 'quinn', id)).toBeNull();
    app.clock.moveBy(55 * minute);
    await ring(app);
    await ring(app);
    const seen = await see(app, 'quinn', id);
    expect(seen).toMatchObject({
      card: { involved: ['logistics', 'quality'] },
      cosignDemands: [{ department: { code: 'quality' }, level: 1 }],
      requiredCosign: { party: { department: 'quality' } },
    });
    const demanded = seen.timeline.filter(({ type }: { type: string }) => type === 'CosignPartyDemanded');
    expect(demanded).toMatchObject([{ payload: { department: 'quality', level: 1 }, actor: null }]);
    await change(app, 'lars', 'startWork', id);
    const { ticket } = await change(app, 'lars', 'proposeResolution', id, resend);
    expect(ticket.card.state).toBe('awaiting_cosign');
    expect(party(ticket, 'quality')).toMatchObject({ status: 'asked' });
    expect(await toldTo(app, 'quinn', 'cosign_asked', id)).toHaveLength(1);
    expect((await see(app, 'quinn', id)).abilities.signFor).toEqual(['quality']);
    const signed = await change(app, 'quinn', 'signProposal', id, approve(ticket, 'quality'));
    expect(signed.ticket.card.state).toBe('in_progress');
    expect((await change(app, 'lars', 'resolveTicket', id, { text: 'sent' })).refusal).toBeNull();
  });

  it('asks at once where nobody had to sign, and refuses the resolution until it is signed', async () => {
    const { id } = await openTicket(app, 'niran', lost);
    await change(app, 'lars', 'startWork', id);
    await change(app, 'lars', 'proposeResolution', id, resend);
    expect((await see(app, 'lars', id)).cosign).toBeNull();
    const { ticket } = await change(app, 'lin', 'escalateTicket', id, {
      reason: 'it is the third',
      level: 2,
    });
    expect(ticket.card).toMatchObject({ state: 'awaiting_cosign', escalationLevel: 2 });
    expect(await toldTo(app, 'quinn', 'cosign_asked', id)).toHaveLength(1);
    expect((await change(app, 'lars', 'resolveTicket', id, { text: 'sent' })).refusal).toMatchObject({
      code: 'ILLEGAL_MOVE',
    });
    await change(app, 'quinn', 'signProposal', id, approve(ticket, 'quality'));
    expect((await change(app, 'lars', 'resolveTicket', id, { text: 'sent' })).refusal).toBeNull();
    // Carrying it out again would need what was not demanded of it: nothing, for it was signed.
    await change(app, 'niran', 'reopenTicket', id, { text: 'lost again' });
    expect((await change(app, 'lars', 'resolveTicket', id, { text: 'again' })).refusal).toBeNull();
  });

  it('keeps what others have signed on the same content', async () => {
    const { id } = await openTicket(app, 'niran', { problemType: 'logistics/delay', market: 'TH' });
    await change(app, 'lars', 'startWork', id);
    const proposed = (await change(app, 'lars', 'proposeResolution', id, resend)).ticket;
    await change(app, 'lin', 'signProposal', id, approve(proposed, 'logistics:lead'));
    await change(app, 'fay', 'signProposal', id, approve(proposed, 'finance:lead'));
    const { ticket } = await change(app, 'lin', 'escalateTicket', id, { reason: 'press', level: 2 });
    expect(party(ticket, 'logistics:lead')).toMatchObject({ status: 'signed' });
    expect(party(ticket, 'quality')).toMatchObject({ status: 'asked' });
    await change(app, 'mo', 'signProposal', id, approve(proposed, 'marketing:lead'));
    const met = await change(app, 'quinn', 'signProposal', id, approve(proposed, 'quality'));
    expect(met.ticket).toMatchObject({ card: { state: 'in_progress' }, cosign: { outcome: 'met' } });
    expect((await change(app, 'lars', 'resolveTicket', id, { text: 'sent' })).refusal).toBeNull();
  });

  it('stays demanded by the next owner, who cannot do without', async () => {
    const { id } = await openTicket(app, 'niran', lost);
    await change(app, 'lin', 'escalateTicket', id, { reason: 'press', level: 2 });
    await change(app, 'lin', 'handOverTicket', id, { department: 'tech', reason: 'scan data' });
    await change(app, 'tom', 'startWork', id);
    const { refusal } = await change(app, 'tom', 'resolveTicket', id, { text: 'done' });
    expect(refusal).toMatchObject({ code: 'COSIGN_MISSING', parties: [{ key: 'quality' }] });
  });
});
