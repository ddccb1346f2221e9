import type { Choice, Conflict } from './conflict.ts';
import type { Draft } from './life.ts';
import type { DraftTable, EditProblem, TableEdit } from './table-edit.ts';

type Instant = number;

/** Where the review's co-sign stands, on which content, and whose approval it has. */
export interface DraftReview {
  readonly outcome: 'pending' | 'met' | 'rejected';
  readonly contentHash: string;
  readonly approvedBy: readonly string[];
}

/** The version that was published last. */
export interface LatestVersion {
  readonly number: number;
  readonly effectiveFrom: Instant;
  readonly table: DraftTable;
}

interface By {
  readonly by: string;
  readonly at: Instant;
}

export type DraftCommand =
  | (By & {
      readonly type: 'DraftMatrix';
      readonly number: number;
      readonly title: string;
      readonly note: string;
      readonly base: number;
      readonly edits: readonly TableEdit[];
      readonly why: string;
    })
  /** Null leaves title or note as it is. `file`: the name of the file that the edits came from. */
  | (By & {
      readonly type: 'EditDraft';
      readonly edits: readonly TableEdit[];
      readonly title: string | null;
      readonly note: string | null;
      readonly why: string;
      readonly file?: string;
    })
  | (By & {
      readonly type: 'RebaseDraft';
      readonly latest: LatestVersion | null;
      readonly choices: readonly Choice[];
    })
  | (By & {
      readonly type: 'SubmitDraft';
      readonly number: number;
      readonly note: string;
      readonly effectiveFrom: Instant | null;
      /** Departments whose duties change against the base. */
      readonly concerned: readonly string[];
      readonly latest: LatestVersion | null;
    })
  /** Takes over what the review's co-sign has come to; harmless when repeated. */
  | { readonly type: 'RecordReview'; readonly review: DraftReview; readonly at: Instant }
  | (By & { readonly type: 'ReviseDraft' })
  /**
   * `review` is read in the transaction that publishes, null when there is none. `concerned`: departments whose duties the
   * draft, as it stands on the latest version, changes.
   */
  | (By & {
      readonly type: 'PublishDraft';
      readonly review: DraftReview | null;
      readonly concerned: readonly string[];
      readonly latest: LatestVersion | null;
    })
  | (By & { readonly type: 'WithdrawDraft'; readonly reason: string });

export type DraftRefusal =
  | { readonly code: 'illegal_state'; readonly state: Draft['status'] | null }
  | { readonly code: 'edit_does_not_fit'; readonly problem: EditProblem }
  | { readonly code: 'nothing_changed' }
  | { readonly code: 'conflicts'; readonly conflicts: readonly Conflict[] }
  | { readonly code: 'review_missing' }
  | { readonly code: 'review_rejected' }
  | { readonly code: 'review_stale' }
  /** It must be later than `after`. */
  | { readonly code: 'effective_too_early'; readonly after: Instant }
  | { readonly code: 'reason_required' };
