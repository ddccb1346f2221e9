import { TICKET_STATES, type TicketState } from '@baton/ticket-lifecycle';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Seat } from './browser.ts';

/** A column of the board, as a screen reader finds it. */
export function column({ page, t }: Seat, state: TicketState): Locator {
  return page.getByRole('region', { name: t(`glossary.state.${state}`), exact: true });
}

/** The card of a ticket, wherever it lies. */
export function card({ page }: Seat, number: number): Locator {
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^#${number} `) }) });
}

/** Resolves when the card lies in the column. */
export async function cardLiesIn(seat: Seat, number: number, state: TicketState): Promise<void> {
  const { page } = seat;
  await column(seat, state)
    .getByRole('link', { name: new RegExp(`^#${number} `) })
    .waitFor();
  // Nowhere else at the same time.
  expect(
    await page
      .getByRole('article')
      .getByRole('link', { name: new RegExp(`^#${number} `) })
      .count(),
  ).toBe(1);
}

/** What lies in every column that is not folded, in order: number and title of each card. */
export async function columnsOf(seat: Seat): Promise<Partial<Record<TicketState, string[]>>> {
  const columns: Partial<Record<TicketState, string[]>> = {};
  for (const state of TICKET_STATES) {
    columns[state] = await column(seat, state).getByRole('article').getByRole('link').allTextContents();
  }
  return columns;
}

/** Picks a card up with the mouse and holds it over a column; lets go when the column says what is expected of it. */
export async function drag(seat: Seat, number: number, state: TicketState, says: string): Promise<void> {
  const { mouse } = seat.page;
  const from = await middleOf(card(seat, number));
  const over = column(seat, state);
  const to = await middleOf(over);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 12, from.y + 4, { steps: 3 });
  await over.getByText(says, { exact: true }).waitFor();
  await mouse.move(to.x, to.y, { steps: 6 });
  await mouse.up();
  await over.getByText(says, { exact: true }).waitFor({ state: 'detached' });
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.waitFor();
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Opens the moves of a card and chooses one, with the keyboard alone. */
export async function moveByKeyboard(seat: Seat, number: number, move: string): Promise<void> {
  const { page } = seat;
  await card(seat, number).getByRole('link').focus();
  await page.keyboard.press('m');
  const wanted = page.getByRole('menuitem', { name: move, exact: true });
  await wanted.waitFor();
  await expect
    .poll(async () => {
      const there = await wanted.evaluate((item) => item.ownerDocument.activeElement === item);
      if (!there) await page.keyboard.press('ArrowDown');
      return there;
    })
    .toBe(true);
  await page.keyboard.press('Enter');
}
