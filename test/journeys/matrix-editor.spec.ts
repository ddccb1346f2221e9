import { randomUUID } from 'node:crypto';
import type { DraftTable } from '@baton/ownership-matrix';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Door } from '../support/door.ts';
import { openHouse, reads, type Seat } from '../support/browser.ts';

// Chromium itself says in the console that a page without a network could not reach it.
const house = openHouse({ provoked: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|WebSocket connection to/ });

interface SeenDraft {
  readonly id: string;
  readonly number: number;
  readonly table: DraftTable;
}

async function draftMatrix(door: Door, who: string): Promise<SeenDraft> {
  const { draftMatrix: answer } = await door.ask<{ draftMatrix: { draft: SeenDraft } }>(
    who,
    'mutation ($input: DraftMatrixInput!) { draftMatrix(input: $input) { draft { id number table } } }',
    { input: { idempotencyKey: randomUUID(), title: 'Refunds by market' } },
  );
  return answer.draft;
}

async function draftNow(door: Door, who: string, id: string): Promise<SeenDraft> {
  const query = 'query ($id: ID!) { matrixDraft(id: $id) { id number table } }';
  return (await door.ask<{ matrixDraft: SeenDraft }>(who, query, { id })).matrixDraft;
}

/** Columns of the small company's sheet, as they are shown. */
const columns = { number: -1, name: 0, problemType: 1, market: 2, owner: 3, serviceLevel: 7, path: 8 };

function cell({ page }: Seat, row: number, column: keyof typeof columns): Locator {
  return page.locator(`[data-row="${row}"] [data-column="${columns[column]}"]`);
}

async function type(seat: Seat, row: number, column: keyof typeof columns, text: string): Promise<void> {
  await cell(seat, row, column).click();
  await seat.page.keyboard.type(text);
  await seat.page.keyboard.press('Enter');
}

/** Puts cells on the clipboard as a spreadsheet does, and pastes them where the focus is. */
async function pasteAsFromExcel({ page }: Seat, text: string): Promise<void> {
  // As text: the types of browsers are not those of tests.
  await page.evaluate(`
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  `);
}

/** Not before everything that was typed is saved: other states say other words. */
const isSaved = ({ page, t }: Seat) =>
  page.getByRole('status').getByText(t('sheet.save.saved'), { exact: true }).waitFor();
const namesOf = ({ page }: Seat, rows: number) =>
  Promise.all(
    Array.from({ length: rows }, (_, row) => page.locator(`[data-row="${row}"] .name .text`).innerText()),
  );

it('a matrix owner writes a draft as in a spreadsheet, sees what it lacks, and loses nothing', async () => {
  const draft = await draftMatrix(house.door, 'olga');
  const olga = await house.seat('olga', 'en', `/matrix/drafts/${draft.number}`);
  const { page, t } = olga;
  await cell(olga, 0, 'name').waitFor();

  // Nobody owns a coupon any more: that is found at once, and gone once somebody does.
  await type(olga, 3, 'problemType', 'promotion/coupon');
  await reads(olga, t('sheet.found.gap', { n: 1 }));
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: t('sheet.none.title') }).waitFor();
  expect(await cell(olga, 3, 'problemType').innerText()).not.toContain('coupon');

  // Rows as Excel copies them: over the last rule and beyond it. What cannot be read stays and says why.
  await cell(olga, 5, 'name').click();
  await pasteAsFromExcel(
    olga,
    'Refunds in Brazil\trefund\tBR\tfinance\r\nOther refunds\trefund\tAtlantis\tsupport\r\n',
  );
  expect(await namesOf(olga, 7)).toContain('Other refunds');
  expect(await cell(olga, 6, 'market').getAttribute('aria-invalid')).toBe('true');
  expect(await cell(olga, 6, 'market').innerText()).toBe('Atlantis');
  await reads(olga, t('sheet.save.unread', { n: 1 }));
  await isSaved(olga);
  expect((await draftNow(house.door, 'olga', draft.id)).table.rules).toHaveLength(7);

  // By keyboard: the last rule goes one place up; the name of its row goes with it.
  await cell(olga, 6, 'name').click();
  await page.keyboard.press('Alt+ArrowUp');
  expect((await namesOf(olga, 7)).slice(5)).toEqual(['Other refunds', 'Refunds in Brazil']);

  // What cannot be sent is kept here, through a reload, and sent afterwards.
  await isSaved(olga);
  const edits = (url: URL) => url.pathname === '/graphql';
  await page.route(edits, async (route) => {
    if (route.request().postData()?.includes('EditMatrixSheet')) await route.abort();
    else await route.continue();
  });
  await type(olga, 5, 'market', 'mx');
  await reads(olga, t('sheet.save.offline'));
  await page.reload();
  await reads(olga, t('sheet.foundAgain'));
  expect(await cell(olga, 5, 'market').innerText()).toBe('MX');
  await page.unroute(edits);
  await isSaved(olga);
  const { rules } = (await draftNow(house.door, 'olga', draft.id)).table;
  expect(rules.slice(5)).toMatchObject([
    { label: 'Other refunds', when: { market: { kind: 'within', nodes: ['MX'] } } },
    {
      label: 'Refunds in Brazil',
      when: { market: { kind: 'within', nodes: ['BR'] } },
      then: { owner: 'finance' },
    },
  ]);
});

it('two people write in one draft: what differs is put together, what is the same is asked', async () => {
  const draft = await draftMatrix(house.door, 'olga');
  const one = await house.seat('olga', 'en', `/matrix/drafts/${draft.number}`);
  const other = await house.seat('olga', 'en', `/matrix/drafts/${draft.number}`);
  await cell(one, 0, 'name').waitFor();
  await cell(other, 0, 'name').waitFor();

  await other.page.context().setOffline(true);
  await type(other, 2, 'market', 'TH');
  await type(other, 4, 'market', 'JP');
  await type(one, 2, 'market', 'VN');
  await type(one, 3, 'market', 'BR');
  await isSaved(one);
  await other.page.context().setOffline(false);

  await other.page.getByRole('dialog').getByText(other.t('sheet.conflict.title')).waitFor();
  await other.page.getByRole('button', { name: other.t('sheet.conflict.mine'), exact: true }).click();
  await other.page.getByRole('button', { name: other.t('sheet.conflict.take') }).click();
  await isSaved(other);
  await cell(one, 2, 'market').getByText('TH').waitFor();
  await cell(one, 4, 'market').getByText('JP').waitFor();
  await cell(other, 3, 'market').getByText('BR').waitFor();
});
