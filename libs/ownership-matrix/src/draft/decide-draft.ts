import { applyEdits } from './apply-edits.ts';
import { difference } from './difference.ts';
import type { DraftCommand, DraftRefusal, DraftReview } from './draft-command.ts';
import type { Draft, DraftFact } from './life.ts';
import { rebase } from './rebase.ts';
import type { DraftTable, TableEdit } from './table-edit.ts';

type Instant = number;

/** What reviewers sign. */
export interface SignedContent {
  readonly edits: readonly TableEdit[];
  readonly effectiveFrom: Instant | null;
  readonly note: string;
}

export interface DraftSurroundings {
  /** The table of the version that the draft stands on, or shall begin from. */
  readonly base: DraftTable;
  /** The hash of what is signed. */
  readonly bind: (content: SignedContent) => string;
}

export type DraftDecision =
  | { readonly ok: true; readonly facts: readonly DraftFact[] }
  | { readonly ok: false; readonly refusal: DraftRefusal };

/** What a command does to a draft (null: to none yet). No facts means that nothing had to change. */
export function decideDraft(
  draft: Draft | null,
  command: DraftCommand,
  around: DraftSurroundings,
): DraftDecision {
  if (!legalDraftCommands(draft).includes(command.type)) {
    return refuse({ code: 'illegal_state', state: draft?.status ?? null });
  }
  if (command.type === 'DraftMatrix') return begin(command, around);
  // Every other command is legal only on a draft that exists.
  if (draft === null) return refuse({ code: 'illegal_state', state: null });
  switch (command.type) {
    case 'EditDraft':
      return edit(draft, command, around);
    case 'RebaseDraft':
      return rebaseDraft(draft, command, around);
    case 'SubmitDraft':
      return submit(draft, command, around);
    case 'RecordReview':
      return recordReview(draft, command);
    case 'ReviseDraft':
      return accept({ type: 'MatrixDraftRevised', by: command.by, at: command.at });
    case 'PublishDraft':
      return publish(draft, command, around);
    case 'WithdrawDraft':
      return withdraw(command);
  }
}

/** What may be tried on a draft now, for offering only legal moves. */
export function legalDraftCommands(draft: Pick<Draft, 'status'> | null): readonly DraftCommand['type'][] {
  switch (draft?.status) {
    case undefined:
      return ['DraftMatrix'];
    case 'draft':
      return ['EditDraft', 'RebaseDraft', 'SubmitDraft', 'WithdrawDraft'];
    case 'in_review':
      return ['EditDraft', 'RebaseDraft', 'RecordReview', 'ReviseDraft', 'PublishDraft', 'WithdrawDraft'];
    case 'approved':
      return ['EditDraft', 'RebaseDraft', 'RecordReview', 'ReviseDraft', 'PublishDraft', 'WithdrawDraft'];
    case 'published':
    case 'withdrawn':
      return [];
  }
}

type Command<T extends DraftCommand['type']> = Extract<DraftCommand, { type: T }>;

function begin(command: Command<'DraftMatrix'>, { base, bind }: DraftSurroundings): DraftDecision {
  const { number, title, note, edits, why, by, at } = command;
  const applied = applyEdits(base, edits);
  if (!applied.ok) return refuse({ code: 'edit_does_not_fit', problem: applied.problem });
  const contentHash = bind({ edits: difference(base, applied.table), effectiveFrom: null, note });
  return accept({
    type: 'MatrixDrafted',
    number,
    title,
    note,
    base: command.base,
    edits,
    why,
    contentHash,
    by,
    at,
  });
}

function edit(draft: Draft, command: Command<'EditDraft'>, { base, bind }: DraftSurroundings): DraftDecision {
  const { edits, why, file, by, at } = command;
  const applied = applyEdits(draft.table, edits);
  if (!applied.ok) return refuse({ code: 'edit_does_not_fit', problem: applied.problem });
  const title = command.title ?? draft.title;
  const note = command.note ?? draft.note;
  if (edits.length === 0 && title === draft.title && note === draft.note) return nothing;
  const { effectiveFrom } = draft;
  const contentHash = bind({ edits: difference(base, applied.table), effectiveFrom, note });
  return accept({
    type: 'MatrixDraftEdited',
    edits,
    why,
    contentHash,
    reviewVoided: draft.status !== 'draft',
    ...(title === draft.title ? {} : { title }),
    ...(note === draft.note ? {} : { note }),
    ...(file === undefined ? {} : { file }),
    by,
    at,
  });
}

function rebaseDraft(
  draft: Draft,
  { latest, choices, by, at }: Command<'RebaseDraft'>,
  { base, bind }: DraftSurroundings,
): DraftDecision {
  if (latest === null || latest.number === draft.base) return nothing;
  const { table, conflicts } = rebase(base, draft.table, latest.table, choices);
  if (conflicts.length > 0) return refuse({ code: 'conflicts', conflicts });
  const edits = difference(latest.table, table);
  const { effectiveFrom, note } = draft;
  const contentHash = bind({ edits, effectiveFrom, note });
  const reviewVoided = draft.status !== 'draft' && contentHash !== draft.contentHash;
  return accept({
    type: 'MatrixDraftRebased',
    onto: latest.number,
    edits,
    contentHash,
    reviewVoided,
    by,
    at,
  });
}

function submit(
  draft: Draft,
  { number, note, effectiveFrom, concerned, latest, by, at }: Command<'SubmitDraft'>,
  { base, bind }: DraftSurroundings,
): DraftDecision {
  const edits = difference(base, draft.table);
  if (edits.length === 0) return refuse({ code: 'nothing_changed' });
  // A version in the past would change what was true then.
  const after = Math.max(at, latest?.effectiveFrom ?? at);
  if (effectiveFrom !== null && effectiveFrom <= after) return refuse({ code: 'effective_too_early', after });
  const contentHash = bind({ edits, effectiveFrom, note });
  const { title } = draft;
  return accept({
    type: 'MatrixDraftSubmitted',
    number,
    title,
    note,
    effectiveFrom,
    contentHash,
    concerned,
    by,
    at,
  });
}

function recordReview(draft: Draft, { review, at }: Command<'RecordReview'>): DraftDecision {
  const { contentHash } = draft;
  if (review.contentHash !== contentHash) return refuse({ code: 'review_stale' });
  if (review.outcome === 'rejected') return accept({ type: 'MatrixDraftReturned', contentHash, at });
  const isNews = review.outcome === 'met' && draft.status === 'in_review';
  return isNews ? accept({ type: 'MatrixDraftApproved', contentHash, at }) : nothing;
}

function publish(
  draft: Draft,
  { review, concerned, latest, by, at }: Command<'PublishDraft'>,
  around: DraftSurroundings,
): DraftDecision {
  if (draft.status !== 'approved') return refuse({ code: 'review_missing' });
  const onLatest = rebaseDraft(draft, { type: 'RebaseDraft', latest, choices: [], by, at }, around);
  if (!onLatest.ok) return onLatest;
  const refusal = whyUnsigned(draft, onLatest.facts, review, concerned);
  if (refusal) return refuse(refusal);
  const last = latest?.effectiveFrom ?? -Infinity;
  const isEarly = draft.effectiveFrom !== null && draft.effectiveFrom <= last;
  const effectiveFrom = Math.max(draft.effectiveFrom ?? at, at);
  if (isEarly || effectiveFrom <= last) return refuse({ code: 'effective_too_early', after: last });
  const { title, note } = draft;
  const number = (latest?.number ?? 0) + 1;
  const published = {
    type: 'MatrixPublished',
    number,
    effectiveFrom,
    title,
    note,
    concerned,
    by,
    at,
  } as const;
  return { ok: true, facts: [...onLatest.facts, published] };
}

/** Signed must be exactly what is published, by everybody whom it concerns by now. */
function whyUnsigned(
  draft: Draft,
  rebased: readonly DraftFact[],
  review: DraftReview | null,
  concerned: readonly string[],
): DraftRefusal | null {
  if (rebased.some((fact) => fact.type === 'MatrixDraftRebased' && fact.contentHash !== draft.contentHash)) {
    return { code: 'review_stale' };
  }
  // Nobody was concerned when it was submitted, so nobody was asked.
  const asked = draft.concerned.length > 0;
  if (asked && review === null) return { code: 'review_missing' };
  if (asked && review?.contentHash !== draft.contentHash) return { code: 'review_stale' };
  if (asked && review?.outcome === 'rejected') return { code: 'review_rejected' };
  if (asked && review?.outcome === 'pending') return { code: 'review_missing' };
  const signed = asked ? (review?.approvedBy ?? []) : [];
  return concerned.every((department) => signed.includes(department)) ? null : { code: 'review_stale' };
}

function withdraw({ by, at, ...command }: Command<'WithdrawDraft'>): DraftDecision {
  const reason = command.reason.trim();
  return reason === ''
    ? refuse({ code: 'reason_required' })
    : accept({ type: 'MatrixDraftWithdrawn', reason, by, at });
}

const nothing: DraftDecision = { ok: true, facts: [] };

function accept(fact: DraftFact): DraftDecision {
  return { ok: true, facts: [fact] };
}

function refuse(refusal: DraftRefusal): DraftDecision {
  return { ok: false, refusal };
}
