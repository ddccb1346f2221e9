import type { Instant } from '../../platform/clock/clock.ts';
import type { Fields } from '../../platform/commands/fields.ts';

const dayMs = 86_400_000;
/** What is further away is a slip of the pen. */
const furthestBack = 31 * dayMs;
const furthestAhead = 800 * dayMs;

/** Two instants of an input that must lie around now; in milliseconds. */
export function readInstants(
  fields: Fields,
  input: { readonly from: string; readonly until: string },
  now: Instant,
): { from: Instant; until: Instant } {
  const [from, until] = [Date.parse(input.from), Date.parse(input.until)];
  if (from < now - furthestBack || from > now + furthestAhead) fields.problem('from', 'OUT_OF_RANGE');
  if (until <= now || until > now + furthestAhead) fields.problem('until', 'OUT_OF_RANGE');
  return { from, until };
}
