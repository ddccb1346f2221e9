import {
  changeState,
  wholePeriod,
  type Change,
  type ChangeState,
  type DatedTerms,
  type Instant,
  type Period,
} from '@baton/effective-dating';
import type { ChangeTermsFieldsFragment } from '#lib/wire/generated/documents.ts';

/** What the rules look at, as the contract sends it. Null while the beginning is not decided. */
export function datedTerms(change: ChangeTermsFieldsFragment): DatedTerms | null {
  if (change.effectiveFrom === null) return null;
  return {
    from: Date.parse(change.effectiveFrom),
    until: instantOf(change.effectiveUntil),
    localPeriods: change.localPeriods.map(({ market, from, until }) => ({
      market,
      from: Date.parse(from),
      until: instantOf(until),
    })),
    scope: change.scope,
    edits: [],
    contentHash: '',
  };
}

export function instantOf(iso: string | null): Instant | null {
  return iso === null ? null : Date.parse(iso);
}

const byTheClock: readonly string[] = ['scheduled', 'in_effect', 'expired'] satisfies ChangeState[];

/** The state at a moment: scheduled, in effect and expired follow from the clock, so a page that stays open must not keep them. */
export function stateAt(change: ChangeTermsFieldsFragment, now: Instant): ChangeState {
  const terms = datedTerms(change);
  if (terms === null || !byTheClock.includes(change.state)) return change.state;
  const published: Change = { status: 'published', terms, publishedAt: 0, late: change.late };
  return changeState(published, now);
}

/** Periods of a change and the markets of each; a period without markets is that of all. */
export interface MarketPeriod extends Period {
  readonly markets: readonly string[];
}

/** One entry for each different period, in the order in which they begin. */
export function marketPeriods(change: ChangeTermsFieldsFragment): readonly MarketPeriod[] {
  const terms = datedTerms(change);
  if (terms === null) return [];
  const { from, until, localPeriods = [], scope } = terms;
  if (scope.markets.length === 0) return [{ from, until, markets: [] }];
  const periods = scope.markets.map((market) => ({
    ...(localPeriods.find((local) => local.market === market) ?? { from, until }),
    market,
  }));
  const groups = Map.groupBy(periods, (period) => `${period.from} ${period.until}`);
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ ...group[0], markets: group.map(({ market }) => market) }] : []))
    .sort((a, b) => a.from - b.from);
}

/** From the first beginning to the last end over all markets. */
export function spanOf(change: ChangeTermsFieldsFragment): Period | null {
  const terms = datedTerms(change);
  return terms && wholePeriod(terms);
}
