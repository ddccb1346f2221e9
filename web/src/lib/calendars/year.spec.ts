import { describe, expect, it } from 'vitest';
import { dateByKey, weeksOf } from './year.ts';

describe('a month', () => {
  it('is laid out in weeks that begin on Monday', () => {
    const weeks = weeksOf(2026, 2);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(weeks.flat().filter((date) => date !== null)).toHaveLength(28);
    expect(weeksOf(2028, 2).flat()).toContain('2028-02-29');
  });
});

describe('a key on a day', () => {
  it.each([
    ['2026-12-31', 'ArrowRight', '2027-01-01'],
    ['2026-01-01', 'ArrowUp', '2025-12-25'],
    ['2026-03-31', 'PageUp', '2026-02-28'],
    ['2026-12-15', 'PageDown', '2027-01-15'],
    ['2026-04-15', 'Home', '2026-04-13'],
    ['2026-04-15', 'End', '2026-04-19'],
    ['2026-04-15', 'x', null],
  ])('%s %s leads to %s', (date, key, next) => {
    expect(dateByKey(date, key)).toBe(next);
  });
});
