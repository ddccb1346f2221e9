import { expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { openHouse, type Seat } from '../support/browser.ts';
import { seedCompany } from '../support/company.ts';
import { change, openTicket } from '../support/tickets.ts';

/** Nine to six in Bangkok, every day. */
const hours = [{ from: '09:00', until: '18:00' }];
const office = {
  zone: 'Asia/Bangkok',
  weekly: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((weekday) => [weekday, hours]),
  ),
  holidays: [],
  exceptions: [],
};

/** What is urgent calls the staff after a second, the leads after four, and nobody else. */
async function seed(databaseUrl: string): Promise<void> {
  await seedCompany(databaseUrl);
  await withClient(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO calendars (code, names, definition) SELECT 'office', names, $1 FROM calendars`,
      [JSON.stringify(office)],
    );
    await client.query(
      `INSERT INTO escalation_path_versions (code, version, names, levels, arbiters, published_at)
       SELECT code, 2, names, (SELECT jsonb_agg(level - 'repeat') FROM jsonb_array_elements(levels) level
         WHERE (level ->> 'level')::int < 3), arbiters, now() FROM escalation_path_versions WHERE code = 'quick'`,
    );
    await client.query(`UPDATE service_levels SET resolve_seconds = 600 WHERE code = 'quick'`);
  });
}

const house = openHouse({ seed });

/** Rows of a section of the queue, as somebody reads them. */
const rowsOf = ({ page, t }: Seat, section: 'waiting' | 'coming') =>
  page.getByRole('region', { name: t(`myLevel.${section}`) }).getByRole('listitem');

async function titles(seat: Seat): Promise<string[]> {
  const links = await rowsOf(seat, 'waiting').getByRole('link').allTextContents();
  return links.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

it('a ticket comes to the level of the lead while she looks, at its place, and leaves once she acknowledges it', async () => {
  // One waits already that is due in hours.
  const late = await openTicket(
    house.door,
    'niran',
    { problemType: 'logistics/lost' },
    { title: 'due late' },
  );
  await change(house.door, 'lin', 'escalateTicket', late.id, { reason: 'asked twice', level: 2 });
  const lin = await house.seat('lin', 'zh-Hans', '/my-level');
  const lars = await house.seat('lars', 'en', '/my-level');
  await rowsOf(lin, 'waiting').filter({ hasText: 'due late' }).waitFor();
  expect(await lars.page.getByText(lars.t('myLevel.empty.title')).count()).toBe(1);

  // Nobody accepts this one. It reaches the staff, and then the lead: by itself, and before what is due later.
  const urgent = { problemType: 'urgent', market: 'TH' };
  const { id, number } = await openTicket(house.door, 'niran', urgent, { title: 'due soon' });
  await rowsOf(lars, 'waiting').filter({ hasText: 'due soon' }).waitFor();
  await rowsOf(lin, 'waiting').filter({ hasText: 'due soon' }).waitFor();
  expect(await titles(lin)).toEqual([`#${number} due soon`, `#${late.number} due late`]);

  // By keyboard alone: to the row, and heard. Nobody is called any more, and nobody has taken it on.
  await lin.page.keyboard.press('j');
  await lin.page.keyboard.press('a');
  await rowsOf(lin, 'waiting').filter({ hasText: 'due soon' }).waitFor({ state: 'detached' });
  await rowsOf(lars, 'waiting').filter({ hasText: 'due soon' }).waitFor({ state: 'detached' });
  expect(await titles(lin)).toEqual([`#${late.number} due late`]);
  const { ticket } = await house.door.ask(
    'dora',
    'query ($id: ID!) { ticket(id: $id) { card { state assignee } escalation { level acknowledgedAt } } }',
    { id },
  );
  expect(ticket.card).toEqual({ state: 'new', assignee: null });
  expect(ticket.escalation.acknowledgedAt).not.toBeNull();
});

it('the strip of a ticket explains the night, by keyboard and as a table', async () => {
  const { id, number } = await openTicket(house.door, 'niran', { problemType: 'logistics/lost' });
  // As if it had been opened two days ago, in a department that sleeps.
  await withClient(house.databaseUrl, (client) =>
    client.query(
      `UPDATE tickets SET body = jsonb_set(body, '{clockLog}', (SELECT jsonb_agg(segment || jsonb_build_object(
         'calendarCode', 'office', 'from', (segment ->> 'from')::bigint - 172800000) - 'calendarVersion')
         FROM jsonb_array_elements(body -> 'clockLog') segment)) WHERE id = $1`,
      [id],
    ),
  );
  const lars = await house.seat('lars', 'en', `/tickets/${number}`);
  const clocks = lars.page.getByRole('region', { name: lars.t('tickets.clocks.title') });
  const strip = clocks.getByRole('group', { name: new RegExp(`“${lars.t('glossary.clock.resolve')}”`) });
  await strip.getByRole('button').first().focus();
  await lars.page.keyboard.press('Home');
  const night = clocks.getByText(/Not counted: Outside hours\. With logistics\./);
  for (let i = 0; i < 3 && (await night.count()) === 0; i += 1) await lars.page.keyboard.press('ArrowRight');
  await night.waitFor();
  await clocks.getByText('in Asia/Bangkok').first().waitFor();

  await clocks.getByRole('button', { name: lars.t('clocks.view.table') }).click();
  const table = clocks.getByRole('table', {
    name: lars.t('clocks.table.label', { clock: lars.t('glossary.clock.resolve') }),
  });
  expect(await table.getByRole('row', { name: /Outside hours/ }).count()).toBeGreaterThanOrEqual(2);
  expect(await table.getByRole('row', { name: /Counted logistics/ }).count()).toBeGreaterThanOrEqual(1);
});
