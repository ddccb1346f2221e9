import { applyEdits } from './apply-edits.ts';
import type { DraftTable, TableEdit } from './table-edit.ts';

/** A moment: milliseconds since the epoch, UTC. */
type Instant = number;

/** What a draft is in every state. */
interface DraftBody {
  readonly title: string;
  /** What the change is for. */
  readonly note: string;
  /** Number of the published version that it stands on; 0: of none. */
  readonly base: number;
  readonly table: DraftTable;
  /** When it shall take effect; null: on publication. */
  readonly effectiveFrom: Instant | null;
  /** Binds the edits against the base, note and date: what reviewers sign. */
  readonly contentHash: string;
  /** Everybody whose edits it holds, each once. */
  readonly writers: readonly string[];
  /** Departments whose duties it changed when it was last submitted: those that were asked to sign. */
  readonly concerned: readonly string[];
}

/** A draft of the ownership matrix. */
export type Draft = DraftBody &
  (
    | { readonly status: 'draft' }
    | { readonly status: 'in_review'; readonly submittedAt: Instant }
    | { readonly status: 'approved'; readonly submittedAt: Instant; readonly approvedAt: Instant }
    | { readonly status: 'published'; readonly publishedAs: number; readonly publishedAt: Instant }
    | { readonly status: 'withdrawn'; readonly reason: string; readonly withdrawnAt: Instant }
  );

interface By {
  readonly by: string;
  readonly at: Instant;
}

/** Edits in the order in which they were made, and why. */
interface Edited {
  readonly edits: readonly TableEdit[];
  readonly why: string;
  /** Of the draft as it is after them. */
  readonly contentHash: string;
}

export type DraftFact =
  | (By &
      Edited & {
        readonly type: 'MatrixDrafted';
        readonly number: number;
        readonly title: string;
        readonly note: string;
        readonly base: number;
      })
  | (By &
      Edited & {
        readonly type: 'MatrixDraftEdited';
        /** Left out where it stayed as it was. */
        readonly title?: string;
        readonly note?: string;
        /** Name of the file that the edits came from. */
        readonly file?: string;
        /** It had been submitted, so it goes back to draft and what was signed is stale. */
        readonly reviewVoided: boolean;
      })
  | (By & {
      readonly type: 'MatrixDraftRebased';
      /** Number of the version that it stands on from now on. */
      readonly onto: number;
      /** The edits that lead from that version to the draft: all of it. */
      readonly edits: readonly TableEdit[];
      readonly contentHash: string;
      readonly reviewVoided: boolean;
    })
  | (By & {
      readonly type: 'MatrixDraftSubmitted';
      readonly number: number;
      readonly title: string;
      readonly note: string;
      readonly effectiveFrom: Instant | null;
      readonly contentHash: string;
      readonly concerned: readonly string[];
    })
  | { readonly type: 'MatrixDraftApproved'; readonly contentHash: string; readonly at: Instant }
  | { readonly type: 'MatrixDraftReturned'; readonly contentHash: string; readonly at: Instant }
  | (By & { readonly type: 'MatrixDraftRevised' })
  | (By & {
      readonly type: 'MatrixPublished';
      /** Number of the version. */
      readonly number: number;
      readonly effectiveFrom: Instant;
      readonly title: string;
      readonly note: string;
      readonly concerned: readonly string[];
    })
  | (By & { readonly type: 'MatrixDraftWithdrawn'; readonly reason: string });

export const DRAFT_FACT_TYPES: readonly DraftFact['type'][] = [
  'MatrixDrafted',
  'MatrixDraftEdited',
  'MatrixDraftRebased',
  'MatrixDraftSubmitted',
  'MatrixDraftApproved',
  'MatrixDraftReturned',
  'MatrixDraftRevised',
  'MatrixPublished',
  'MatrixDraftWithdrawn',
];

const open: readonly Draft['status'][] = ['draft', 'in_review', 'approved'];

/** Which states a fact can follow. */
const FOLLOWS: {
  readonly [T in Exclude<DraftFact['type'], 'MatrixDrafted'>]: readonly Draft['status'][];
} = {
  MatrixDraftEdited: open,
  MatrixDraftRebased: open,
  MatrixDraftSubmitted: ['draft'],
  MatrixDraftApproved: ['in_review'],
  MatrixDraftReturned: ['in_review', 'approved'],
  MatrixDraftRevised: ['in_review', 'approved'],
  MatrixPublished: ['approved'],
  MatrixDraftWithdrawn: open,
};

/** No published version yet: what the first draft begins from. */
export const NO_TABLE: DraftTable = {
  inputs: [],
  hitPolicy: 'FIRST',
  rules: [],
  catchAll: {
    owner: '',
    serviceLevel: '',
    path: '',
    authority: null,
    playbook: null,
    cosign: null,
    informed: [],
  },
};

/**
 * The draft after a fact. Throws on a history that no decision could have written.
 * @param versionOf The table of a published version; `NO_TABLE` for number 0.
 */
export function evolveDraft(
  draft: Draft | null,
  fact: DraftFact,
  versionOf: (number: number) => DraftTable,
): Draft {
  if (fact.type === 'MatrixDrafted') {
    const { title, note, base, edits, contentHash, by } = fact;
    const table = edited(versionOf(base), edits);
    return { ...begun, title, note, base, table, contentHash, writers: [by] };
  }
  if (draft === null) throw new Error(`${fact.type} before MatrixDrafted`);
  if (!FOLLOWS[fact.type].includes(draft.status))
    throw new Error(`${fact.type} on a draft that is ${draft.status}`);
  switch (fact.type) {
    case 'MatrixDraftEdited': {
      const { title = draft.title, note = draft.note, contentHash, by } = fact;
      const table = edited(draft.table, fact.edits);
      const writers = draft.writers.includes(by) ? draft.writers : [...draft.writers, by];
      return { ...bodyOf(draft), title, note, table, contentHash, writers, status: 'draft' };
    }
    case 'MatrixDraftRebased': {
      const { onto: base, contentHash } = fact;
      const rebased = { base, table: edited(versionOf(base), fact.edits), contentHash };
      return fact.reviewVoided ? { ...bodyOf(draft), ...rebased, status: 'draft' } : { ...draft, ...rebased };
    }
    case 'MatrixDraftSubmitted': {
      const { note, effectiveFrom, contentHash, concerned } = fact;
      const asked = { note, effectiveFrom, contentHash, concerned };
      return { ...bodyOf(draft), ...asked, status: 'in_review', submittedAt: fact.at };
    }
    case 'MatrixDraftApproved':
      return draft.status === 'in_review' ? { ...draft, status: 'approved', approvedAt: fact.at } : draft;
    case 'MatrixDraftReturned':
    case 'MatrixDraftRevised':
      return { ...bodyOf(draft), status: 'draft' };
    case 'MatrixPublished': {
      const { number: publishedAs, effectiveFrom, at: publishedAt } = fact;
      return { ...bodyOf(draft), effectiveFrom, status: 'published', publishedAs, publishedAt };
    }
    case 'MatrixDraftWithdrawn':
      return { ...bodyOf(draft), status: 'withdrawn', reason: fact.reason, withdrawnAt: fact.at };
  }
}

const begun = { status: 'draft', effectiveFrom: null, concerned: [] } as const;

function bodyOf(draft: Draft): DraftBody {
  const { title, note, base, table, effectiveFrom, contentHash, writers, concerned } = draft;
  return { title, note, base, table, effectiveFrom, contentHash, writers, concerned };
}

function edited(table: DraftTable, edits: readonly TableEdit[]): DraftTable {
  const applied = applyEdits(table, edits);
  if (!applied.ok) throw new Error(`an edit of the past does not fit: ${JSON.stringify(applied.problem)}`);
  return applied.table;
}
