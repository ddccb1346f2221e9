import { expect, it } from 'vitest';
import { card, cardLiesIn, moveByKeyboard } from '../support/board-screen.ts';
import { openHouse, reads } from '../support/browser.ts';
import { openTicket } from '../support/tickets.ts';

const house = openHouse();

it('story 4, "Not our responsibility": logistics disputes, service operations rule within 15 working minutes', async () => {
  const { id, number } = await openTicket(house.door, 'niran', {
    problemType: 'logistics/lost',
    market: 'TH',
  });
  const lars = await house.seat('lars', 'en');
  const olga = await house.seat('olga', 'en');
  await cardLiesIn(lars, number, 'new');

  // With the keyboard alone: from the card to its moves, and through the dialog.
  await moveByKeyboard(lars, number, lars.t('tickets.move.dispute.asks'));
  const claim = lars.page.getByRole('dialog', { name: lars.t('tickets.move.dispute') });
  const send = claim.getByRole('button', { name: lars.t('tickets.move.dispute') });
  expect(await send.isDisabled()).toBe(true);
  await claim.getByLabel(lars.t('disputes.dispute.proposed')).fill('tech');
  await lars.page.keyboard.press('ArrowDown');
  await lars.page.keyboard.press('Enter');
  await claim
    .getByLabel(lars.t('disputes.dispute.text'))
    .fill('It was scanned 3 km away: the scan data are wrong');
  await lars.page.keyboard.press('ControlOrMeta+Enter');
  await claim.waitFor({ state: 'detached' });

  // The ticket stays where it is and whose it is; the mark says what is going on, on everybody's board.
  const mark = (seat: typeof lars) =>
    card(seat, number).getByText(seat.t('board.mark.dispute', { proposed: 'tech' }));
  await cardLiesIn(lars, number, 'new');
  await mark(lars).waitFor({ state: 'attached' });
  await mark(olga).waitFor({ state: 'attached' });
  await olga.page.getByRole('button', { name: olga.t('board.filter.disputed') }).click();
  expect(await olga.page.getByRole('article').count()).toBe(1);

  // The arbiter finds it in the inbox, with the countdown, and nobody else is offered the ruling.
  await olga.page.goto('/inbox');
  await reads(olga, olga.t('inbox.ruling_asked'));
  await olga.page.goto(`/tickets/${number}`);
  const panel = olga.page.getByRole('region', { name: olga.t('disputes.title'), exact: true });
  await panel.getByText('It was scanned 3 km away').waitFor();
  await panel.getByText(/1[45]/).first().waitFor();
  const tess = await house.seat('tess', 'en', `/tickets/${number}`);
  await tess.page.getByRole('region', { name: tess.t('disputes.title'), exact: true }).waitFor();
  expect(await tess.page.getByRole('button', { name: tess.t('disputes.panel.rule') }).count()).toBe(0);

  // She rules: it is tech's, and the matrix should say so.
  await panel.getByRole('button', { name: olga.t('disputes.panel.rule') }).click();
  const ruling = olga.page.getByRole('dialog', { name: olga.t('tickets.move.rule') });
  await ruling.getByRole('button', { name: olga.t('disputes.ruling.move') }).click();
  await ruling.getByLabel(olga.t('disputes.rule.text')).fill('扫描位置由我方导入程序写入。');
  await ruling.getByRole('button', { name: olga.t('tickets.move.rule'), exact: true }).click();
  await ruling.waitFor({ state: 'detached' });
  await reads(olga, olga.t('disputes.panel.moved', { who: 'Olga', department: 'tech' }));

  // Tech has it now, and both departments read why.
  await reads(tess, tess.t('disputes.panel.moved', { who: 'Olga', department: 'tech' }));
  await tess.page
    .getByRole('button', { name: tess.t('tickets.move.accept') })
    .first()
    .waitFor();
  await cardLiesIn(lars, number, 'new');
  await mark(lars).waitFor({ state: 'detached' });

  const { ticket } = await house.door.ask<{
    ticket: { owner: { code: string }; card: { clocks: { kind: string; state: string }[] } };
  }>('dora', 'query ($id: ID!) { ticket(id: $id) { owner { code } card { clocks { kind state } } } }', {
    id,
  });
  expect(ticket.owner.code).toBe('tech');
  expect(ticket.card.clocks.find(({ kind }) => kind === 'arbitration')?.state).toBe('met');
});

it('corrects the facts of a ticket: what would move is shown before it is done', async () => {
  const { number } = await openTicket(house.door, 'niran', { problemType: 'logistics/lost', market: 'BR' });
  const niran = await house.seat('niran', 'en', `/tickets/${number}`);
  await niran.page.getByRole('button', { name: niran.t('tickets.move.reclassify.asks') }).click();
  const dialog = niran.page.getByRole('dialog', { name: niran.t('tickets.move.reclassify') });
  const send = dialog.getByRole('button', { name: niran.t('disputes.reclassify.send') });
  await dialog.getByLabel(niran.t('tickets.dialog.reason')).fill('It never left: the payment failed');
  // Nothing is done before something was shown.
  expect(await send.isDisabled()).toBe(true);
  await dialog.getByRole('combobox', { name: niran.t('glossary.problemType') }).fill('payment');
  await niran.page.getByRole('option', { name: 'payment', exact: true }).click();
  const preview = dialog.getByRole('region', { name: niran.t('disputes.reclassify.preview') });
  await preview.getByText(niran.t('disputes.part.owner'), { exact: true }).waitFor();
  await preview.getByText('tech', { exact: true }).waitFor();
  await send.click();
  await dialog.waitFor({ state: 'detached' });
  await reads(niran, /tech owns it by rule “payment”|tech owns it/);
});
