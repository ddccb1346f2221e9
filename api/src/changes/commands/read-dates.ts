import type { ChangeContentInput, LocalPeriodInput } from '@baton/contract';
import type { ChangeTerms } from '@baton/effective-dating';
import type { KnownCodes } from '../../directory/queries/places.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Fields } from '../../platform/commands/fields.ts';
import { mostEntries } from './content.ts';

type Dates = Omit<ChangeTerms, 'edits' | 'contentHash'>;

const earliest = Date.UTC(2000, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** When and for whom, out of what was typed; what is wrong goes to `fields`. */
export function readDates(input: ChangeContentInput, known: KnownCodes, fields: Fields): Dates {
  const { scope } = input;
  const markets = codes('content.scope.markets', scope.markets ?? [], known.markets, fields);
  return {
    from: moment('content.effectiveFrom', input.effectiveFrom, fields),
    until: moment('content.effectiveUntil', input.effectiveUntil, fields),
    localPeriods: localPeriods(input.localPeriods ?? [], markets, fields),
    scope: {
      markets,
      channels: codes('content.scope.channels', scope.channels ?? [], known.channels, fields),
      problemTypes: codes('content.scope.problemTypes', scope.problemTypes ?? [], known.problemTypes, fields),
    },
    noticeOnly: input.noticeOnly ?? false,
  };
}

/** Whether some period of these dates has no moment in it. */
export function hasEmptyPeriod({ from, until, localPeriods = [] }: Dates): boolean {
  const isEmpty = (begin: Instant | null, end: Instant | null): boolean =>
    begin !== null && end !== null && end <= begin;
  return isEmpty(from, until) || localPeriods.some((period) => isEmpty(period.from, period.until));
}

/** Each once and in one order, so that the same choice has the same hash. */
function codes(
  field: string,
  given: readonly string[],
  known: ReadonlySet<string>,
  fields: Fields,
): string[] {
  const distinct = [...new Set(given)].sort();
  if (distinct.length > mostEntries) fields.problem(field, 'OUT_OF_RANGE', mostEntries);
  else if (distinct.some((code) => !known.has(code))) fields.problem(field, 'UNKNOWN_VALUE');
  return distinct;
}

function localPeriods(
  given: readonly LocalPeriodInput[],
  markets: readonly string[],
  fields: Fields,
): NonNullable<Dates['localPeriods']> {
  const field = 'content.localPeriods';
  const own = given.map(({ market }) => market);
  if (own.some((market) => !markets.includes(market)) || new Set(own).size < own.length) {
    fields.problem(field, 'UNKNOWN_VALUE');
    return [];
  }
  return given
    .map(({ market, from, until }) => ({
      market,
      from: moment(field, from, fields) ?? earliest,
      until: moment(field, until, fields),
    }))
    .sort((a, b) => (a.market < b.market ? -1 : 1));
}

function moment(field: string, iso: string | null | undefined, fields: Fields): Instant | null {
  if (iso === null || iso === undefined) return null;
  const at = Date.parse(iso);
  if (!(at >= earliest && at < latest)) fields.problem(field, 'OUT_OF_RANGE');
  return at;
}
