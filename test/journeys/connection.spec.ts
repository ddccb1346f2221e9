import { expect, it } from 'vitest';
import { card, cardLiesIn, columnsOf, moveByKeyboard } from '../support/board-screen.ts';
import { isLive, openHouse } from '../support/browser.ts';
import { change, openTicket } from '../support/tickets.ts';

// Chromium itself says in the console that a page without a network could not reach it.
const house = openHouse({ provoked: /ERR_INTERNET_DISCONNECTED|WebSocket connection to/ });

it('a browser without a network keeps what it knows, and catches up by itself', async () => {
  const facts = { problemType: 'logistics/lost', market: 'TH' };
  const [one, two] = await Promise.all([
    openTicket(house.door, 'niran', facts, { title: 'Parcel one' }),
    openTicket(house.door, 'niran', facts, { title: 'Parcel two' }),
  ]);
  const lars = await house.seat('lars', 'en');
  const lin = await house.seat('lin', 'zh-Hans');
  await cardLiesIn(lin, one.number, 'new');

  await lin.page.context().setOffline(true);
  const top = lin.page.getByRole('banner');
  await top.getByText('离线', { exact: true }).waitFor();

  // Meanwhile the others go on: one card walks two columns, one is accepted, a new one comes.
  await moveByKeyboard(lars, one.number, lars.t('tickets.move.start'));
  await cardLiesIn(lars, one.number, 'in_progress');
  await change(house.door, 'lars', 'acceptTicket', two.id);
  await change(house.door, 'lars', 'askCustomer', one.id, { text: 'Which address?' });
  const three = await openTicket(house.door, 'niran', facts, { title: 'Parcel three' });
  await cardLiesIn(lars, three.number, 'new');
  await cardLiesIn(lars, one.number, 'waiting_customer');

  // Lin still sees the last that she knew, and is not let down by a move that cannot be sent.
  await cardLiesIn(lin, one.number, 'new');
  expect(await card(lin, three.number).count()).toBe(0);

  await lin.page.context().setOffline(false);
  await isLive(lin);
  await cardLiesIn(lin, one.number, 'waiting_customer');
  await cardLiesIn(lin, two.number, 'assigned');
  await cardLiesIn(lin, three.number, 'new');
  expect(await columnsOf(lin)).toEqual(await columnsOf(lars));

  // And what Lin does now is seen by the others: the line stands in both directions.
  await moveByKeyboard(lin, three.number, '受理');
  await cardLiesIn(lars, three.number, 'assigned');
});

it('what was typed into a comment outlives a reload and a lost network, and is sent once', async () => {
  const { id, number } = await openTicket(house.door, 'niran', { market: 'TH' });
  const lin = await house.seat('lin', 'zh-Hans', `/tickets/${number}`);
  const niran = await house.seat('niran', 'en', `/tickets/${number}`);
  const box = lin.page.getByRole('textbox', { name: '评论' });
  await box.fill('已联系承运商');
  await lin.page.reload();
  await isLive(lin);
  expect(await box.inputValue()).toBe('已联系承运商');

  await lin.page.context().setOffline(true);
  await lin.page.getByRole('banner').getByText('离线', { exact: true }).waitFor();
  await box.fill('已联系承运商，明天答复');
  await lin.page.getByRole('button', { name: '评论' }).click();
  await lin.page.getByText(lin.t('tickets.comment.retrying')).waitFor();
  await lin.page.context().setOffline(false);

  const line = niran.page
    .getByRole('region', { name: niran.t('tickets.timeline.title') })
    .getByText('已联系承运商，明天答复', { exact: true });
  await line.waitFor();
  await expect.poll(() => box.inputValue(), { timeout: 15_000 }).toBe('');
  const { ticket } = await house.door.ask(
    'lin',
    'query ($id: ID!) { ticket(id: $id) { timeline { type } } }',
    { id },
  );
  expect(ticket.timeline.filter(({ type }: { type: string }) => type === 'Commented')).toHaveLength(1);
});
