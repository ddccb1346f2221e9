import { expect, it } from 'vitest';
import { shareOf, weeksOf } from './weeks.ts';

const at = (text: string) => Date.parse(text);

it('lays periods out in weeks of the zone, over a change of the clock', () => {
  const periods = [
    { from: at('2026-03-20T00:00Z'), until: at('2026-03-30T07:00Z'), who: 'ann' },
    { from: at('2026-03-30T07:00Z'), until: at('2026-04-10T00:00Z'), who: 'bo' },
  ];
  const weeks = weeksOf(periods, 'Europe/Berlin', at('2026-03-29T12:00Z'), 2);
  expect(weeks.map(({ from }) => new Date(from).toISOString())).toEqual([
    '2026-03-22T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
  ]);
  // 167 hours: the Sunday has 23.
  expect((weeks[0]?.until ?? 0) - (weeks[0]?.from ?? 0)).toBe(167 * 3_600_000);
  expect(weeks.map(({ parts }) => parts.map(({ period }) => period.who))).toEqual([['ann'], ['ann', 'bo']]);
  const [, second] = weeks;
  const shares = second?.parts.map((part) => shareOf(part, second)) ?? [];
  expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100);
});
