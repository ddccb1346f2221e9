import { beats, effectivePeriod, isFor } from './article-version.ts';
import type { ArticleVersion } from './article-version.ts';
import { endOf, isEmpty } from './period.ts';
import type { Instant } from './period.ts';

export type TimelinePeriod = { from: Instant; until: Instant | null; versionId: string };

/**
 * Which version is in effect when, oldest first: periods never overlap, neighbours of one version are one
 * period, and time that no period covers has nothing in effect. Agrees with `inEffect` at every moment.
 */
export function timeline(versions: readonly ArticleVersion[], market: string | null): TimelinePeriod[] {
  const inOrder = versions.filter((v) => isFor(v, market)).sort((a, b) => (beats(a, b) ? 1 : -1));
  return inOrder.reduce<TimelinePeriod[]>(paintOver, []);
}

/** When what is in effect next changes after a moment; null when never. */
export function nextTurn(
  versions: readonly ArticleVersion[],
  market: string | null,
  after: Instant,
): Instant | null {
  const turns = timeline(versions, market).flatMap((p) => (p.until === null ? [p.from] : [p.from, p.until]));
  return turns.find((turn) => turn > after) ?? null;
}

/** A later publication covers what lies under it and leaves the rest, so what it covered returns after it. */
function paintOver(periods: TimelinePeriod[], version: ArticleVersion): TimelinePeriod[] {
  const paint = { ...effectivePeriod(version), versionId: version.id };
  if (isEmpty(paint)) return periods;
  // From the end, because newer versions mostly begin later: ten thousand of them take milliseconds.
  const start = 1 + periods.findLastIndex((p) => endOf(p) <= paint.from);
  const covered = periods.slice(start).filter((p) => p.from < endOf(paint));
  const before = covered.filter((p) => p.from < paint.from).map((p) => ({ ...p, until: paint.from }));
  const after = covered.filter((p) => endOf(p) > endOf(paint)).map((p) => ({ ...p, from: endOf(paint) }));
  periods.splice(start, covered.length, ...before, paint, ...after);
  return periods;
}
