import { beforeAll, expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { change, openTicket } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const minute = 60_000;

async function list(given: string): Promise<{ numbers: number[]; total: number; next: string | null }> {
  const { tickets } = await app.ask('dora', `{ tickets(${given}) { total next tickets { number } } }`);
  return { ...tickets, numbers: tickets.tickets.map(({ number }: { number: number }) => number) };
}

it('lists tickets by what is due next, page by page, and those overdue or due within the hour', async () => {
  const numbers: Record<string, number> = {};
  const open = async (name: string, facts: object = {}) => {
    const ticket = await openTicket(app, 'niran', facts);
    numbers[name] = ticket.number;
    return ticket.id;
  };
  const missed = await open('missed');
  app.clock.moveBy(50 * minute);
  await open('soon');
  const stands = await open('stands still');
  await change(app, 'lin', 'holdTicket', stands, { text: 'strike' });
  app.clock.moveBy(15 * minute);
  const accepted = await open('in hours');
  await change(app, 'lars', 'acceptTicket', accepted);
  const over = await open('over');
  await change(app, 'lars', 'startWork', over);
  await change(app, 'lars', 'resolveTicket', over, { text: 'found' });
  const order = ['missed', 'soon', 'in hours', 'stands still', 'over'].map((name) => numbers[name]);

  const all = await list('order: due');
  expect(all.numbers).toEqual(order);
  const paged: number[] = [];
  for (let after: string | null = null; ;) {
    const page = await list(`order: due, first: 2${after === null ? '' : `, after: "${after}"`}`);
    expect(page.total).toBe(5);
    paged.push(...page.numbers);
    if (page.next === null) break;
    after = page.next;
  }
  expect(paged).toEqual(order);
  expect((await list('first: 50')).numbers).toEqual([...order].sort((a = 0, b = 0) => b - a));

  expect((await list('filter: { due: overdue }')).numbers).toEqual([numbers['missed']]);
  expect((await list('order: due, filter: { due: hour }')).numbers).toEqual(order.slice(0, 2));
  expect((await list('order: due, filter: { due: day }')).numbers).toEqual(order.slice(0, 3));
  await change(app, 'lars', 'acceptTicket', missed);
  expect((await list('filter: { due: overdue }')).numbers).toEqual([]);
});

it('finds them by an index, as it does the queue of somebody’s level', async () => {
  await withClient(app.databaseUrl, async (client) => {
    await client.query('SET enable_seqscan = off');
    const plan = async (sql: string): Promise<string> =>
      (await client.query(`EXPLAIN ${sql}`)).rows.map((row) => String(row['QUERY PLAN'])).join('\n');
    expect(
      await plan('SELECT id FROM tickets ORDER BY next_due_at ASC NULLS LAST, number LIMIT 50'),
    ).toContain('tickets_next_due');
    expect(
      await plan(`SELECT id FROM tickets WHERE waits_for <> '{}' AND waits_for && ARRAY['call:x']`),
    ).toContain('tickets_waits_for');
    expect(
      await plan(
        `SELECT ticket_id FROM ticket_timers WHERE level_at < now() AND reaches && ARRAY['lead:tech']`,
      ),
    ).toContain('ticket_timers_reaches');
  });
});
