import type { Instant } from '../platform/clock/clock.ts';
import { daysBefore, nextHour } from './moments.ts';

/** When the payment outage of story 11 began. */
export const outageBegan = (now: Instant): Instant => daysBefore(now, 6);

/** When the promotion night of story 6 began: 20:00 in Bangkok, ten or eleven days ago. */
export const promotionNightBegan = (now: Instant): Instant =>
  nextHour('Asia/Bangkok', 20, daysBefore(now, 11));
