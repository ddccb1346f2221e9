import type { AssignmentPart, Change } from '@baton/ownership-matrix';

/** Parts that are collected: of them only what comes or goes is a change. */
const collected: readonly AssignmentPart[] = ['informed', 'additionalCosign'];

/**
 * Changes that are the same in what differs become one: whatever else two cases are assigned, "owner VIP desk → Finance" reads once.
 * Of what is collected, `from` holds only what goes and `to` only what comes. Shares and regions are those of all; the widest first.
 */
export function groupedChanges(changes: readonly Change[]): readonly Change[] {
  const groups = Map.groupBy(changes.map(bare), ({ parts, from, to }) =>
    JSON.stringify(parts.map((part) => [part, from[part], to[part]])),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [others.reduce(joined, first)] : []))
    .sort((a, b) => b.share - a.share);
}

const joined = (one: Change, other: Change): Change => ({
  ...one,
  share: one.share + other.share,
  regions: [...one.regions, ...other.regions],
  regionCount: one.regionCount + other.regionCount,
});

function bare(change: Change): Change {
  const from: Record<string, unknown> = { ...change.from };
  const to: Record<string, unknown> = { ...change.to };
  for (const part of collected) {
    const before = codesIn(change.from[part]);
    const after = codesIn(change.to[part]);
    from[part] = before.filter((code) => !after.includes(code));
    to[part] = after.filter((code) => !before.includes(code));
  }
  return { ...change, from, to };
}

const codesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

export const isCollected = (part: AssignmentPart): boolean => collected.includes(part);
