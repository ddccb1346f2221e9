import { expect, it, vi } from 'vitest';
import { openHouse, reads } from '../support/browser.ts';
import { key } from '../support/app.ts';
import { openTicket, see } from '../support/tickets.ts';

const house = openHouse();

/** The lead of tech is away for ten days, and nobody stands in. */
async function sendTessAway(): Promise<void> {
  const from = new Date(Date.now() + 3_600_000).toISOString();
  const until = new Date(Date.now() + 10 * 86_400_000).toISOString();
  await house.door.ask(
    'tess',
    'mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) { refusal { code } } }',
    { input: { idempotencyKey: key(), from, until } },
  );
}

it('a matrix owner writes a level, sees whom it will not reach, mends that and publishes; a new ticket escalates by it', async () => {
  await sendTessAway();
  const before = await openTicket(house.door, 'niran', { problemType: 'logistics/lost' });
  const olga = await house.seat('olga', 'en', '/paths?path=quick');
  const { page, t } = olga;
  await page.getByRole('button', { name: t('paths.draft.write') }).click();
  await page.waitForURL(/\/paths\/drafts\//);

  // A level between the second and the third, by the menu and the keyboard.
  await page.getByRole('button', { name: t('paths.rung.more', { level: 3 }) }).press('Enter');
  await page.getByRole('menuitem', { name: t('paths.rung.above') }).click();
  const rung = page.locator('#rung-3');
  await rung.getByLabel(t('paths.field.minutes')).fill('0.1');
  await rung.getByRole('button', { name: t('paths.remove', { name: 'leads of the owner' }) }).click();
  await rung.getByText(t('paths.finding.no_responders')).waitFor();
  await rung.getByLabel(t('paths.field.calls.add')).fill('leads of tech');
  await page.getByRole('option', { name: 'leads of tech' }).click();
  await rung.getByText(t('paths.finding.no_responders')).waitFor({ state: 'detached' });
  await rung.getByLabel(t('paths.field.when.on')).check();
  for (const day of ['sat', 'sun'] as const)
    await rung.getByRole('button', { name: t(`paths.weekday.${day}`) }).click();
  await rung.getByLabel(t('paths.field.from'), { exact: true }).fill('00:00');
  await rung.getByLabel(t('paths.field.until'), { exact: true }).fill('00:00');
  await reads(olga, /only every day 00:00–24:00/);

  // The gap, beside the ladder; from there to the level, which is mended. What was written survives a reload.
  await reads(olga, /Tess is absent and has no deputy/);
  await page.getByText(t('paths.save.saved'), { exact: true }).waitFor();
  await page.reload();
  await page
    .getByTitle(t('paths.preflight.go', { level: 3 }))
    .first()
    .click();
  await rung.getByLabel(t('paths.field.calls.add')).fill('staff of tech');
  await page.getByRole('option', { name: 'staff of tech' }).click();
  await page.getByText(t('paths.preflight.clear')).waitFor();
  await page.getByText(t('paths.save.saved'), { exact: true }).waitFor();

  await page.getByRole('button', { name: t('paths.publish') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t('paths.change.level_added', { level: 3 })).waitFor();
  await dialog.getByLabel(t('paths.publish.note')).fill('Tech helps before the hand-over');
  await dialog.getByRole('button', { name: t('paths.publish') }).click();
  await page.waitForURL(/\/paths\?path=quick/);
  await page.getByText('Tech helps before the hand-over').waitFor();

  // A colleague reads it in Chinese.
  const wei = await house.seat('wei', 'zh-Hans', '/paths?path=quick');
  await reads(wei, /仅每天 00:00–24:00/);
  await wei.page
    .getByText(wei.t('paths.version', { number: '2' }))
    .first()
    .waitFor();

  const after = await openTicket(house.door, 'niran', { problemType: 'urgent', market: 'TH' });
  expect([before.assignment.pathVersion, after.assignment.pathVersion]).toEqual([1, 2]);
  await vi.waitFor(
    async () => {
      const { escalation } = await see(house.door, 'dora', after.id);
      const called = escalation.firings.find(
        ({ level, passedBecause }: { level: number; passedBecause: string | null }) =>
          level === 3 && passedBecause === null,
      );
      expect(called?.notified.map(({ name }: { name: string }) => name)).toEqual(['Tess', 'Tom']);
    },
    { timeout: 20_000, interval: 300 },
  );
}, 120_000);
