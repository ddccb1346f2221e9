import { isSame, numbered } from './path-content.ts';
import type { PathContent, PathNames } from './path-content.ts';
import type { Level, Responder } from './path.ts';

export const LEVEL_FIELDS = ['name', 'trigger', 'responders', 'actions', 'repeat', 'when'] as const;
export type LevelField = (typeof LEVEL_FIELDS)[number];

/** What differs between two contents, in the order in which one reads a ladder. Levels are named by their numbers before and after. */
export type PathChange =
  | { readonly kind: 'names'; readonly before: PathNames; readonly after: PathNames }
  | { readonly kind: 'level_removed'; readonly from: number; readonly before: Level }
  | { readonly kind: 'level_added'; readonly to: number; readonly after: Level }
  /** The same level, written otherwise, at another place, or both; `fields` is empty for one that only moved. */
  | {
      readonly kind: 'level_changed';
      readonly from: number;
      readonly to: number;
      readonly fields: readonly LevelField[];
      readonly before: Level;
      readonly after: Level;
    }
  | { readonly kind: 'lapse'; readonly before: number | null; readonly after: number | null }
  | { readonly kind: 'arbiters'; readonly before: readonly Responder[]; readonly after: readonly Responder[] }
  | { readonly kind: 'bounce_limit'; readonly before: number; readonly after: number };

/**
 * What changed from one content to the other. A level has no name of its own that would outlive a move, so levels are
 * matched as a reader would: those that stay in order and differ least, then the same level at another place.
 */
export function comparePaths(before: PathContent, after: PathContent): PathChange[] {
  const changes: PathChange[] = [];
  if (!isSame(before.names, after.names))
    changes.push({ kind: 'names', before: before.names, after: after.names });
  changes.push(...levelChanges(before.levels, after.levels));
  const lapse = {
    before: before.acknowledgementExpiresAfterSeconds ?? null,
    after: after.acknowledgementExpiresAfterSeconds ?? null,
  };
  if (lapse.before !== lapse.after) changes.push({ kind: 'lapse', ...lapse });
  if (!isSame(before.arbiters, after.arbiters))
    changes.push({ kind: 'arbiters', before: before.arbiters, after: after.arbiters });
  if (before.bounceLimit !== after.bounceLimit)
    changes.push({ kind: 'bounce_limit', before: before.bounceLimit, after: after.bounceLimit });
  return changes;
}

/** The other content: `applyPathChanges(before, comparePaths(before, after))` says what `after` says. */
export function applyPathChanges(content: PathContent, changes: readonly PathChange[]): PathContent {
  let made = { ...content, levels: levelsAfter(content.levels, changes) };
  for (const change of changes) {
    if (change.kind === 'names') made = { ...made, names: change.after };
    if (change.kind === 'arbiters') made = { ...made, arbiters: change.after };
    if (change.kind === 'bounce_limit') made = { ...made, bounceLimit: change.after };
    if (change.kind === 'lapse') {
      const { acknowledgementExpiresAfterSeconds: _, ...rest } = made;
      made = change.after === null ? rest : { ...rest, acknowledgementExpiresAfterSeconds: change.after };
    }
  }
  return made;
}

/** Levels that no change names keep their order and fill the places that are left. */
function levelsAfter(levels: readonly Level[], changes: readonly PathChange[]): Level[] {
  const placed = new Map<number, Level>();
  const gone = new Set<number>();
  for (const change of changes) {
    if (change.kind === 'level_removed' || change.kind === 'level_changed') gone.add(change.from);
    if (change.kind === 'level_added' || change.kind === 'level_changed') placed.set(change.to, change.after);
  }
  const kept = levels.filter(({ level }) => !gone.has(level));
  const made: Level[] = [];
  while (kept.length > 0 || placed.has(made.length + 1)) {
    const next = placed.get(made.length + 1) ?? kept.shift();
    if (next) made.push(next);
  }
  return numbered(made);
}

function levelChanges(before: readonly Level[], after: readonly Level[]): PathChange[] {
  const pairs = aligned(before, after);
  const lost = before.filter((one) => !pairs.some((pair) => pair.before === one));
  const come = after.filter((one) => !pairs.some((pair) => pair.after === one));
  // The same level somewhere else was moved, not taken away and written again.
  const moved = lost.flatMap((one) => {
    const at = come.findIndex((other) => fieldsBetween(one, other).length === 0);
    const [found] = at < 0 ? [] : come.splice(at, 1);
    return found ? [{ before: one, after: found }] : [];
  });
  const changed = [...pairs.filter((one) => fieldsBetween(one.before, one.after).length > 0), ...moved];
  return [
    ...lost
      .filter((one) => !moved.some((pair) => pair.before === one))
      .map((one): PathChange => ({ kind: 'level_removed', from: one.level, before: one })),
    ...[
      ...come.map((one): PathChange & { to: number } => ({
        kind: 'level_added',
        to: one.level,
        after: one,
      })),
      ...changed.map((pair): PathChange & { to: number } => ({
        kind: 'level_changed',
        from: pair.before.level,
        to: pair.after.level,
        fields: fieldsBetween(pair.before, pair.after),
        ...pair,
      })),
    ].toSorted((a, b) => a.to - b.to),
  ];
}

interface Pair {
  readonly before: Level;
  readonly after: Level;
}

/** A level of which more than half is new is another level. */
const MOST_DIFFERENT = LEVEL_FIELDS.length / 2;

/** The pairs of levels, in order on both sides, that leave the least to tell. */
function aligned(before: readonly Level[], after: readonly Level[]): Pair[] {
  const leaving = MOST_DIFFERENT / 2 + 0.1;
  interface Way {
    readonly cost: number;
    readonly pairs: readonly Pair[];
  }
  let row: Way[] = after.map((_, index) => ({ cost: leaving * (index + 1), pairs: [] }));
  row.unshift({ cost: 0, pairs: [] });
  for (const [index, one] of before.entries()) {
    const next: Way[] = [{ cost: leaving * (index + 1), pairs: [] }];
    for (const [column, other] of after.entries()) {
      const [left, above, corner] = [next[column], row[column + 1], row[column]];
      if (!left || !above || !corner) continue;
      const ways: Way[] = [
        {
          cost: corner.cost + distance(one, other),
          pairs: [...corner.pairs, { before: one, after: other }],
        },
        { cost: above.cost + leaving, pairs: above.pairs },
        { cost: left.cost + leaving, pairs: left.pairs },
      ];
      next.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)));
    }
    row = next;
  }
  return [...(row.at(-1)?.pairs ?? [])];
}

/** What makes a level fire says more of it than a number in that. */
function distance(one: Level, other: Level): number {
  return fieldsBetween(one, other).length + (one.trigger.kind === other.trigger.kind ? 0 : 0.5);
}

function fieldsBetween(one: Level, other: Level): LevelField[] {
  return LEVEL_FIELDS.filter((field) => !isSame(one[field] ?? null, other[field] ?? null));
}
