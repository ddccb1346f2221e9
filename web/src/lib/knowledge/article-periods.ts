import type { Instant } from '@baton/effective-dating';
import type { ArticleQuery } from '#lib/wire/generated/documents.ts';

export type ShownArticle = NonNullable<ArticleQuery['article']>;
export type ArticlePeriod = ShownArticle['periods'][number];

export const begin = ({ from }: ArticlePeriod): Instant => Date.parse(from);
export const end = ({ until }: ArticlePeriod): Instant => (until === null ? Infinity : Date.parse(until));

/** Where a moment lies among the periods; -1 where no text was in effect. */
export function periodAt(periods: readonly ArticlePeriod[], at: Instant): number {
  return periods.findIndex((period) => begin(period) <= at && at < end(period));
}

/** A text that a change put in for a while: until when, and whether the text before it comes back. */
export interface Temporary {
  readonly change: NonNullable<ArticlePeriod['version']['change']>;
  readonly until: Instant;
  readonly formerReturns: boolean;
}

/** Whether the text in effect at a moment is a temporary one. */
export function temporaryAt(periods: readonly ArticlePeriod[], at: Instant): Temporary | null {
  const index = periodAt(periods, at);
  const period = periods[index];
  if (!period?.version.change || period.until === null) return null;
  const next = periods[index + 1];
  const before = periods.slice(0, index).map(({ version }) => version.id);
  return {
    change: period.version.change,
    until: end(period),
    formerReturns: next !== undefined && before.includes(next.version.id),
  };
}

/** The next moment at which another text comes into effect; null when none is known. */
export function nextTurn(periods: readonly ArticlePeriod[], after: Instant): ArticlePeriod | null {
  return periods.find((period) => begin(period) > after) ?? null;
}

const day = 86_400_000;
/** Turns further away than this do not stretch the strip, in milliseconds. */
const near = 120 * day;

/** The stretch of time that the strip of periods shows: the turns near now, and the moment that is looked at. */
export function stripWindow(
  periods: readonly ArticlePeriod[],
  now: Instant,
  looked: Instant,
): { from: Instant; until: Instant } {
  const turns = periods.flatMap((period) => [begin(period), end(period)]);
  const shown = [now, looked, ...turns.filter((turn) => Math.abs(turn - now) < near)];
  const from = Math.min(...shown);
  const until = Math.max(...shown);
  const air = Math.max((until - from) * 0.08, 3 * day);
  return { from: from - air, until: until + air };
}
