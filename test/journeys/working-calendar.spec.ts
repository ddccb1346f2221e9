import { expect, it } from 'vitest';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { card } from '../support/board-screen.ts';
import { openHouse, reads } from '../support/browser.ts';
import { daily, names } from '../support/calendars.ts';
import { seedCompany } from '../support/company.ts';
import { openTicket, see } from '../support/tickets.ts';

/** Logistics works day and night by a calendar of its own, and its tickets count in it. */
const house = openHouse({
  seed: async (databaseUrl) => {
    await seedCompany(databaseUrl);
    const weekly = Object.fromEntries(
      daily('00:00', '24:00').weekly.map(({ weekday, periods }) => [weekday, periods]),
    );
    const definition = { zone: 'UTC', weekly, holidays: [], exceptions: [] };
    await withClient(databaseUrl, async (client) => {
      await client.query('INSERT INTO calendars (code, names, definition) VALUES ($1, $2, $3)', [
        'desk',
        names,
        definition,
      ]);
      await client.query(`UPDATE departments SET calendar = 'desk' WHERE code = 'logistics'`);
      await client.query(`UPDATE calendar_assignments SET calendar = 'desk' WHERE code = 'logistics'`);
      await client.query(`UPDATE service_levels SET calendar = 'owner'`);
    });
  },
});

it('a lead closes today, though an administrator saves meanwhile, and a colleague’s card shows the new due time by itself', async () => {
  const tomorrow = Math.ceil(Date.now() / 86_400_000) * 86_400_000;
  const { number, id } = await openTicket(house.door, 'niran', {
    problemType: 'logistics/lost',
    market: 'BR',
  });
  const lars = await house.seat('lars', 'en', '/board');
  const timer = card(lars, number).getByRole('timer').first();
  const before = (await timer.getAttribute('title')) ?? '';
  expect(before).toContain(lars.t('glossary.clock.acknowledge'));
  await lars.page.evaluate(
    `sessionStorage.reloaded = 'no'; addEventListener('pagehide', () => (sessionStorage.reloaded = 'yes'))`,
  );

  const lin = await house.seat('lin', 'zh-Hans', '/board');
  const { page, t } = lin;
  await page
    .getByRole('navigation')
    .getByRole('link', { name: t('frame.rail.calendars') })
    .click();
  await page.getByRole('link', { name: names.zhHans }).click();
  const today = page.locator('[role=gridcell][aria-current=date]');
  await today.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: t('calendars.day.close') }).click();
  await page.getByLabel(t('calendars.day.reason')).fill('盘点');
  await page.getByRole('button', { name: t('calendars.day.apply') }).click();
  await reads(lin, t('calendars.save.moves', { n: 1 }));
  await reads(lin, `#${number}`);

  // Neither a reload nor somebody else's edit loses what is written.
  await page.reload();
  await reads(lin, t('calendars.save.changes', { n: 1 }));
  expect(await today.getAttribute('aria-label')).toContain('盘点');
  const party = { date: '2031-05-02', name: 'party', periods: [] };
  await house.door.ask(
    'adam',
    'mutation ($input: EditCalendarInput!) { editCalendar(input: $input) { refusal { code } } }',
    {
      input: {
        idempotencyKey: 'party',
        code: 'desk',
        expectedVersion: 0,
        names,
        hours: daily('00:00', '24:00', { exceptions: [party] }),
      },
    },
  );
  await page.getByRole('button', { name: t('calendars.overtaken.rebase') }).click();
  await page.getByRole('button', { name: t('calendars.save'), exact: true }).click();
  await reads(lin, t('calendars.save.done'));
  const history = page.getByRole('region', { name: t('calendars.history') });
  await history.getByText('Lin').waitFor();
  await history.getByText('Adam').waitFor();

  await expect.poll(() => timer.getAttribute('title'), { timeout: 15_000 }).not.toBe(before);
  expect(await lars.page.evaluate('sessionStorage.reloaded')).toBe('no');
  const due = (await see(house.door, 'lars', id)).card.clocks.find(
    ({ kind }: { kind: string }) => kind === 'acknowledge',
  ).dueAt;
  expect(Date.parse(due)).toBeGreaterThanOrEqual(tomorrow);
}, 120_000);

it('a lead gives her department another calendar, sees before what moves, and takes it back', async () => {
  await house.door.ask('adam', `mutation { ${create} }`);
  const { number } = await openTicket(house.door, 'niran', { problemType: 'logistics/lost', market: 'BR' });
  const lin = await house.seat('lin', 'zh-Hans', '/calendars/spare');
  const { page, t } = lin;
  await page.getByRole('button', { name: t('calendars.users.add') }).click();
  const who = page.getByRole('combobox', { name: t('calendars.assign.who') });
  await who.fill('logistics');
  await page.getByRole('option', { name: /logistics/i }).click();
  await reads(lin, `#${number}`);
  await page.getByRole('button', { name: t('calendars.assign.do'), exact: true }).click();
  const move = page.getByRole('button', { name: t('calendars.assign.move', { name: 'logistics（简）' }) });
  await move.waitFor();

  await move.click();
  await page.getByRole('combobox', { name: t('calendars.assign.calendar') }).fill(names.zhHans);
  await page.getByRole('option', { name: names.zhHans, exact: true }).click();
  await page.getByRole('button', { name: t('calendars.assign.do'), exact: true }).click();
  await move.waitFor({ state: 'detached' });
  const { calendar } = await house.door.ask('adam', '{ calendar(code: "desk") { departments { code } } }');
  expect(calendar.departments).toEqual([{ code: 'logistics' }]);
}, 60_000);

const create = `createCalendar(input: { idempotencyKey: "spare", code: "spare", names: { en: "Spare", zhHans: "备用", zhHant: "備用" },
  hours: { zone: "UTC", weekly: [{ weekday: mon, periods: [{ from: "09:00", until: "10:00" }] }], holidays: [], exceptions: [] } }) { refusal { code } }`;
