import type { Instant } from '../../platform/clock/clock.ts';
import { brazilLeadTime, freeShipping, unannouncedFreeShipping } from './announced.ts';
import { comingChanges } from './coming-changes.ts';
import { pastChanges } from './past-changes.ts';
import type { PlannedChange } from './plan.ts';

/** Policy changes in every state. */
export function allChanges(now: Instant): PlannedChange[] {
  return [
    unannouncedFreeShipping(now),
    brazilLeadTime(now),
    freeShipping(now),
    ...pastChanges(now),
    ...comingChanges(now),
  ];
}
