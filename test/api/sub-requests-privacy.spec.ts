import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { LiveConnection } from '../support/live.ts';
import { asked, moveSubRequest, quietTicket, seeSubRequest } from '../support/sub-requests.ts';
import { change, see } from '../support/tickets.ts';

/** Facts come by the socket: at once on a quiet machine. */
const soon = { timeout: 15_000, interval: 20 };

let app: TestApp;
let ticket: Awaited<ReturnType<typeof quietTicket>>;
let one: Awaited<ReturnType<typeof asked>>;
const secrets = /Zélia|C-4711|zelia@example|555-0199|Ordered two weeks|whisper|Acme/;

beforeAll(async () => {
  app = await startApp();
  ticket = await quietTicket(app, {
    customerName: 'Zélia Prado',
    customerReference: 'C-4711',
    description: 'Ordered two weeks ago, writes from zelia@example.com.',
  });
  await change(app, 'lars', 'commentTicket', ticket.id, { text: 'a whisper among us: call 555-0199' });
  await change(app, 'lars', 'commentTicket', ticket.id, { text: 'the bank booked it under R-9' });
  const { ticket: terms } = await app.ask(
    'lars',
    'query ($id: ID!) { ticket(id: $id) { subRequestTerms { showable { excerpts { sequence text } } } } }',
    { id: ticket.id },
  );
  const { sequence } = terms.subRequestTerms.showable.excerpts.find(({ text }: { text: string }) =>
    text.includes('R-9'),
  );
  one = await asked(app, { excerpts: [sequence] }, ticket.id);
});

describe('what the asked department learns of the ticket', () => {
  it('is what it was shown, and no way leads on from there', async () => {
    const seen = await seeSubRequest(app, 'finn', one.id);
    expect(seen.shown).toMatchObject({
      title: 'Refund has not arrived',
      orderReference: 'O-77',
      customerName: null,
      customerReference: null,
      description: null,
      excerpts: [{ kind: 'comment', text: 'the bank booked it under R-9' }],
    });
    expect(seen.ticketId).toBeNull();
    expect(JSON.stringify(seen)).not.toMatch(secrets);
    for (const by of [{ id: ticket.id }, { number: ticket.number }]) {
      const { ticket: loaded } = await app.ask(
        'finn',
        'query ($id: ID, $number: Int) { ticket(id: $id, number: $number) { id } }',
        by,
      );
      expect(loaded).toBeNull();
    }
    const { tickets, board, search } = await app.ask(
      'finn',
      `{ tickets(filter: { text: "Refund" }) { total } board { columns { cards { id } } }
         search(text: "Refund has not arrived") { ... on TicketHit { id } } }`,
    );
    expect(tickets.total).toBe(0);
    expect(JSON.stringify([board, search])).not.toContain(ticket.id);
    const byNumber = await app.ask(
      'finn',
      'query ($t: Int!) { subRequest(ticketNumber: $t, number: 1) { id ticketId } }',
      { t: ticket.number },
    );
    expect(byNumber.subRequest).toEqual({ id: one.id, ticketId: null });
  });

  it('is not in its inbox either', async () => {
    const { inbox } = await app.ask(
      'finn',
      '{ inbox(first: 50) { entries { kind payload ticket { id title customerName } } } }',
    );
    expect(inbox.entries).toMatchObject([
      {
        kind: 'sub_request',
        ticket: null,
        payload: { subRequestId: one.id, side: 'asked', happened: 'SubRequestAsked' },
      },
    ]);
    expect(JSON.stringify(inbox)).not.toMatch(secrets);
  });

  it('nor in its feed: facts of the sub-request come, those of the ticket do not', async () => {
    const live = new LiveConnection(app, 'finn', null);
    const owner = new LiveConnection(app, 'lars', null);
    const nobody = new LiveConnection(app, 'tess', null);
    await Promise.all([live.connect(), owner.connect(), nobody.connect()]);
    // A connection begins before the oldest transaction of the server that still runs: what was before may come again.
    const last = await withClient(app.databaseUrl, async (client) =>
      Number((await client.query('SELECT max(id) FROM journal')).rows[0].max),
    );
    const news = (to: LiveConnection): string[] =>
      to.received.flatMap(({ id, type }) => (Number(id) > last ? [type] : []));
    await change(app, 'lars', 'commentTicket', ticket.id, { text: 'another whisper' });
    await moveSubRequest(app, 'finn', 'returnSubRequest', one.id, { text: 'which amount?' });
    await moveSubRequest(app, 'lars', 'replySubRequest', one.id, { text: '42 euro' });
    await vi.waitFor(
      () => expect(news(live)).toEqual(['SubRequestAccepted', 'SubRequestReturned', 'SubRequestReplied']),
      soon,
    );
    await vi.waitFor(() => expect(news(owner)).toContain('Commented'), soon);
    await vi.waitFor(
      () => expect(news(owner).filter((type) => type === 'SubRequestNoted')).toHaveLength(2),
      soon,
    );
    expect(live.received.every(({ stream }) => stream === `sub-request:${one.id}`)).toBe(true);
    expect(JSON.stringify(live.received)).not.toMatch(secrets);
    expect(nobody.received).toEqual([]);
    await Promise.all([live.close(), owner.close(), nobody.close()]);
  });

  it('stays that way when it has answered', async () => {
    await moveSubRequest(app, 'finn', 'answerSubRequest', one.id, { text: 'paid' });
    const { involved } = (await see(app, 'lars', ticket.id)).card;
    expect(involved).not.toContain('finance');
    const { ticket: loaded } = await app.ask('finn', 'query ($id: ID) { ticket(id: $id) { id } }', {
      id: ticket.id,
    });
    expect(loaded).toBeNull();
    expect((await seeSubRequest(app, 'finn', one.id)).state).toBe('answered');
  });
});

describe('who else sees it', () => {
  it('are those who see the ticket; for everybody else it is absent', async () => {
    for (const [who, ticketId] of [
      ['lin', ticket.id],
      ['niran', ticket.id],
      ['dora', ticket.id],
    ] as const)
      expect([who, (await seeSubRequest(app, who, one.id)).ticketId]).toEqual([who, ticketId]);
    for (const who of ['tess', 'mara', 'petra'])
      expect([who, await seeSubRequest(app, who, one.id)]).toEqual([who, null]);
    const stranger = await moveSubRequest(app, 'tess', 'answerSubRequest', one.id, { text: 'me' });
    expect(stranger).toMatchObject({ subRequest: null, refusal: { code: 'NOT_FOUND' } });
  });

  it('is the customer by name where whoever asks says so', async () => {
    const named = await asked(app, { parts: ['customer_name'], department: 'tech' }, ticket.id);
    expect((await seeSubRequest(app, 'tom', named.id)).shown).toMatchObject({
      customerName: 'Zélia Prado',
      title: null,
      customerReference: null,
    });
  });
});
