import { expect, it } from 'vitest';
import { workingTime } from './working-time-words.ts';

it('working time is told in hours, never in days', () => {
  expect(workingTime(30 * 60)).toBe('30 min');
  expect(workingTime(8 * 3_600)).toBe('8 hr');
  expect(workingTime(24 * 3_600)).toBe('24 hr');
  expect(workingTime(72 * 3_600 + 1_800)).toBe('72.5 hr');
});
