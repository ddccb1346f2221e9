import type { Instant, Period } from './period.ts';
import type { Scope } from './scope.ts';

/** Which text an edit replaces; the text itself is bound by the content hash. */
export type ArticleEdit = { articleId: string; language: string };

/** What a policy change announces, as far as its rules look at it. */
export type ChangeTerms = {
  /** Null: not yet decided, which only a draft may leave open. */
  from: Instant | null;
  /** Null: until further notice. */
  until: Instant | null;
  /**
   * Where a market differs from `from` and `until`, because the same wall time in its zone is another instant:
   * tonight 20:00 comes three hours later to Mexico than to Brazil.
   * Only for markets that the scope names.
   */
  localPeriods?: readonly (Period & { market: string })[];
  scope: Scope;
  edits: readonly ArticleEdit[];
  /** True: the publisher says that no article needs an edit, as with an outage notice. */
  noticeOnly?: boolean;
  /** Hash of the whole content, which reviewers sign. */
  contentHash: string;
};

/** Terms whose beginning is decided: all but a draft have them. */
export type DatedTerms = ChangeTerms & { from: Instant };

/** A change as stored. What follows from the clock (scheduled, in effect, expired) is `changeState`. */
export type Change =
  | { status: 'draft'; terms: ChangeTerms }
  | { status: 'in_review'; terms: DatedTerms; submittedAt: Instant }
  | { status: 'approved'; terms: DatedTerms; submittedAt: Instant; approvedAt: Instant }
  | { status: 'published'; terms: DatedTerms; publishedAt: Instant; late: boolean }
  | { status: 'withdrawn'; terms: ChangeTerms; withdrawnAt: Instant; publishedAt: Instant | null }
  | { status: 'rolled_back'; terms: DatedTerms; publishedAt: Instant; late: boolean; rolledBackAt: Instant };

export type ChangeFact =
  | { type: 'ChangeDrafted'; terms: ChangeTerms; by: string; at: Instant }
  /** `reviewVoided`: it had been submitted, so it goes back to draft and what was signed is stale. */
  | { type: 'ChangeEdited'; terms: ChangeTerms; reviewVoided: boolean; by: string; at: Instant }
  | { type: 'ChangeSubmitted'; terms: DatedTerms; by: string; at: Instant }
  | { type: 'ChangeApproved'; contentHash: string; at: Instant }
  | { type: 'ChangeReturned'; contentHash: string; at: Instant }
  | { type: 'ChangePublished'; terms: DatedTerms; late: boolean; by: string; at: Instant }
  | { type: 'ChangeWithdrawn'; reason: string; by: string; at: Instant }
  | { type: 'ChangeRolledBack'; reason: string; by: string; at: Instant };

/** Which stored states a fact can follow. */
const FOLLOWS: { [T in Exclude<ChangeFact['type'], 'ChangeDrafted'>]: readonly Change['status'][] } = {
  ChangeEdited: ['draft', 'in_review', 'approved'],
  ChangeSubmitted: ['draft'],
  ChangeApproved: ['in_review'],
  ChangeReturned: ['in_review', 'approved'],
  ChangePublished: ['in_review', 'approved'],
  ChangeWithdrawn: ['draft', 'in_review', 'approved', 'published'],
  ChangeRolledBack: ['published'],
};

/** The change after a fact. Throws on a history that no decision could have written. */
export function evolveChange(change: Change | null, fact: ChangeFact): Change {
  if (fact.type === 'ChangeDrafted') return { status: 'draft', terms: fact.terms };
  if (change === null) throw new Error(`${fact.type} before ChangeDrafted`);
  if (!FOLLOWS[fact.type].includes(change.status))
    throw new Error(`${fact.type} on a ${change.status} change`);
  switch (fact.type) {
    case 'ChangeEdited':
      return { status: 'draft', terms: fact.terms };
    case 'ChangeReturned':
      return { status: 'draft', terms: change.terms };
    case 'ChangeSubmitted':
      return { status: 'in_review', terms: fact.terms, submittedAt: fact.at };
    case 'ChangeApproved':
      return change.status === 'in_review' ? { ...change, status: 'approved', approvedAt: fact.at } : change;
    case 'ChangePublished':
      return { status: 'published', terms: fact.terms, publishedAt: fact.at, late: fact.late };
    case 'ChangeWithdrawn': {
      const publishedAt = change.status === 'published' ? change.publishedAt : null;
      return { status: 'withdrawn', terms: change.terms, withdrawnAt: fact.at, publishedAt };
    }
    case 'ChangeRolledBack':
      return change.status === 'published'
        ? { ...change, status: 'rolled_back', rolledBackAt: fact.at }
        : change;
  }
}
