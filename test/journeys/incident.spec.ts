import { expect, it } from 'vitest';
import { openHouse, reads } from '../support/browser.ts';
import { change, openTicket, see } from '../support/tickets.ts';

const house = openHouse();

it('story 3, a flight is late: one incident, its tickets by selection, a notice to all, resolved together', async () => {
  const { door } = house;
  const opened = (language = 'en') =>
    openTicket(
      door,
      'niran',
      { problemType: 'logistics/lost', market: 'BR', language },
      { title: 'Not on TG-407' },
    );
  const parent = await opened();
  const members = [];
  for (const language of ['pt', 'en', 'en', 'pt']) members.push(await opened(language));
  const [first, disputed, , last] = members;
  if (!first || !disputed || !last) throw new Error('four tickets');
  await change(door, 'lars', 'startWork', parent.id);

  // Lin, lead of logistics, declares it in Chinese and brings finance along.
  const lin = await house.seat('lin', 'zh-Hans', `/tickets/${parent.number}`);
  await lin.page
    .getByRole('toolbar')
    .getByRole('button', { name: lin.t('ui.more') })
    .click();
  await lin.page.getByRole('menuitem', { name: lin.t('incidents.declare.title') }).click();
  const declare = lin.page.getByRole('dialog', { name: lin.t('incidents.declare.title') });
  await declare.getByLabel(lin.t('incidents.declare.cause')).fill('TG-407 航班未起飞');
  await declare.getByRole('checkbox', { name: 'finance' }).check();
  await declare.getByRole('button', { name: lin.t('incidents.declare.send'), exact: true }).click();
  await declare.waitFor({ state: 'detached' });
  const panel = lin.page.getByRole('region', { name: lin.t('incidents.title'), exact: true });
  await panel.getByText('TG-407 航班未起飞').waitFor();

  // Sofia, lead of support, picks the tickets in the list: with the mouse and shift, and the last by keyboard.
  const sofia = await house.seat('sofia', 'en', '/tickets');
  const pick = (number: number) =>
    sofia.page.getByRole('checkbox', { name: sofia.t('incidents.select.row', { number: String(number) }) });
  await pick(last.number).click();
  await pick(disputed.number).click({ modifiers: ['Shift'] });
  await reads(sofia, sofia.t('incidents.select.count', { n: 3 }));
  await sofia.page
    .getByRole('row')
    .filter({ hasText: `#${first.number}` })
    .getByRole('link')
    .focus();
  await sofia.page.keyboard.press('x');
  await reads(sofia, sofia.t('incidents.select.count', { n: 4 }));
  await sofia.page.getByRole('button', { name: sofia.t('incidents.select.link') }).click();
  const join = sofia.page.getByRole('dialog', { name: sofia.t('incidents.join.title') });
  await join.getByRole('button', { name: sofia.t('incidents.join.send'), exact: true }).click();
  await join.waitFor({ state: 'detached' });
  // The other browser sees them come.
  for (const { number } of members) await panel.getByText(`#${number}`, { exact: true }).first().waitFor();

  // Lin writes to all of them, each in their language.
  await panel.getByRole('button', { name: lin.t('incidents.panel.write') }).click();
  const notice = lin.page.getByRole('dialog', { name: lin.t('incidents.notice.title') });
  const texts = notice.getByRole('textbox');
  expect(await texts.count()).toBe(2);
  for (const place of [0, 1]) await texts.nth(place).fill(`Two days late, ${place}`);
  await notice.getByRole('button', { name: lin.t('incidents.notice.send', { n: 4 }) }).click();
  await notice.waitFor({ state: 'detached' });
  await reads(lin, lin.t('incidents.round.ended.notice', { done: 4, total: 4 }));

  // One is disputed meanwhile; the incident is resolved, and what can go along does.
  await change(door, 'lars', 'disputeTicket', disputed.id, {
    reason: 'cause_elsewhere',
    text: 'it was never on that flight',
    proposed: 'tech',
  });
  await sofia.page.goto(`/tickets/${disputed.number}`);
  await sofia.page
    .getByRole('link', { name: `#${parent.number}` })
    .first()
    .waitFor();
  await change(door, 'lars', 'resolveTicket', parent.id, { text: 'flown in' });
  await reads(sofia, sofia.t('incidents.banner.stays', { reason: sofia.t('incidents.stay.disputed') }));
  await reads(lin, lin.t('incidents.round.stayed', { n: 1 }));
  await panel.getByText(lin.t('incidents.stay.disputed'), { exact: true }).waitFor();
  const states = await Promise.all(members.map(async ({ id }) => (await see(door, 'dora', id)).card.state));
  expect(states).toEqual(['resolved', 'new', 'resolved', 'resolved']);
});
