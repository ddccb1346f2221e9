import type { ArticleVersion } from '../article-version.ts';
import type { Change, ChangeFact, ChangeTerms, DatedTerms } from '../change.ts';
import { evolveChange } from '../change.ts';
import { decideChange } from '../decide-change.ts';
import type { ChangeCommand } from '../decide-change.ts';
import type { Scope } from '../scope.ts';

/** The specs count time in small numbers; a later sequence is a later publication. */
export function version(
  sequence: number,
  from: number,
  until: number | null = null,
  more: Partial<ArticleVersion> = {},
): ArticleVersion {
  return { id: `v${sequence}`, market: null, from, until, publishedAt: from, sequence, ...more };
}

export const everywhere: Scope = { markets: [], channels: [], problemTypes: [] };

/** In effect from 100 until 200, in Brazil and Mexico, one edit in English. */
export function terms(more: Partial<DatedTerms> = {}): DatedTerms {
  return {
    from: 100,
    until: 200,
    scope: { ...everywhere, markets: ['BR', 'MX'] },
    edits: [{ articleId: 'shipping-fees', language: 'en' }],
    contentHash: 'c1',
    ...more,
  };
}

export const drafting = (t: ChangeTerms = terms()): ChangeCommand => ({
  type: 'DraftChange',
  terms: t,
  by: 'mia',
  at: 1,
});
export const editing = (t: ChangeTerms, at = 5): ChangeCommand => ({
  type: 'EditChange',
  terms: t,
  by: 'mia',
  at,
});
export const submitting = (at = 10): ChangeCommand => ({ type: 'SubmitChange', by: 'mia', at });
export const publishing = (at = 50, contentHash = 'c1'): ChangeCommand => ({
  type: 'PublishChange',
  review: { outcome: 'met', contentHash },
  by: 'mia',
  at,
});
export const reviewed = (
  outcome: 'pending' | 'met' | 'rejected',
  contentHash = 'c1',
  at = 20,
): ChangeCommand => ({
  type: 'RecordReview',
  review: { outcome, contentHash },
  at,
});
export const withdrawing = (at = 60, reason = 'cancelled'): ChangeCommand => ({
  type: 'WithdrawChange',
  reason,
  by: 'mia',
  at,
});
export const rollingBack = (at = 150, reason = 'wrong fee'): ChangeCommand => ({
  type: 'RollBackChange',
  reason,
  by: 'mia',
  at,
});

/** Plays commands from nothing; each must be accepted. */
export function after(...commands: ChangeCommand[]): Change {
  const change = commands.reduce<Change | null>((now, command) => {
    const decision = decideChange(now, command);
    if (!decision.ok) throw new Error(`${command.type} refused: ${decision.refusal.code}`);
    return decision.facts.reduce<Change | null>(evolveChange, now);
  }, null);
  if (change === null) throw new Error('a change begins with DraftChange');
  return change;
}

/** The facts of an accepted command; none when it was refused. */
export function factsOf(change: Change | null, command: ChangeCommand): ChangeFact[] {
  const decision = decideChange(change, command);
  return decision.ok ? decision.facts : [];
}
