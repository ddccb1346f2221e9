import type { Instant, Interval } from '@baton/working-time';

/**
 * A value that changes only at known instants, as the fewest periods that tell all of it: from `from` until `until` in
 * order, without gap, neighbours differing. `alike` says when two values are the same to the reader.
 */
export function piecewise<T>(
  { from, until }: Interval,
  changes: Iterable<Instant>,
  valueAt: (at: Instant) => T,
  alike: (a: T, b: T) => boolean,
): (Interval & { readonly value: T })[] {
  if (from >= until) return [];
  const within = [...new Set([from, ...changes])].filter((at) => at >= from && at < until);
  const periods: { from: Instant; until: Instant; value: T }[] = [];
  for (const at of within.toSorted((a, b) => a - b)) {
    const value = valueAt(at);
    const last = periods.at(-1);
    if (last && alike(last.value, value)) continue;
    if (last) last.until = at;
    periods.push({ from: at, until, value });
  }
  return periods;
}
