import { expect, it } from 'vitest';
import { urgencyOf } from './countdown.ts';

const fourHours = 14_400;

it.each([
  [10_000, fourHours, 'neutral'],
  [3_600, fourHours, 'notice'],
  [1_440, fourHours, 'warning'],
  [0, fourHours, 'breach'],
  [-60, fourHours, 'breach'],
  [7_200, undefined, 'neutral'],
  [250, undefined, 'warning'],
  // The last five minutes are urgent although a fifth is left; a short target is not urgent from its first second.
  [250, 1_200, 'warning'],
  [30, 30, 'neutral'],
  [14, 30, 'warning'],
] as const)('with %i s left of %s a clock is %s', (left, target, urgency) =>
  expect(urgencyOf(left, target)).toBe(urgency),
);
