import { expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { openHouse } from '../support/browser.ts';
import { change, openTicket } from '../support/tickets.ts';

const house = openHouse();

/** That many copies of a ticket, in four columns, due at different times; enough for what the board must bear. */
async function copies(id: string, count: number): Promise<void> {
  await withClient(house.databaseUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(
      `CREATE TEMPORARY TABLE copied ON COMMIT DROP AS SELECT gen_random_uuid() AS id, nextval('ticket_number')::int AS number, n,
         (ARRAY['new', 'assigned', 'in_progress', 'waiting_customer'])[n % 4 + 1] AS state FROM generate_series(1, $1) n`,
      [count],
    );
    await client.query(
      `INSERT INTO tickets SELECT (jsonb_populate_record(NULL::tickets, to_jsonb(t) || jsonb_build_object('id', c.id, 'number', c.number,
         'state', c.state, 'body', t.body || jsonb_build_object('id', c.id, 'number', c.number, 'state', c.state)))).*
       FROM tickets t, copied c WHERE t.id = $1`,
      [id],
    );
    await client.query(
      `INSERT INTO ticket_ownerships SELECT c.id, o.department, o.period, o.cause FROM ticket_ownerships o, copied c
       WHERE o.ticket_id = $1`,
      [id],
    );
    await client.query('COMMIT');
  });
}

it('two hundred cards count down over a minute and over a breach, with one timer and without a request', async () => {
  const facts = { problemType: 'logistics/lost' };
  const soon = await openTicket(house.door, 'niran', facts, { title: 'breaches' });
  await copies(soon.id, 236);
  const paused = await openTicket(house.door, 'niran', facts, { title: 'stands still' });
  await change(house.door, 'lars', 'startWork', paused.id);
  await change(house.door, 'lars', 'holdTicket', paused.id, { text: 'strike' });

  const lars = await house.screen('lars', 'en');
  const [name = '', value = ''] = (await house.door.cookieOf('lars')).split('=', 2);
  await lars.page.context().addCookies([{ name, value, url: house.address }]);
  // A minute before all of them have to be acknowledged.
  const due = Date.parse(soon.card.clocks.find(({ kind }: { kind: string }) => kind === 'acknowledge').dueAt);
  await lars.page.clock.install({ time: due - 65_000 });
  await lars.page.goto('/board');
  const timers = lars.page.getByRole('article').filter({ hasText: 'breaches' }).getByRole('timer');
  await lars.page.getByRole('article').nth(205).waitFor();
  expect(await timers.count()).toBeGreaterThan(200);
  const shown = (): Promise<string[]> => timers.locator('.numeric').allTextContents();
  const still = lars.page.getByRole('article').filter({ hasText: 'stands still' }).locator('.still');
  const stillText = await still.textContent();

  const asked: string[] = [];
  lars.page.on('request', (request) => {
    // Whether a newer app is served is asked by the hour, whatever is shown.
    if (!request.url().endsWith('/_app/version.json')) asked.push(`${request.method()} ${request.url()}`);
  });
  await lars.page.evaluate(
    `{ const set = window.setTimeout; window.timersSet = 0; window.setTimeout = (...given) => (window.timersSet += 1, set(...given)); }`,
  );
  const before = await shown();
  await lars.page.clock.runFor(10_000);
  const later = await shown();
  expect(later.filter((text, i) => text === before[i] || text.startsWith('+'))).toEqual([]);
  await lars.page.clock.fastForward(50_000);
  await lars.page.clock.runFor(10_000);
  expect((await shown()).filter((text) => text.startsWith('+')).length).toBeGreaterThan(200);
  expect(await still.textContent()).toBe(stillText);
  // One timer a second for all of them, and a few of the frame; not one for each card.
  expect(Number(await lars.page.evaluate('window.timersSet'))).toBeLessThan(100);

  // A lid that was closed for two hours: right at once when it opens.
  await lars.page.clock.fastForward(2 * 3_600_000);
  await expect
    .poll(async () => (await shown()).filter((text) => text.startsWith('+2h')).length)
    .toBeGreaterThan(200);
  expect(asked).toEqual([]);
});
