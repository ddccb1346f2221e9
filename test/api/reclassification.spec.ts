import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ticketIn } from '../support/mutation-cases.ts';
import { change, ordinaryFacts, see } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

describe('reclassification', () => {
  const preview = async (who: string, ticketId: string, facts: object) => {
    const { previewReclassification: answer } = await app.ask(
      who,
      `query ($ticketId: ID!, $facts: TicketFactsInput!) { previewReclassification(ticketId: $ticketId, facts: $facts) {
        reclassification { moved withdrawsProposal armsPath before { owner rule } after { owner rule serviceLevel } clocks { kind } }
        refusal { code ... on InvalidInput { problems { field code } } } } }`,
      { ticketId, facts },
    );
    return answer;
  };

  it('shows what would move, moves nothing, and then does exactly that', async () => {
    const { id, version } = await ticketIn(app, 'awaiting_cosign');
    const facts = { ...ordinaryFacts, problemType: 'payment', market: 'TH' };
    const { reclassification, refusal } = await preview('lars', id, facts);
    expect(refusal).toBeNull();
    expect(reclassification).toMatchObject({
      moved: ['owner', 'rule', 'service_level', 'cosign', 'informed'],
      withdrawsProposal: true,
      armsPath: true,
      before: { owner: 'logistics', rule: 'sea-delay' },
      after: { owner: 'tech', rule: 'payment', serviceLevel: 'severe' },
    });
    const before = await see(app, 'lars', id);
    expect(before.version).toBe(version);
    const { ticket } = await change(app, 'lars', 'reclassifyTicket', id, {
      facts,
      reason: 'it was the payment',
    });
    expect(ticket).toMatchObject({
      owner: { code: 'tech' },
      card: { state: 'new' },
      assignment: { rule: 'payment', serviceLevel: 'severe' },
      proposal: null,
    });
    expect(ticket.ownerships.at(-1).cause).toMatchObject({ kind: 'matrix', ruleId: 'payment' });
    // What was decided before is still there to be read.
    const opened = ticket.timeline.find(({ type }: { type: string }) => type === 'TicketOpened');
    expect(opened.payload.assignment.ruleId).toBe('sea-delay');
    expect(ticket.ownerships[0].cause).toMatchObject({ ruleId: 'sea-delay' });
  });

  it('is refused where nothing is another, while it is disputed, and to those without the right', async () => {
    const { id } = await ticketIn(app, 'new');
    const same = { ...ordinaryFacts, problemType: 'logistics/delay', market: 'TH' };
    const other = { ...ordinaryFacts, severity: 2 };
    expect((await preview('lars', id, same)).refusal).toMatchObject({
      problems: [{ field: 'facts', code: 'UNCHANGED' }],
    });
    expect((await preview('fay', id, other)).refusal.code).toBe('NOT_ALLOWED');
    expect((await preview('tom', id, other)).refusal.code).toBe('NOT_FOUND');
    expect((await preview('lars', id, { ...other, market: 'XX' })).refusal).toMatchObject({
      problems: [{ field: 'facts.market', code: 'UNKNOWN_VALUE' }],
    });
    const claim = { reason: 'not_our_area', text: 'the scan data are wrong', proposed: 'tech' };
    await change(app, 'lars', 'disputeTicket', id, claim);
    expect((await preview('lars', id, other)).refusal.code).toBe('ILLEGAL_MOVE');
    const { refusal } = await change(app, 'lars', 'reclassifyTicket', id, {
      facts: other,
      reason: 'seen again',
    });
    expect(refusal).toMatchObject({ code: 'ILLEGAL_MOVE', move: 'reclassify' });
  });
});
