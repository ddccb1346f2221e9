import type { Change, ChangeTerms, DatedTerms } from './change.ts';
import { endOf } from './period.ts';
import type { Instant, Period } from './period.ts';

export type ChangeState =
  'draft' | 'in_review' | 'scheduled' | 'in_effect' | 'expired' | 'withdrawn' | 'rolled_back';

/**
 * The state that people see, as a function of the moment, so that no job has to run when a change begins or
 * ends. An approved change is still in review until somebody publishes it: nothing is scheduled before.
 * With a market, its own period decides; without one, the span over all markets of the change.
 */
export function changeState(change: Change, now: Instant, market: string | null = null): ChangeState {
  if (change.status === 'approved') return 'in_review';
  if (change.status !== 'published') return change.status;
  const period = market === null ? wholePeriod(change.terms) : periodIn(change.terms, market);
  if (now < period.from) return 'scheduled';
  return now < endOf(period) ? 'in_effect' : 'expired';
}

/** When the state next changes by the passing of time alone; null when it does not. */
export function nextStateAt(change: Change, now: Instant, market: string | null = null): Instant | null {
  if (change.status !== 'published') return null;
  const period = market === null ? wholePeriod(change.terms) : periodIn(change.terms, market);
  if (now < period.from) return period.from;
  return now < endOf(period) ? period.until : null;
}

/** The period of a change in one market. */
export function periodIn(terms: DatedTerms, market: string): Period {
  const local = terms.localPeriods?.find((p) => p.market === market);
  const { from, until } = local ?? terms;
  return { from, until };
}

/** From the first beginning to the last end over the markets that the change concerns. */
export function wholePeriod(terms: DatedTerms): Period {
  const periods = marketPeriods(terms);
  const until = Math.max(...periods.map(endOf));
  return { from: Math.min(...periods.map((p) => p.from)), until: until === Infinity ? null : until };
}

/** One period for each market of the scope; a single one, with market null, when it is all markets. */
export function marketPeriods(terms: DatedTerms): (Period & { market: string | null })[] {
  const { markets } = terms.scope;
  if (markets.length === 0) return [{ market: null, from: terms.from, until: terms.until }];
  return markets.map((market) => ({ market, ...periodIn(terms, market) }));
}

export function isDated(terms: ChangeTerms): terms is DatedTerms {
  return terms.from !== null;
}
