import { expect, it } from 'vitest';
import { card, cardLiesIn } from '../support/board-screen.ts';
import { openHouse, reads } from '../support/browser.ts';
import { change, openTicket, see } from '../support/tickets.ts';

const house = openHouse();

it('logistics asks finance for the proof of a refund; finance answers from its queue without seeing the customer', async () => {
  const { id, number } = await openTicket(
    house.door,
    'niran',
    { problemType: 'logistics/lost', market: 'BR' },
    {
      title: 'Refund has not arrived',
      customerName: 'Zélia Prado',
      customerReference: 'C-4711',
      orderReference: 'O-77',
    },
  );
  await change(house.door, 'lars', 'startWork', id);
  await change(house.door, 'lars', 'commentTicket', id, { text: 'The bank booked it under R-9.' });
  const lin = await house.seat('lin', 'zh-Hans', `/tickets/${number}`);
  const finn = await house.seat('finn', 'en', '/requests');
  await finn.page.getByText(finn.t('requests.empty.toUs.title')).waitFor();

  // Whoever asks sees what the other will see. What was typed survives a dialog that is closed.
  const panel = lin.page.getByRole('region', { name: lin.t('requests.panel.title'), exact: true });
  const ask = async () => {
    await panel.getByRole('button', { name: lin.t('requests.ask') }).click();
    const dialog = lin.page.getByRole('dialog', { name: lin.t('requests.ask.title') });
    await dialog.getByLabel(lin.t('requests.ask.need')).waitFor();
    return dialog;
  };
  const first = await ask();
  await first.getByLabel(lin.t('requests.ask.need')).fill('请提供 O-77 的退款凭证');
  await lin.page.keyboard.press('Escape');
  await first.waitFor({ state: 'detached' });
  const dialog = await ask();
  expect(await dialog.getByLabel(lin.t('requests.ask.need')).inputValue()).toBe('请提供 O-77 的退款凭证');
  const part = (name: string) => dialog.getByRole('checkbox', { name });
  expect(await part(lin.t('requests.part.title')).isChecked()).toBe(true);
  expect(await part(lin.t('requests.part.customer_name')).isChecked()).toBe(false);
  await part('The bank booked it under R-9.').check();
  await dialog.getByLabel(lin.t('requests.ask.department'), { exact: true }).fill('finance');
  await lin.page.keyboard.press('ArrowDown');
  await lin.page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: lin.t('requests.ask.send'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await panel.getByText(lin.t('glossary.subRequest.open'), { exact: true }).waitFor();

  // It comes to finance by itself, with its time; what is not shown is not there.
  const link = finn.page.getByRole('link', { name: `#${number}/1` });
  await link.waitFor();
  await finn.page.getByRole('timer').waitFor();
  await link.click();
  await reads(finn, 'The bank booked it under R-9.');
  await reads(finn, 'Refund has not arrived');
  const everything = (await finn.page.locator('main').innerText()) + (await finn.page.content());
  expect(everything).not.toMatch(/Zélia|C-4711/);
  expect(await finn.page.getByText(finn.t('requests.page.ticket', { number: String(number) })).count()).toBe(
    0,
  );

  // A question back lets the clock stand still; the reply comes from the ticket.
  await finn.page.getByRole('button', { name: finn.t('requests.do.return') }).click();
  const question = finn.page.getByRole('dialog');
  await question.getByLabel(finn.t('requests.return.text')).fill('Which of the two refunds?');
  await question.getByRole('button', { name: finn.t('requests.return.send'), exact: true }).click();
  await question.waitFor({ state: 'detached' });
  await panel.getByText('Which of the two refunds?').waitFor();
  await panel.getByRole('button', { name: lin.t('requests.do.reply') }).click();
  const reply = lin.page.getByRole('dialog');
  await reply.getByLabel(lin.t('requests.reply.text')).fill('第二笔，42 欧元。');
  await lin.page.keyboard.press('ControlOrMeta+Enter');
  await reply.waitFor({ state: 'detached' });
  await reads(finn, '第二笔，42 欧元。');

  // The mark is on the card as long as it is open.
  const board = await house.seat('lars', 'en', '/board');
  await cardLiesIn(board, number, 'in_progress');
  const mark = card(board, number).getByText(board.t('board.mark.subRequests', { n: 1, names: 'finance' }));
  await mark.waitFor({ state: 'attached' });

  await finn.page.getByRole('button', { name: finn.t('requests.do.answer') }).click();
  const answer = finn.page.getByRole('dialog');
  await answer.getByLabel(finn.t('requests.answer.text')).fill('Paid on 28 February, reference R-9.');
  await answer.getByRole('button', { name: finn.t('requests.answer.send'), exact: true }).click();
  await answer.waitFor({ state: 'detached' });
  await reads(finn, finn.t('glossary.subRequest.answered'));
  await panel.getByText('Paid on 28 February, reference R-9.').waitFor();
  await mark.waitFor({ state: 'detached' });

  // The ticket itself stays closed to finance, and has never changed its owner.
  await finn.page.goto(`/tickets/${number}`);
  expect(await finn.page.locator('main').innerText()).not.toMatch(/Zélia|Refund has not arrived/);
  const { ownerships, card: now } = await see(house.door, 'lars', id);
  expect(ownerships).toHaveLength(1);
  expect(now).toMatchObject({ owner: 'logistics', state: 'in_progress' });
  expect(now.involved).not.toContain('finance');
}, 120_000);
