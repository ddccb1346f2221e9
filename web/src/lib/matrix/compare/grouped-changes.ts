import type { Change } from '@baton/ownership-matrix';

/**
 * Changes that are the same in what differs become one: whatever else two cases are assigned, "owner VIP desk → Finance" reads once.
 * Shares and regions are those of both; the widest first.
 */
export function groupedChanges(changes: readonly Change[]): readonly Change[] {
  const groups = Map.groupBy(changes, ({ parts, from, to }) =>
    JSON.stringify(parts.map((part) => [part, from[part], to[part]])),
  );
  return [...groups.values()]
    .map(([first, ...others]) => others.reduce(joined, first as Change))
    .sort((a, b) => b.share - a.share);
}

const joined = (one: Change, other: Change): Change => ({
  ...one,
  share: one.share + other.share,
  regions: [...one.regions, ...other.regions],
  regionCount: one.regionCount + other.regionCount,
});
