import { expect, it } from 'vitest';
import { card, cardLiesIn, column, columnsOf, drag, moveByKeyboard } from '../support/board-screen.ts';
import { isLive, openHouse, reads, type Seat } from '../support/browser.ts';
import { password } from '../support/company.ts';

const house = openHouse();

/** Opens a ticket by the form, as an agent does who was told of it on the phone. Gives its number. */
async function openByForm({ page, t }: Seat): Promise<number> {
  await page.keyboard.press('c');
  await page.waitForURL('**/tickets/new');
  const preview = page.getByRole('region', { name: t('tickets.preview.title') });
  await preview.getByText(t('tickets.preview.waiting')).waitFor();
  await page.getByRole('combobox', { name: t('glossary.problemType') }).fill('customs');
  await page.getByRole('option', { name: /customs/ }).click();
  await page.getByRole('textbox', { name: t('tickets.new.title') }).fill('Flight TG-407 late: 60 parcels');
  await page.getByRole('textbox', { name: t('tickets.new.customerName') }).fill('Somchai Jaidee');
  await page.getByRole('combobox', { name: t('glossary.market') }).fill('TH');
  await page.getByRole('option', { name: /TH/ }).click();
  // Before anything is sent, the matrix says who will own it and who must sign.
  await preview.getByText('logistics', { exact: true }).waitFor();
  await preview.getByText('delay in transit, SEA').waitFor();
  await preview.getByText('logistics (lead) and finance (lead), then marketing (lead)').waitFor();
  await page.getByRole('button', { name: t('tickets.new.send') }).click();
  await page.waitForURL(/\/tickets\/\d+$/);
  return Number(page.url().split('/').at(-1));
}

/** Fills the dialog of a proposal and sends it. */
async function propose({ page, t }: Seat, kind: string | null, amount: string, text: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t('tickets.move.propose') });
  if (kind !== null) {
    await dialog.getByLabel(t('tickets.dialog.propose.kind')).click();
    await page.getByRole('option', { name: kind }).click();
  }
  await dialog.getByLabel(t('tickets.dialog.propose.amount')).fill(amount);
  await dialog.getByLabel(t('tickets.dialog.propose.currency')).click();
  await page.getByRole('option', { name: 'USD' }).click();
  await dialog.getByLabel(t('tickets.dialog.propose.text')).fill(text);
  await dialog.getByRole('button', { name: t('tickets.move.propose') }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Signs what is offered to be signed, with the content before one's eyes. */
async function sign({ page, t }: Seat, content: string): Promise<void> {
  const panel = page.getByRole('region', { name: t('cosign.title'), exact: true });
  await panel.getByRole('button', { name: t('cosign.do.approve') }).click();
  const dialog = page.getByRole('dialog', { name: t('tickets.move.sign') });
  await dialog.getByText(content).first().waitFor();
  await dialog.getByRole('button', { name: t('cosign.do.approve') }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** How many decisions the ticket offers to its reader. */
function offeredToSign({ page, t }: Seat): Promise<number> {
  return page
    .getByRole('region', { name: t('cosign.title'), exact: true })
    .getByRole('button')
    .count();
}

/** How a party stands, as the ticket shows it. */
async function partyIs({ page, t }: Seat, party: string, status: Parameters<Seat['t']>[0]): Promise<void> {
  const panel = page.getByRole('region', { name: t('cosign.title'), exact: true });
  await panel
    .getByRole('listitem')
    .filter({ hasText: party })
    .getByText(t(status), { exact: true })
    .waitFor();
}

it('story 3, flight delay: a compensation plan is co-signed by logistics and finance, then marketing', async () => {
  const niran = await house.seat('niran', 'en');

  // Lin comes by the front door, and reads Chinese before the house knows her.
  const lin = await house.screen('lin', 'zh-Hans');
  await lin.page.goto('/board');
  await lin.page.getByRole('heading', { name: '登录 Baton' }).waitFor();
  await lin.page.getByLabel(lin.t('frame.signIn.email')).fill('lin@baton.example');
  await lin.page.getByLabel(lin.t('frame.signIn.password'), { exact: true }).fill(password);
  await lin.page.getByRole('button', { name: lin.t('frame.signIn.submit') }).click();
  await isLive(lin);
  await lin.page.getByRole('heading', { name: '看板' }).waitFor();

  const number = await openByForm(niran);
  await niran.page.goto('/board');
  await isLive(niran);

  // It appears on Lin's board by itself. No move leads from new to resolved, and the column says so.
  await cardLiesIn(lin, number, 'new');
  await drag(lin, number, 'resolved', lin.t('board.refuses.resolved'));
  await cardLiesIn(lin, number, 'new');
  await drag(lin, number, 'assigned', '受理');
  await cardLiesIn(lin, number, 'assigned');
  await cardLiesIn(niran, number, 'assigned');
  await moveByKeyboard(lin, number, '开始处理');
  await cardLiesIn(lin, number, 'in_progress');
  await cardLiesIn(niran, number, 'in_progress');

  // Nothing is carried out that nobody has signed: the refusal names who is missing, and the card goes back.
  await moveByKeyboard(lin, number, lin.t('tickets.move.resolve.asks'));
  const resolving = lin.page.getByRole('dialog', { name: lin.t('tickets.move.resolve') });
  await resolving.getByLabel(lin.t('tickets.dialog.resolve.label')).fill('已安排空运补发。');
  await resolving.getByRole('button', { name: '解决' }).click();
  const refusal = await resolving.getByText(/尚缺签署/).textContent();
  for (const party of ['logistics', 'finance', 'marketing'])
    expect(refusal).toContain(`${party}（简）（主管）`);
  await resolving.getByRole('button', { name: lin.t('ui.cancel') }).click();
  await cardLiesIn(lin, number, 'in_progress');

  // Lin proposes. Marketing is not asked before logistics and finance have signed; who proposed does not sign.
  await card(lin, number).getByRole('link').click();
  const drawer = lin.page.getByRole('dialog', { name: lin.t('tickets.drawer', { number: String(number) }) });
  await drawer.getByRole('button', { name: '提出处理方案…' }).first().click();
  await propose(lin, lin.t('glossary.resolution.resend'), '200', 'Resend by air, coupon 5 USD each');
  await cardLiesIn(niran, number, 'awaiting_cosign');
  await partyIs(lin, 'logistics', 'glossary.party.asked');
  await partyIs(lin, 'marketing', 'glossary.party.not_yet');
  expect(await offeredToSign(lin)).toBe(0);

  const place = `/tickets/${number}`;
  const mo = await house.seat('mo', 'en', place);
  const fay = await house.seat('fay', 'en', place);
  await sign(fay, 'Resend by air');
  await partyIs(lin, 'finance', 'glossary.party.signed');
  await partyIs(mo, 'finance', 'glossary.party.signed');
  expect(await offeredToSign(mo)).toBe(0);

  // Lars changes the amount: what finance signed is stale, visibly, and finance is asked again.
  const lars = await house.seat('lars', 'en', place);
  await lars.page.getByRole('button', { name: lars.t('tickets.proposal.revise') }).click();
  await propose(lars, lars.t('glossary.resolution.resend'), '300', 'Resend by air, coupon 5 USD each');
  await house.leave(lars);
  await partyIs(lin, 'finance', 'glossary.party.stale');
  await reads(lin, /签署已失效/);
  await reads(fay, fay.t('cosign.since', { number: 1, name: 'Fay' }));
  await fay.page.getByText('USD 200').first().waitFor();

  await sign(lin, 'USD 300');
  await partyIs(lin, 'logistics', 'glossary.party.signed');
  expect(await offeredToSign(mo)).toBe(0);
  // Any one of the two finance leads will do.
  const fred = await house.seat('fred', 'en', place);
  await sign(fred, 'USD 300');
  await sign(mo, 'USD 300');
  await partyIs(mo, 'marketing', 'glossary.party.signed');

  // The quorum is met on exactly this proposal: back to work, and now it can be resolved.
  await drawer.getByRole('button', { name: '解决…' }).click();
  await resolving.getByRole('button', { name: '解决' }).click();
  await resolving.waitFor({ state: 'detached' });
  await drawer
    .getByRole('button', { name: lin.t('ui.close'), exact: true })
    .first()
    .click();
  await cardLiesIn(lin, number, 'resolved');
  await cardLiesIn(niran, number, 'resolved');
  expect(await columnsOf(lin)).toEqual(await columnsOf(niran));
  expect(await column(lin, 'resolved').getByRole('article').count()).toBe(1);
});
