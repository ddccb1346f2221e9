import { DataSource } from 'typeorm';
import { beforeAll, describe, expect, it } from 'vitest';
import { key, startApp, type TestApp } from '../support/app.ts';
import { iso, move, reviewed, seeChange, succeeded, textOf } from '../support/changes.ts';
import { firstText, seedArticles } from '../support/knowledge.ts';
import { ordinaryFacts } from '../support/tickets.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

const scope = { markets: ['BR'], channels: [], problemTypes: ['logistics'] };

async function open(): Promise<string> {
  const input = {
    idempotencyKey: key(),
    title: 'Parcel has not arrived',
    description: 'Ordered two weeks ago.',
    customerName: 'João Silva',
    customerReference: 'C-1001',
    facts: ordinaryFacts,
  };
  const answer = await app.ask(
    'ana',
    'mutation ($input: OpenTicketInput!) { openTicket(input: $input) { ticket { id } refusal { code } } }',
    { input },
  );
  return answer.openTicket.ticket.id;
}

/** Comments on the tickets one after the other until told to stop; each comment must be kept. */
async function commenting(tickets: readonly string[], isOver: () => boolean): Promise<number> {
  let kept = 0;
  for (let turn = 0; !isOver(); turn += 1) {
    const ticketId = tickets[turn % tickets.length];
    const { ticket } = await app.ask('ana', `{ ticket(id: "${ticketId}") { version } }`);
    const input = {
      idempotencyKey: key(),
      ticketId,
      expectedVersion: ticket.version,
      text: `Comment ${turn}.`,
    };
    const { commentTicket } = await app.ask(
      'ana',
      'mutation ($input: TicketTextInput!) { commentTicket(input: $input) { refusal { code } } }',
      { input },
    );
    // The publication may have come in between; that is said, and nothing is lost.
    expect([null, 'STALE_VERSION']).toContain(commentTicket.refusal?.code ?? null);
    if (commentTicket.refusal === null) kept += 1;
  }
  return kept;
}

describe('a publication while people work on the tickets in its scope', () => {
  it('marks them all, takes effect whole, and loses nobody’s work', async () => {
    await app.cookieOf('ana');
    const tickets = await Promise.all(Array.from({ length: 40 }, open));
    const announced = { effectiveFrom: iso(app.clock.now()), scope };
    const ids: string[] = [];
    // Published one after the other: a text that was changed in between would have to be looked at again.
    for (const slug of ['customs', 'shipping-fees', 'delivery-times']) {
      const edits = [{ article: slug, language: 'en', title: slug, body: `New: ${slug}.` }];
      ids.push((await reviewed(app, 'mara', { ...announced, edits }, 'id')).id);
    }
    let isOver = false;
    const writers = [0, 1, 2].map((offset) =>
      commenting(
        tickets.filter((_, index) => index % 3 === offset),
        () => isOver,
      ),
    );
    for (const id of ids) {
      succeeded(await move(app, 'mara', 'publishChange', id, {}, 'id'));
    }
    expect((await seeChange(app, 'ana', ids[0] ?? '')).state).toBe('in_effect');
    succeeded(await move(app, 'mara', 'rollBackChange', ids[0] ?? '', { reason: 'No.' }, 'id'));
    isOver = true;
    const kept = (await Promise.all(writers)).reduce((sum, each) => sum + each, 0);

    const [stored]: { marked: number; comments: number; broken: number }[] = await app.app
      .get(DataSource)
      .query(
        `SELECT (SELECT count(*)::int FROM tickets WHERE changes @> $1::uuid[] AND NOT changes && $2::uuid[]) AS marked,
         (SELECT count(*)::int FROM journal WHERE type = 'Commented') AS comments,
         (SELECT count(*)::int FROM journal_broken()) AS broken`,
        [ids.slice(1), ids.slice(0, 1)],
      );
    expect(kept).toBeGreaterThan(0);
    expect(stored).toEqual({ marked: tickets.length, comments: kept, broken: 0 });
    expect(await textOf(app, 'customs', { market: 'BR' })).toBe(firstText('customs', 'en').body);
    expect(await textOf(app, 'delivery-times', { market: 'BR' })).toBe('New: delivery-times.');
  });
});
