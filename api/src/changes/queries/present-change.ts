import type { Change, LocalPeriod } from '@baton/contract';
import { changeState } from '@baton/effective-dating';
import type { Instant } from '../../platform/clock/clock.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import { endedAt, isLate, publishedAt, type StoredChange } from '../store/stored-change.ts';

type Plain =
  | 'id'
  | 'number'
  | 'version'
  | 'state'
  | 'title'
  | 'summary'
  | 'talkTrack'
  | 'mustRead'
  | 'noticeOnly'
  | 'effectiveFrom'
  | 'effectiveUntil'
  | 'localPeriods'
  | 'scope'
  | 'contentHash'
  | 'createdAt'
  | 'submittedAt'
  | 'publishedAt'
  | 'endedAt'
  | 'endReason'
  | 'late';

/** As the contract shows it; the resolver completes what is read from elsewhere out of `stored`. */
export type PresentedChange = Pick<Change, Plain> & { readonly stored: StoredChange };

export function presentChange(stored: StoredChange, now: Instant): PresentedChange {
  const { change, content } = stored;
  const { terms } = change;
  return {
    stored,
    id: stored.id,
    number: stored.number,
    version: stored.version,
    state: changeState(change, now),
    title: content.title,
    summary: content.summary,
    talkTrack: content.talkTrack,
    mustRead: content.mustRead,
    noticeOnly: terms.noticeOnly ?? false,
    effectiveFrom: toIsoOrNull(terms.from),
    effectiveUntil: toIsoOrNull(terms.until),
    localPeriods: (terms.localPeriods ?? []).map(({ market, from, until }): LocalPeriod => ({
      market,
      from: toIso(from),
      until: toIsoOrNull(until),
    })),
    scope: {
      markets: [...terms.scope.markets],
      channels: [...terms.scope.channels],
      problemTypes: [...terms.scope.problemTypes],
    },
    contentHash: terms.contentHash,
    createdAt: toIso(stored.createdAt),
    submittedAt: toIsoOrNull(stored.submittedAt),
    publishedAt: toIsoOrNull(publishedAt(change)),
    endedAt: toIsoOrNull(endedAt(change)),
    endReason: stored.endReason,
    late: isLate(change),
  };
}
