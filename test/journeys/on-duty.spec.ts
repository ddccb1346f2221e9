import { expect, it } from 'vitest';
import { openHouse, reads } from '../support/browser.ts';

const house = openHouse();

it('a lead makes a rota, goes away without a deputy, sees the gap and the level it leaves empty, and mends it', async () => {
  const lin = await house.seat('lin', 'zh-Hans', '/duty');
  const { page, t } = lin;
  await page.getByRole('button', { name: t('duty.rota.create') }).click();
  await page.getByLabel(t('duty.rota.name', { language: 'English' })).fill('Carriers at night');
  await page.getByLabel(t('duty.rota.code')).fill('carriers');
  await page.getByLabel(t('duty.rota.add')).fill('Lin');
  await page.getByRole('option', { name: 'Lin' }).click();
  await page.getByRole('button', { name: t('duty.rota.save') }).click();
  await page.getByRole('heading', { name: 'Carriers at night' }).waitFor();

  // From the menu of the person to the form, by keyboard.
  await page.getByRole('button', { name: t('frame.me.label', { name: 'Lin' }) }).press('Enter');
  await page.getByRole('menuitem', { name: t('frame.me.away') }).press('Enter');
  const form = page.getByRole('dialog');
  const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16);
  const later = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 16);
  await form.getByLabel(t('duty.from')).fill(soon);
  await form.getByLabel(t('duty.until')).fill(later);
  await form.getByRole('button', { name: t('duty.absence.do') }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByText(t('duty.deputy.none')).waitFor();

  await page.goto('/paths?path=standard');
  await reads(lin, t('paths.preflight.level', { level: 2 }));
  await reads(lin, /Lin 缺勤且没有代理人/);

  await page.goto('/duty?tab=absences');
  await page.getByRole('button', { name: t('duty.absence.callOff') }).click();
  await page.getByText(t('duty.absences.empty.title')).waitFor();
  await page.goto('/paths?path=standard');
  await page.getByText(t('paths.preflight.title')).waitFor();
  expect(await page.getByText(/Lin 缺勤/).count()).toBe(0);
}, 120_000);
