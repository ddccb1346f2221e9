import type { Instant, Period } from '@baton/effective-dating';
import { say, t } from '#lib/words/index.ts';

const day = 86_400_000;

/**
 * The stretch of time that a line of time shows: all periods with some air around them, and now as well unless it lies so far
 * away that the periods would shrink to a dot.
 */
export function windowOf(periods: readonly Period[], now: Instant): { from: Instant; until: Instant } {
  const from = Math.min(...periods.map((period) => period.from));
  const ends = periods.map(({ until }) => until ?? Math.max(now, from) + 7 * day);
  const until = Math.max(...ends);
  const length = until - from;
  const begin = now < from && from - now < 2 * length ? now : from;
  const end = now > until && now - until < 2 * length ? now : until;
  const air = (end - begin) * 0.06;
  return { from: begin - air, until: end + air };
}

/** How far a period is away: "begins in 3 hr", "ends in 2 days", "ended yesterday". */
export function periodWords({ from, until }: Period, now: Instant): string {
  const away = (at: Instant) => ({ when: say.relative((at - now) / 1_000) });
  if (now < from) return t('changes.when.begins', away(from));
  if (until === null) return t('changes.when.began', away(from));
  return now < until ? t('changes.when.ends', away(until)) : t('changes.when.ended', away(until));
}
