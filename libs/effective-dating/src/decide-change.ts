import { changeState, isDated, marketPeriods, wholePeriod } from './change-state.ts';
import type { ChangeState } from './change-state.ts';
import type { Change, ChangeFact, ChangeTerms, DatedTerms } from './change.ts';
import { isEmpty } from './period.ts';
import type { Instant } from './period.ts';

export type Decision<F, R> = { ok: true; facts: F[] } | { ok: false; refusal: R };

/** Where the review's co-sign stands, and on which content. */
export type Review = { outcome: 'pending' | 'met' | 'rejected'; contentHash: string };

export type ChangeCommand =
  | { type: 'DraftChange'; terms: ChangeTerms; by: string; at: Instant }
  | { type: 'EditChange'; terms: ChangeTerms; by: string; at: Instant }
  | { type: 'SubmitChange'; by: string; at: Instant }
  /** Takes over what the review's co-sign has come to; harmless when repeated. */
  | { type: 'RecordReview'; review: Review; at: Instant }
  /** `review` is read in the transaction that publishes, null when there is none. */
  | { type: 'PublishChange'; review: Review | null; by: string; at: Instant }
  | { type: 'WithdrawChange'; reason: string; by: string; at: Instant }
  | { type: 'RollBackChange'; reason: string; by: string; at: Instant };

export type ChangeRefusal =
  | { code: 'illegal_state'; state: ChangeState | null; allowed: ChangeCommand['type'][] }
  | { code: 'from_missing' }
  | { code: 'interval_empty'; market: string | null }
  | { code: 'local_period_outside_scope'; market: string }
  /** All of it lies in the past: nothing would ever be in effect. */
  | { code: 'interval_over'; until: Instant }
  | { code: 'empty_edits' }
  | { code: 'duplicate_edit'; articleId: string; language: string }
  | { code: 'review_missing' }
  | { code: 'review_rejected' }
  | { code: 'review_stale'; reviewedHash: string; currentHash: string }
  | { code: 'reason_required' };

/** What a command does to a change (null: to none yet). No facts means that nothing had to change. */
export function decideChange(
  change: Change | null,
  command: ChangeCommand,
): Decision<ChangeFact, ChangeRefusal> {
  const allowed = legalChangeCommands(change, command.at);
  const state = change && changeState(change, command.at);
  if (!allowed.includes(command.type)) return refuse({ code: 'illegal_state', state, allowed });
  if (command.type === 'DraftChange') {
    const { terms, by, at } = command;
    return accept({ type: 'ChangeDrafted', terms, by, at });
  }
  // Every command but DraftChange is legal only on a change that exists.
  if (change === null) return refuse({ code: 'illegal_state', state, allowed });
  switch (command.type) {
    case 'EditChange':
      return edit(change, command);
    case 'SubmitChange':
      return submit(change, command);
    case 'RecordReview':
      return recordReview(change, command.review, command.at);
    case 'PublishChange':
      return publish(change, command);
    case 'WithdrawChange':
    case 'RollBackChange':
      return end(command);
  }
}

/** What may be tried on a change now, for offering only legal moves. */
export function legalChangeCommands(change: Change | null, now: Instant): ChangeCommand['type'][] {
  if (change === null) return ['DraftChange'];
  if (change.status === 'approved') return ['EditChange', 'RecordReview', 'PublishChange', 'WithdrawChange'];
  switch (changeState(change, now)) {
    case 'draft':
      return ['EditChange', 'SubmitChange', 'WithdrawChange'];
    case 'in_review':
      return ['EditChange', 'RecordReview', 'PublishChange', 'WithdrawChange'];
    case 'scheduled':
      return ['WithdrawChange'];
    case 'in_effect':
      return ['RollBackChange'];
    case 'expired':
    case 'withdrawn':
    case 'rolled_back':
      return [];
  }
}

type Command<T extends ChangeCommand['type']> = Extract<ChangeCommand, { type: T }>;

function edit(change: Change, { terms, by, at }: Command<'EditChange'>): Decision<ChangeFact, ChangeRefusal> {
  if (terms.contentHash === change.terms.contentHash) return { ok: true, facts: [] };
  return accept({ type: 'ChangeEdited', terms, reviewVoided: change.status !== 'draft', by, at });
}

function submit({ terms }: Change, { by, at }: Command<'SubmitChange'>): Decision<ChangeFact, ChangeRefusal> {
  if (!isDated(terms)) return refuse({ code: 'from_missing' });
  const refusal = whyNotPublishable(terms, at);
  return refusal ? refuse(refusal) : accept({ type: 'ChangeSubmitted', terms, by, at });
}

function recordReview(change: Change, review: Review, at: Instant): Decision<ChangeFact, ChangeRefusal> {
  const { contentHash } = change.terms;
  if (review.contentHash !== contentHash) return refuse(stale(review, contentHash));
  if (review.outcome === 'rejected') return accept({ type: 'ChangeReturned', contentHash, at });
  const isNews = review.outcome === 'met' && change.status === 'in_review';
  return isNews ? accept({ type: 'ChangeApproved', contentHash, at }) : { ok: true, facts: [] };
}

function publish(
  { terms }: Change,
  { review, by, at }: Command<'PublishChange'>,
): Decision<ChangeFact, ChangeRefusal> {
  if (review === null) return refuse({ code: 'review_missing' });
  if (review.contentHash !== terms.contentHash) return refuse(stale(review, terms.contentHash));
  if (review.outcome === 'pending') return refuse({ code: 'review_missing' });
  if (review.outcome === 'rejected') return refuse({ code: 'review_rejected' });
  if (!isDated(terms)) return refuse({ code: 'from_missing' });
  const refusal = whyNotPublishable(terms, at);
  if (refusal) return refuse(refusal);
  return accept({ type: 'ChangePublished', terms, late: at > wholePeriod(terms).from, by, at });
}

function end(command: Command<'WithdrawChange' | 'RollBackChange'>): Decision<ChangeFact, ChangeRefusal> {
  const { by, at } = command;
  const reason = command.reason.trim();
  if (reason === '') return refuse({ code: 'reason_required' });
  return accept({
    type: command.type === 'WithdrawChange' ? 'ChangeWithdrawn' : 'ChangeRolledBack',
    reason,
    by,
    at,
  });
}

function whyNotPublishable(terms: DatedTerms, at: Instant): ChangeRefusal | null {
  const stray = terms.localPeriods?.find((p) => !terms.scope.markets.includes(p.market));
  if (stray) return { code: 'local_period_outside_scope', market: stray.market };
  const empty = marketPeriods(terms).find(isEmpty);
  if (empty) return { code: 'interval_empty', market: empty.market };
  const { until } = wholePeriod(terms);
  if (until !== null && until <= at) return { code: 'interval_over', until };
  if (terms.edits.length === 0 && !terms.noticeOnly) return { code: 'empty_edits' };
  const twice = terms.edits.find((e, i) =>
    terms.edits.some((f, j) => j < i && e.articleId === f.articleId && e.language === f.language),
  );
  return twice ? { code: 'duplicate_edit', articleId: twice.articleId, language: twice.language } : null;
}

function stale(review: Review, currentHash: string): ChangeRefusal {
  return { code: 'review_stale', reviewedHash: review.contentHash, currentHash };
}

function accept(fact: ChangeFact): Decision<ChangeFact, ChangeRefusal> {
  return { ok: true, facts: [fact] };
}

function refuse(refusal: ChangeRefusal): Decision<ChangeFact, ChangeRefusal> {
  return { ok: false, refusal };
}
