import { isDated, marketPeriods } from './change-state.ts';
import type { ChangeTerms } from './change.ts';
import { sharedPeriod } from './period.ts';
import type { Period } from './period.ts';
import { sharedScope } from './scope.ts';
import type { Scope } from './scope.ts';

export type AnnouncedChange = { changeId: string; terms: ChangeTerms };

/** Where two changes meet; it reads the same for both publishers. */
export type ChangeConflict = {
  changeIds: [string, string];
  /** Articles that both edit. */
  articleIds: string[];
  /** What lies in the scope of both; null when they meet in an article only. */
  scope: Required<Scope> | null;
  /** When both are in effect in one market; market null: in all markets. */
  periods: (Period & { market: string | null })[];
};

/**
 * The changes among `others` that are in effect in the same market at the same time as this one and edit the
 * same article or concern a common scope. A change without a decided beginning meets nothing yet. Which
 * states to look at (in review, scheduled, in effect) is for the caller to choose.
 */
export function overlaps(change: AnnouncedChange, others: readonly AnnouncedChange[]): ChangeConflict[] {
  return others
    .filter((other) => other.changeId !== change.changeId)
    .map((other) => conflictOf(change, other))
    .filter((conflict) => conflict !== null);
}

function conflictOf(a: AnnouncedChange, b: AnnouncedChange): ChangeConflict | null {
  const periods = sharedMarketPeriods(a.terms, b.terms);
  const scope = sharedScope(a.terms.scope, b.terms.scope);
  const editedByB = new Set(b.terms.edits.map((edit) => edit.articleId));
  const articleIds = [...new Set(a.terms.edits.map((edit) => edit.articleId))].filter((id) =>
    editedByB.has(id),
  );
  if (periods.length === 0 || (scope === null && articleIds.length === 0)) return null;
  return { changeIds: [a.changeId, b.changeId], articleIds, scope, periods };
}

function sharedMarketPeriods(a: ChangeTerms, b: ChangeTerms): (Period & { market: string | null })[] {
  if (!isDated(a) || !isDated(b)) return [];
  const ofB = marketPeriods(b);
  return marketPeriods(a).flatMap((p) =>
    ofB.flatMap((q) => {
      const meet = p.market === null || q.market === null || p.market === q.market;
      const period = meet ? sharedPeriod(p, q) : null;
      return period ? [{ market: p.market ?? q.market, ...period }] : [];
    }),
  );
}
