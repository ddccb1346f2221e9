import { expect, it } from 'vitest';
import type { Locale } from '../../web/src/lib/words/shape.ts';
import { cardLiesIn } from '../support/board-screen.ts';
import { isLive, openHouse, type Seat } from '../support/browser.ts';
import { password } from '../support/company.ts';
import { openTicket } from '../support/tickets.ts';

const house = openHouse();

const ownNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

/** The colour behind the page, as the browser computed it. */
const ground = ({ page }: Seat): Promise<string> =>
  page.evaluate('getComputedStyle(document.body).backgroundColor');

/** 0 for black to 1 for white. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  // Chromium answers in the space in which the colour was written: rgb() in 255ths, others from 0 to 1.
  const most = colour.startsWith('rgb') ? 255 : 1;
  return colour.startsWith('okl') ? red : (red + green + blue) / 3 / most;
}

/** Everything that can be pressed, typed into or chosen and has no name for a screen reader. */
async function nameless({ page }: Seat): Promise<string[]> {
  const faults: string[] = [];
  for (const role of ['button', 'link', 'textbox', 'combobox', 'checkbox', 'radio', 'tab', 'img'] as const) {
    const all = await page.getByRole(role).all();
    // A name that has any character at all; what the role query finds more than this has none.
    const named = await page.getByRole(role, { name: /\S/ }).count();
    if (named !== all.length) faults.push(`${all.length - named} of ${all.length} with role ${role}`);
  }
  return faults;
}

/** One heading of the first rank, a main part, a language and a title: what a reader finds a page by. */
async function skeleton({ page }: Seat): Promise<object> {
  return {
    headings: await page.getByRole('heading', { level: 1 }).count(),
    main: await page.getByRole('main').count(),
    language: await page.locator('html').getAttribute('lang'),
    titled: /Baton/.test(await page.title()),
    doubled: await page.evaluate(
      `[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)`,
    ),
  };
}

it('speaks three languages at the door and on the board, each by its own name', async () => {
  // Without a ticket the board shows no columns.
  await openTicket(house.door, 'ana');
  const seat = await house.screen('ana', 'en');
  const { page } = seat;
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Sign in to Baton' }).waitFor();
  for (const [from, to, heading] of [
    ['en', 'zh-Hant', '登入 Baton'],
    ['zh-Hant', 'zh-Hans', '登录 Baton'],
    ['zh-Hans', 'en', 'Sign in to Baton'],
  ] as const) {
    await page.getByRole('button', { name: ownNames[from] }).click();
    await page.getByRole('menuitem', { name: ownNames[to] }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await skeleton(seat)).toEqual({ headings: 1, main: 1, language: to, titled: true, doubled: [] });
    expect(await nameless(seat)).toEqual([]);
  }

  // A wrong password is refused in words, and what was typed stays.
  await page.getByLabel(seat.t('frame.signIn.email')).fill('ana@baton.example');
  await page.getByLabel(seat.t('frame.signIn.password'), { exact: true }).fill('wrong');
  await page.getByRole('button', { name: seat.t('frame.signIn.submit') }).click();
  await page.getByText(seat.t('frame.signIn.failed')).first().waitFor();
  expect(await page.getByLabel(seat.t('frame.signIn.email')).inputValue()).toBe('ana@baton.example');
  await page.getByLabel(seat.t('frame.signIn.password'), { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Board', level: 1 }).waitFor();

  for (const [locale, words] of [
    ['zh-Hant', ['看板', '收件匣', '處理中', '待會簽']],
    ['zh-Hans', ['看板', '收件箱', '处理中', '待会签']],
  ] as const) {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /Language|语言|語言/ })
      .click();
    await page.getByRole('menuitem', { name: ownNames[locale] }).click();
    for (const word of words) await page.getByText(word, { exact: true }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  }
  // The account remembers it: another machine speaks it too.
  const elsewhere = await house.seat('ana', 'zh-Hans', '/board', { locale: 'en' });
  await elsewhere.page.getByRole('heading', { name: '看板' }).waitFor();
});

it('is light or dark as the system or the person wants, also at the first paint', async () => {
  const { number } = await openTicket(house.door, 'ana');
  const seat = await house.seat('dora', 'en', '/board', { colorScheme: 'dark' });
  const { page, t } = seat;
  expect(lightness(await ground(seat))).toBeLessThan(0.35);
  await page.getByRole('button', { name: t('frame.theme.label') }).click();
  await page.getByRole('menuitem', { name: t('frame.theme.light') }).click();
  await expect.poll(async () => lightness(await ground(seat))).toBeGreaterThan(0.8);
  await page.reload({ waitUntil: 'commit' });
  await isLive(seat);
  expect(lightness(await ground(seat))).toBeGreaterThan(0.8);
  await cardLiesIn(seat, number, 'new');
});

it('gives everything that can be pressed a name on every main page, and complains of nothing', async () => {
  const { number } = await openTicket(house.door, 'niran', {
    problemType: 'logistics/delay/customs',
    market: 'TH',
  });
  const seat = await house.seat('lin', 'zh-Hans');
  for (const place of [
    '/board',
    `/board?ticket=${number}`,
    '/tickets',
    `/tickets/${number}`,
    '/tickets/new',
    '/changes',
    '/knowledge',
    '/inbox',
  ]) {
    await seat.page.goto(place);
    await isLive(seat);
    await seat.page.getByRole('heading', { level: 1 }).first().waitFor();
    expect({ place, nameless: await nameless(seat), ...(await skeleton(seat)) }).toEqual({
      place,
      nameless: [],
      headings: 1,
      main: 1,
      language: 'zh-Hans',
      titled: true,
      doubled: [],
    });
  }
});
