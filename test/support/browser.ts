import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Locale } from '../../web/src/lib/words/shape.ts';
import { startApiProcess } from './api-process.ts';
import { findChromium } from './chromium.ts';
import { seedCompany } from './company.ts';
import { afterwards } from './afterwards.ts';
import { ownDatabase } from './database.ts';
import { Door } from './door.ts';
import { wordsIn, type Say } from './words.ts';

/** Nothing of the machine and nothing of the network but our own server. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Longest wait for anything on a screen, in milliseconds: two browsers share two cores with everything else. */
const PATIENCE = 20_000;

const pictures = path.resolve(import.meta.dirname, '../../.baton/journeys');

/** A person before a screen of their own: cookies, storage and connection are not shared with anybody. */
export interface Seat {
  readonly who: string;
  readonly page: Page;
  /** The words of the language in which the person reads. */
  readonly t: Say;
}

export interface HouseOptions {
  readonly seed?: (databaseUrl: string) => Promise<void>;
  readonly env?: Readonly<Record<string, string>>;
  /** What browsers may complain about in their console, because the test provokes it. */
  readonly provoked?: RegExp;
}

/** The built house on a database of this file's own, and a browser for its people. */
export class House {
  readonly #provoked: RegExp | undefined;
  readonly #seats: Seat[] = [];
  readonly #complaints: string[] = [];
  #browser: Browser | undefined;
  #door: Door | undefined;
  #databaseUrl = '';
  /** `http://127.0.0.1:PORT` */
  address = '';

  constructor({ provoked }: HouseOptions) {
    this.#provoked = provoked;
  }

  /** The same house by its API, for what happens off stage. */
  get door(): Door {
    if (!this.#door) throw new Error('the house is not open yet');
    return this.#door;
  }

  get databaseUrl(): string {
    return this.#databaseUrl;
  }

  async open({ seed = seedCompany, env = {} }: HouseOptions): Promise<void> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium on this machine: npm test fetches one.');
    this.#databaseUrl = await ownDatabase();
    await seed(this.#databaseUrl);
    const [server, browser] = await Promise.all([
      startApiProcess(this.#databaseUrl, {
        web: true,
        env: { BATON_DEMO: 'never', LOG_LEVEL: 'info', ...env },
      }),
      chromium.launch({ executablePath, args: FLAGS }),
    ]);
    this.address = server.address;
    this.#door = new Door(`${server.address}/graphql`);
    this.#browser = browser;
    afterwards(async () => {
      await browser.close();
      await server.stop();
    });
  }

  /** A screen before which nobody has signed in yet. */
  async screen(who: string, locale: Locale, options: BrowserContextOptions = {}): Promise<Seat> {
    if (!this.#browser) throw new Error('the house is not open yet');
    const context = await this.#browser.newContext({
      viewport: { width: 1680, height: 1050 },
      reducedMotion: 'reduce',
      locale,
      baseURL: this.address,
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complain(who, `${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#complain(who, error.stack ?? error.message));
    const seat = { who, page, t: wordsIn(locale) };
    this.#seats.push(seat);
    return seat;
  }

  /** A person of the company at a page, signed in by cookie, with the live feed running. */
  async seat(
    who: string,
    locale: Locale,
    place = '/board',
    options: BrowserContextOptions = {},
  ): Promise<Seat> {
    const seat = await this.screen(who, locale, options);
    const [name = '', value = ''] = (await this.door.cookieOf(who)).split('=', 2);
    await seat.page.context().addCookies([{ name, value, url: this.address }]);
    await seat.page.goto(place);
    await isLive(seat);
    return seat;
  }

  /** Somebody goes home. */
  async leave(seat: Seat): Promise<void> {
    this.#seats.splice(this.#seats.indexOf(seat), 1);
    await seat.page.context().close();
  }

  /** What browsers complained about since last asked: errors in the console and accidents of the page. */
  takeComplaints(): string[] {
    return this.#complaints.splice(0);
  }

  async leaveEverybody(): Promise<void> {
    await Promise.all(this.#seats.splice(0).map(({ page }) => page.context().close()));
  }

  /** What everybody sees, for whoever has to find out why a test failed. */
  async photograph(test: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    for (const [index, { who, page }] of this.#seats.entries()) {
      const file = path.join(pictures, `${test.replaceAll(/[^\p{L}\d]+/gu, '-')}-${index}-${who}.png`);
      await page.screenshot({ path: file });
      console.error(`What ${who} saw: ${path.relative(process.cwd(), file)}`);
    }
  }

  #complain(who: string, text: string): void {
    if (!this.#provoked?.test(text)) this.#complaints.push(`${who}: ${text}`);
  }
}

/** Opens the house for a test file: call it at the top. Each test begins with nobody there and ends with no browser complaining. */
export function openHouse(options: HouseOptions = {}): House {
  const house = new House(options);
  beforeAll(() => house.open(options));
  beforeEach(async ({ onTestFailed, task }) => {
    // Not after a test: then there would be nothing left to photograph.
    await house.leaveEverybody();
    onTestFailed(() => house.photograph(task.name));
  });
  afterEach(() => {
    expect(house.takeComplaints()).toEqual([]);
  });
  return house;
}

/** Resolves when the page hears of what others do. */
export async function isLive({ page, t }: Seat): Promise<void> {
  await page.getByRole('banner').getByText(t('frame.live.connected'), { exact: true }).waitFor();
}

/** Resolves when the page says this somewhere. */
export async function reads({ page }: Seat, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}
