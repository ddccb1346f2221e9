import type { Instant } from '@baton/effective-dating';
import type { ChangeFieldsFragment } from '#lib/wire/generated/documents.ts';
import { instantOf, spanOf } from './terms.ts';

/** The four stamps between a decision and everybody's knowing of it, as far as they are known. */
export interface SyncLag {
  readonly submitted: Instant | null;
  readonly published: Instant | null;
  readonly effective: Instant | null;
  /** When 95% of those concerned had confirmed. */
  readonly confirmed: Instant | null;
  /** Somebody is asked to confirm. */
  readonly asks: boolean;
  /**
   * Published and, where it is a must-read, confirmed by 95% before it took effect. Undefined while that is open.
   * The definition is that of the figure "sync lag and timeliness".
   */
  readonly timely: boolean | undefined;
  /** From the effect, or the publication if later, to the confirmation by 95%; while that is missing, to now or to the end. In seconds. */
  readonly lagSeconds: number;
}

export function syncLagOf(change: ChangeFieldsFragment, now: Instant): SyncLag {
  const published = instantOf(change.publishedAt);
  const effective = spanOf(change)?.from ?? null;
  const confirmed = instantOf(change.receipts.confirmedByMostAt);
  const asks = change.mustRead && change.receipts.concerned > 0;
  const told = asks ? confirmed : published;
  const begun = published === null || effective === null ? null : Math.max(published, effective);
  // Once it is over, nobody is told of it any more.
  const over = instantOf(change.endedAt) ?? spanOf(change)?.until ?? now;
  const lag = begun === null ? 0 : Math.max(0, (told ?? Math.min(now, over)) - begun);
  return {
    submitted: instantOf(change.submittedAt),
    published,
    effective,
    confirmed,
    asks,
    timely: timelyBy(published, effective, told, now),
    lagSeconds: lag / 1_000,
  };
}

function timelyBy(
  published: Instant | null,
  effective: Instant | null,
  told: Instant | null,
  now: Instant,
): boolean | undefined {
  if (published === null || effective === null) return undefined;
  if (published > effective) return false;
  if (told !== null) return told <= effective;
  return now > effective ? false : undefined;
}
