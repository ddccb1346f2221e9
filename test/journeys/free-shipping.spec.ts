import { randomUUID } from 'node:crypto';
import { instantOfWallClock } from '@baton/working-time';
import { expect, it } from 'vitest';
import { openHouse, type Seat } from '../support/browser.ts';
import { seedCompany } from '../support/company.ts';
import { seedArticlesAt } from '../support/knowledge.ts';
import { openTicket } from '../support/tickets.ts';

const house = openHouse({
  seed: async (databaseUrl) => {
    await seedCompany(databaseUrl);
    await seedArticlesAt(databaseUrl);
  },
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Tomorrow, so that 20:00 is yet to come in both markets, and the Sunday after it, whose end is Monday 0:00. */
function weekend(): { first: string; monday: string } {
  const date = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  const tomorrow = Date.now() + DAY;
  const daysToMonday =
    ((8 - new Date(tomorrow).getUTCDay()) % 7 || 7) + (new Date(tomorrow).getUTCDay() === 0 ? 7 : 0);
  return { first: date(tomorrow), monday: date(tomorrow + daysToMonday * DAY) };
}

const { first, monday } = weekend();
const at = (zone: string, date: string, minute: number): number => {
  const instant = instantOfWallClock(zone, date, minute);
  if (instant === null) throw new Error(`${date} is no date`);
  return instant;
};
const begins = (zone: string): number => at(zone, first, 20 * 60);
const ends = (zone: string): number => at(zone, monday, 0);
const brazil = 'America/Sao_Paulo';
const mexico = 'America/Mexico_City';

/** Mara writes the change as a publisher does, in two languages, and hands it to support. Gives its number. */
async function announce({ page, t }: Seat): Promise<number> {
  await page
    .getByRole('link', { name: t('changes.new') })
    .first()
    .click();
  await page.waitForURL('**/changes/new');
  const texts = page.getByRole('region', { name: t('changes.editor.texts') });
  await texts.getByLabel(t('changes.column.title')).fill('Free shipping for a weekend');
  await texts.getByLabel(t('changes.what')).fill('Orders to Brazil and Mexico ship free of charge.');
  await texts.getByLabel(t('changes.talkTrack')).fill('Your order ships free until Sunday.');
  await texts.getByRole('button', { name: /简体中文/ }).click();
  await texts.getByLabel(t('changes.column.title')).fill('周末限时免邮');
  await texts.getByLabel(t('changes.what')).fill('寄往巴西和墨西哥的订单免运费。');
  await texts.getByLabel(t('changes.talkTrack')).fill('您的订单在周日之前免运费。');

  for (const market of ['BR', 'MX']) await page.getByRole('button', { name: market, exact: true }).click();
  await page.getByRole('combobox', { name: t('changes.editor.addProblem') }).fill('shipping-fee');
  await page.getByRole('option', { name: /shipping-fee/ }).click();
  const mustRead = page.getByRole('checkbox', { name: t('changes.editor.mustRead') });
  await mustRead.check();

  await page.getByRole('button', { name: t('changes.editor.mode.wall') }).click();
  await page.getByLabel(t('changes.editor.from')).fill(`${first}T20:00`);
  await page.getByLabel(t('changes.editor.until')).fill(`${monday}T00:00`);

  await page.getByRole('combobox', { name: t('changes.editor.addArticle') }).fill('shipping');
  await page.getByRole('option', { name: /shipping-fees/ }).click();
  const article = page.getByRole('region', { name: 'shipping-fees in en' });
  await article.getByLabel(t('changes.editor.markdown')).fill('Shipping is **free** this weekend.');
  await article
    .getByRole('button', { name: /简体中文/ })
    .first()
    .click();
  await page.getByLabel(t('changes.editor.markdown')).fill('本周末**免运费**。');

  await page.getByRole('button', { name: t('changes.editor.saveAndSubmit') }).click();
  await page.waitForURL(/\/changes\/\d+$/);
  return Number(page.url().split('/').at(-1));
}

/** Waits until the rail says so, on whatever page the person is. */
async function mustReads({ page, t }: Seat, n: number): Promise<void> {
  await page.getByRole('navigation').getByText(t('frame.rail.unconfirmed', { n }), { exact: true }).waitFor();
}

/** A text that is in effect in Germany from now on, announced and published off stage. */
async function correctAtOnce(body: string): Promise<void> {
  const step = async (
    who: string,
    name: string,
    type: string,
    input: object,
  ): Promise<{ id: string; version: number; contentHash: string }> => {
    const answer = await house.door.ask(
      who,
      `mutation ($input: ${type}!) { ${name}(input: $input) { change { id version contentHash } refusal { code message } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    const { change, refusal } = answer[name];
    if (refusal) throw new Error(JSON.stringify(refusal));
    return change;
  };
  const texts = (en: string): object => ({ en, zhHans: '', zhHant: '' });
  const content = {
    title: texts('German shipping fee corrected'),
    summary: texts('The fee was wrong.'),
    talkTrack: texts('It is 4.90 EUR.'),
    mustRead: false,
    effectiveFrom: new Date(Date.now() - 60_000).toISOString(),
    effectiveUntil: null,
    scope: { markets: ['DE'], channels: [], problemTypes: [] },
    edits: [{ article: 'shipping-fees', language: 'zh_Hans', title: '运费', body }],
  };
  const drafted = await step('mara', 'draftChange', 'DraftChangeInput', { content });
  const { id } = drafted;
  const submitted = await step('mara', 'submitChange', 'ChangeMoveInput', {
    changeId: id,
    expectedVersion: drafted.version,
  });
  const signed = await step('sofia', 'signChange', 'SignChangeInput', {
    changeId: id,
    expectedVersion: submitted.version,
    party: 'support:lead',
    decision: 'approve',
    contentHash: submitted.contentHash,
  });
  await step('mara', 'publishChange', 'ChangeMoveInput', { changeId: id, expectedVersion: signed.version });
}

it('story 1, free shipping: every agent knows before customers ask, and the old rule comes back by itself', async () => {
  const mara = await house.seat('mara', 'en', '/changes');
  const wei = await house.seat('wei', 'zh-Hans');
  const number = await announce(mara);
  const place = `/changes/${number}`;
  await mara.page.getByText(mara.t('glossary.change.in_review'), { exact: true }).first().waitFor();

  // Support always takes part: without its signature there is nothing to publish.
  const publish = mara.page.getByRole('button', { name: mara.t('changes.publish.ask') });
  expect(await publish.count()).toBe(0);
  const sofia = await house.seat('sofia', 'en', place);
  const review = sofia.page.getByRole('region', { name: sofia.t('changes.review') });
  await review.getByRole('button', { name: sofia.t('cosign.do.approve') }).click();
  const signing = sofia.page.getByRole('dialog');
  await signing.getByRole('button', { name: sofia.t('cosign.do.approve') }).click();
  await signing.waitFor({ state: 'detached' });
  await house.leave(sofia);

  const ana = await house.seat('ana', 'en');
  await publish.click();
  await mara.page
    .getByRole('dialog')
    .getByRole('button', { name: mara.t('changes.publish') })
    .click();
  await mara.page.getByText(mara.t('glossary.change.scheduled'), { exact: true }).first().waitFor();
  const receipts = mara.page.getByRole('region', { name: mara.t('changes.receipts') });
  const confirmed = (n: number): Promise<void> =>
    receipts.getByText(mara.t('changes.receipts.total', { confirmed: String(n), concerned: '3' })).waitFor();
  await confirmed(0);

  // Nobody reloads anything: the must-read stands beside the inbox of both agents, each in their language.
  await mustReads(ana, 1);
  await wei.page.getByRole('navigation').getByText('1 条必读待确认').waitFor();
  await wei.page.goto(place);
  await wei.page.getByRole('heading', { name: /周末限时免邮/ }).waitFor();
  await wei.page.getByText('您的订单在周日之前免运费。').waitFor();
  await wei.page.getByRole('button', { name: '我已阅读' }).click();
  await wei.page.getByText(wei.t('changes.confirmed')).waitFor();
  await confirmed(1);
  await ana.page.goto(place);
  await ana.page.getByRole('button', { name: ana.t('changes.confirm') }).click();
  await ana.page.getByText(ana.t('changes.confirmed')).waitFor();
  await confirmed(2);
  await receipts.getByText('Sofia').waitFor();

  // The article tells the truth of each moment, in each market by its own clock.
  const reads = async (market: string, at: number | null, text: string): Promise<void> => {
    const moment = at === null ? '' : `&at=${new Date(at).toISOString()}`;
    await wei.page.goto(`/knowledge/shipping-fees?market=${market}${moment}`);
    await wei.page.getByRole('article').getByText(text).waitFor();
  };
  const before = 'The first text of shipping-fees in zh-Hans.';
  await reads('BR', null, before);
  await wei.page.getByText(wei.t('knowledge.soon')).waitFor();
  await reads('BR', begins(brazil) + HOUR, '免运费');
  await wei.page.getByText('届时自动恢复原文本').waitFor();
  await reads('MX', begins(brazil) + HOUR, before);
  await reads('MX', begins(mexico) + HOUR, '免运费');
  await reads('BR', ends(brazil) - 1, '免运费');
  await reads('BR', ends(brazil), before);
  await reads('DE', begins(brazil) + HOUR, before);

  // A ticket about it says so at its head.
  const ticket = await openTicket(house.door, 'ana', { problemType: 'promotion/shipping-fee', market: 'BR' });
  await ana.page.goto(`/tickets/${ticket.number}`);
  await ana.page.getByText('Free shipping for a weekend').first().waitFor();
});

it('a correction in effect at once appears before whoever reads the article', async () => {
  const wei = await house.seat('wei', 'zh-Hans', '/knowledge/shipping-fees?market=DE');
  await wei.page.getByRole('article').getByText('The first text of shipping-fees in zh-Hans.').waitFor();
  await correctAtOnce('运费为 4.90 欧元。');
  await wei.page.getByRole('article').getByText('运费为 4.90 欧元。').waitFor();
});
