import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openHouse, reads, type Seat } from '../support/browser.ts';
import { openTicket } from '../support/tickets.ts';

const house = openHouse();

/** The cell of a rule in a column of the sheet, both by what stands there. */
const cellOf = ({ page }: Seat, rule: string, text: string) =>
  page.getByRole('row', { name: rule }).getByRole('gridcell', { name: text, exact: true });

const tab = ({ page, t }: Seat, name: 'table' | 'compare' | 'review' | 'history') =>
  page.getByRole('tab', { name: t(`drafts.tab.${name}`), exact: true });

async function beginDraft({ page, t }: Seat, title: string): Promise<void> {
  await page
    .getByRole('button', { name: t('drafts.new') })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: t('drafts.new') });
  await dialog.getByLabel(t('drafts.field.title')).fill(title);
  await dialog.getByRole('button', { name: t('drafts.begin') }).click();
  await page.waitForURL(/\/matrix\/drafts\/\d+$/);
}

/** A lead reads what changes, and signs exactly that. */
async function signs(who: string, place: string): Promise<void> {
  const lead = await house.seat(who, 'en', `${place}?tab=review`);
  await lead.page.getByText('finance', { exact: true }).first().waitFor();
  await lead.page.keyboard.press('s');
  const dialog = lead.page.getByRole('dialog');
  await dialog.getByRole('button', { name: lead.t('cosign.do.approve'), exact: true }).click();
  await reads(lead, lead.t('drafts.done.sign'));
  await house.leave(lead);
}

/** Who owns the case that is tried, as the panel says. */
const owner = ({ page, t }: Seat) =>
  page.getByRole('region', { name: t('matrix.case.title') }).locator('.owner');

it('a rule changes its owner: drafted, replayed, signed, published; and yesterday still has its answer', async () => {
  const before = await openTicket(house.door, 'ana', { problemType: 'payment', market: 'BR' });
  expect(before.owner.code).toBe('tech');

  const olga = await house.seat('olga', 'en', '/matrix/drafts');
  await reads(olga, olga.t('drafts.empty.title'));
  await beginDraft(olga, 'Payments to finance');
  const place = new URL(olga.page.url()).pathname;

  await cellOf(olga, 'payment', 'tech').click();
  await olga.page.keyboard.type('finance');
  await olga.page.keyboard.press('Enter');
  await olga.page.getByText(olga.t('sheet.save.saved'), { exact: true }).waitFor();

  // What changes, in words and in tickets, before anybody signs.
  await tab(olga, 'compare').click();
  const words = olga.page
    .locator('li')
    .filter({ hasText: olga.t('drafts.cell.owner') })
    .first();
  await words.getByText('tech', { exact: true }).waitFor();
  await words.getByText('finance', { exact: true }).waitFor();
  await olga.page.getByRole('button', { name: olga.t('compare.lens.tickets') }).click();
  await olga.page.getByRole('link', { name: `#${before.number}` }).waitFor();

  await olga.page.getByRole('button', { name: olga.t('drafts.submit.ask') }).click();
  const submitting = olga.page.getByRole('dialog');
  await submitting.getByLabel(olga.t('drafts.field.note')).fill('Finance has the payment desk.');
  await submitting.getByRole('button', { name: olga.t('drafts.submit'), exact: true }).click();
  await olga.page.getByText(olga.t('drafts.state.in_review'), { exact: true }).waitFor();
  const publish = olga.page.getByRole('button', { name: olga.t('drafts.publish.ask') });
  expect(await publish.count()).toBe(0);

  await signs('tess', place);
  await signs('fay', place);

  // Her page hears of it by itself.
  await publish.click();
  const publishing = olga.page.getByRole('dialog');
  await publishing.getByText('Tess').waitFor();
  await publishing.getByText(olga.t('drafts.publish.findings'), { exact: true }).waitFor();
  await publishing.getByRole('button', { name: olga.t('drafts.publish'), exact: true }).click();
  await reads(olga, olga.t('drafts.publishedAs', { number: '2' }));

  const after = await openTicket(house.door, 'ana', { problemType: 'payment', market: 'BR' });
  expect(after.owner.code).toBe('finance');
  expect(after.assignment.matrixVersion).toBe(2);

  await olga.page.goto('/matrix?try=1&type=payment&market=BR');
  await owner(olga).filter({ hasText: 'finance' }).waitFor();
  await olga.page.getByRole('button', { name: olga.t('drafts.case.by.date') }).click();
  await owner(olga).filter({ hasText: 'tech' }).waitFor();
  await reads(olga, olga.t('drafts.case.version', { number: '1' }));

  await olga.page.goto(`${place}?tab=history`);
  await reads(olga, /payment, owner: tech → finance/);
});

it('a file is imported whole or not at all', async () => {
  const drafted = await house.door.ask(
    'olga',
    `mutation ($input: DraftMatrixInput!) { draftMatrix(input: $input) { draft { id number } refusal { code } } }`,
    { input: { idempotencyKey: randomUUID(), title: 'From a spreadsheet' } },
  );
  const { id, number } = drafted.draftMatrix.draft;
  const exported = await house.door.ask(
    'olga',
    `query ($of: MatrixRefInput!) { matrixFile(of: $of, format: csv) { content } }`,
    { of: { draft: id } },
  );
  const csv = Buffer.from(exported.matrixFile.content, 'base64').toString('utf8');
  const olga = await house.seat('olga', 'en', `/matrix/drafts/${number}`);
  const { page, t } = olga;
  const choose = (name: string, content: string) =>
    page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

  await page.getByRole('button', { name: t('drafts.import.ask') }).click();
  const dialog = page.getByRole('dialog');
  await choose('matrix.csv', csv.replace('logistics/delay', 'logistics/dealy').replace('severe', 'sevree'));
  await dialog.getByRole('button', { name: t('drafts.import'), exact: true }).click();
  // Both problems at once, each with its place, and what was probably meant.
  await dialog.getByText(t('fileProblems.nearest', { nearest: 'logistics/delay' })).waitFor();
  await dialog.getByText(t('fileProblems.nearest', { nearest: 'severe' })).waitFor();
  await dialog.getByText(t('drafts.import.refused', { n: 2 })).waitFor();

  await choose('matrix.csv', 'x'.repeat(5 * 1024 * 1024 + 1));
  await dialog.getByText(t('drafts.import.tooLarge', { limit: '5' })).waitFor();
  const untouched = await house.door.ask(
    'olga',
    `query ($id: ID!) { matrixDraft(id: $id) { version edits } }`,
    { id },
  );
  expect(untouched.matrixDraft).toEqual({ version: 1, edits: [] });

  await choose('matrix.csv', csv.replace(/^(.*coupon.*?)marketing/mu, '$1product'));
  await dialog.getByRole('button', { name: t('drafts.import'), exact: true }).click();
  // Straight to what it changes.
  await page.waitForURL(/tab=compare/);
  const words = page
    .locator('li')
    .filter({ hasText: t('drafts.cell.owner') })
    .first();
  await words.getByText('product', { exact: true }).waitFor();
});
