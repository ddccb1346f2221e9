import { GraphQLError } from 'graphql';
import type { Instant } from '../../platform/clock/clock.ts';

const dayMs = 86_400_000;

/** Two instants of a query, in milliseconds. A stretch that is empty, far off or too long is the caller's mistake. */
export function stretchOf(
  { from, until }: { readonly from: string; readonly until: string },
  mostDays: number,
): { from: Instant; until: Instant } {
  const stretch = { from: Date.parse(from), until: Date.parse(until) };
  const isNear = stretch.from >= Date.UTC(2000, 0, 1) && stretch.until <= Date.UTC(2200, 0, 1);
  if (isNear && stretch.from < stretch.until && stretch.until - stretch.from <= mostDays * dayMs)
    return stretch;
  throw new GraphQLError(`Ask for a stretch of at most ${mostDays} days within the years 2000 to 2200.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
