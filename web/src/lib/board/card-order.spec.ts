import type { CardClock } from '@baton/ticket-lifecycle';
import { describe, expect, it } from 'vitest';
import { compareCards, loudestClock } from './card-order.ts';
import { exampleCard, monday } from './testing/example-ticket.ts';

const minute = 60_000;
const clock = (kind: CardClock['kind'], more: Partial<CardClock>): CardClock => ({
  kind,
  state: 'running',
  targetSeconds: 3_600,
  dueAt: null,
  elapsedSeconds: 0,
  breachedAt: null,
  ...more,
});
const due = (kind: CardClock['kind'], minutes: number) => clock(kind, { dueAt: monday + minutes * minute });

describe('the loudest clock of a card', () => {
  it('is the running one that is due first', () => {
    const card = exampleCard(1, { clocks: [due('resolve', 30), due('acknowledge', 5)] });
    expect(loudestClock(card)?.kind).toBe('acknowledge');
  });

  it('is a running one before any that stands still', () => {
    const paused = clock('resolve', { state: 'paused', elapsedSeconds: 3_599 });
    expect(loudestClock(exampleCard(1, { clocks: [paused, due('cosign', 500)] }))?.kind).toBe('cosign');
  });

  it('is the paused one with the least left while none runs', () => {
    const roomy = clock('resolve', { state: 'paused', elapsedSeconds: 60 });
    const tight = clock('cosign', { state: 'paused', elapsedSeconds: 3_000 });
    expect(loudestClock(exampleCard(1, { clocks: [roomy, tight] }))?.kind).toBe('cosign');
  });

  it('is the resolve clock when all have stopped, and none before any began', () => {
    const stopped = [clock('acknowledge', { state: 'met' }), clock('resolve', { state: 'breached' })];
    expect(loudestClock(exampleCard(1, { clocks: stopped }))?.kind).toBe('resolve');
    expect(loudestClock(exampleCard(1))).toBeNull();
  });
});

describe('the order in a column', () => {
  const numbers = (...cards: ReturnType<typeof exampleCard>[]) =>
    cards.sort(compareCards).map(({ number }) => number);
  const severity = (worst: number) => ({ facts: { ...exampleCard(1).facts, severity: worst } });

  it('is what is due first, even before worse severities', () => {
    expect(
      numbers(
        exampleCard(1, { clocks: [due('resolve', 60)], ...severity(1) }),
        exampleCard(2, { clocks: [due('resolve', 10)], ...severity(4) }),
      ),
    ).toEqual([2, 1]);
  });

  it('is then the worst severity, the highest priority and the oldest', () => {
    expect(
      numbers(
        exampleCard(4, severity(3)),
        exampleCard(3, severity(3)),
        exampleCard(2, { priority: 1, ...severity(3) }),
        exampleCard(1, severity(2)),
      ),
    ).toEqual([1, 2, 3, 4]);
  });

  it('puts cards without a running clock after those with one', () => {
    const held = exampleCard(1, { clocks: [clock('resolve', { state: 'paused' })], ...severity(1) });
    expect(numbers(held, exampleCard(2, { clocks: [due('resolve', 9_000)] }))).toEqual([2, 1]);
  });

  it('of what is over is the latest first', () => {
    const over = (number: number, minutes: number) =>
      exampleCard(number, { state: 'closed', closedAt: monday + minutes * minute });
    expect(numbers(over(1, 5), over(2, 9), over(3, 7))).toEqual([2, 3, 1]);
  });
});
