import { contains } from './period.ts';
import type { Instant } from './period.ts';

/** One published text of an article in one language, for one market or for all. Never edited. */
export type ArticleVersion = {
  id: string;
  /** Null: for all markets. */
  market: string | null;
  from: Instant;
  /** Null: until something newer comes. */
  until: Instant | null;
  publishedAt: Instant;
  /** Order of publication among the versions of this article and language; the higher one wins. */
  sequence: number;
  /** Rolled back or withdrawn: from this moment on it is no longer in effect. */
  withdrawnAt?: Instant | null;
};

/**
 * The version in effect for a market at a moment; null when there is none.
 *
 * Of those whose period holds the moment, that are meant for the market or for all markets and are not
 * withdrawn by then, the one published last wins. So a temporary one gives way to the former by itself when
 * it ends. `market` null asks on behalf of no market: only versions for all markets answer.
 */
export function inEffect<V extends ArticleVersion>(
  versions: readonly V[],
  market: string | null,
  at: Instant,
): V | null {
  let winner: V | null = null;
  for (const version of versions) {
    if (!isFor(version, market) || !contains(effectivePeriod(version), at)) continue;
    if (winner === null || beats(version, winner)) winner = version;
  }
  return winner;
}

/**
 * What the knowledge base really showed at a moment: as `inEffect`, but of what was published by then. The two
 * differ in the window between the effective-from of a late change and its publication, which is where
 * tickets opened on stale information come from.
 */
export function served<V extends ArticleVersion>(
  versions: readonly V[],
  market: string | null,
  at: Instant,
): V | null {
  return inEffect(
    versions.filter((v) => v.publishedAt <= at),
    market,
    at,
  );
}

export function isFor(version: ArticleVersion, market: string | null): boolean {
  return version.market === null || version.market === market;
}

/** Whether `a` goes before `b` where both are in effect. */
export function beats(a: ArticleVersion, b: ArticleVersion): boolean {
  // The id decides between equal sequences only so that every process gives the same answer.
  return a.sequence === b.sequence ? a.id > b.id : a.sequence > b.sequence;
}

/** The announced period, cut off where the version was withdrawn; empty when that was before it began. */
export function effectivePeriod(version: ArticleVersion): { from: Instant; until: Instant | null } {
  const { from, until, withdrawnAt = null } = version;
  if (withdrawnAt === null) return { from, until };
  return { from, until: until === null ? withdrawnAt : Math.min(until, withdrawnAt) };
}
