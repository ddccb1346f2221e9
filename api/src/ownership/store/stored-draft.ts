import { isCosignFact, type NamedCosignFact } from '@baton/cosign-quorum';
import { evolveDraft, type Draft, type DraftFact, type DraftTable } from '@baton/ownership-matrix';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Recorded } from '../../platform/journal/journal.ts';
import type { DraftBody, DraftOutline, MatrixDraftRow } from './matrix-draft.row.ts';

/** Everything that stands in the stream of a draft: its own facts and those of its review. */
export type FactOfDraft = DraftFact | NamedCosignFact;

/** A draft as lists show it: without its table. */
export interface OutlinedDraft extends DraftBody {
  readonly id: string;
  readonly number: number;
  /** Place of its last fact in its stream. */
  readonly version: number;
  readonly author: string;
  readonly createdAt: Instant;
  readonly editedAt: Instant;
  readonly ruleCount: number;
}

/** A draft whole, to decide on. */
export interface StoredDraft extends Omit<OutlinedDraft, 'outline' | 'ruleCount'> {
  readonly draft: Draft;
}

export const streamPrefix = 'matrix-draft';
export const streamOf = (id: string): string => `${streamPrefix}:${id}`;

/** Old state and a fact give the new state; the first fact is MatrixDrafted. */
export function evolveStored(
  stored: StoredDraft | null,
  { fact, stream, sequence, at }: Recorded<FactOfDraft>,
  versionOf: (number: number) => DraftTable,
): StoredDraft {
  if (!isCosignFact<DraftFact>(fact)) {
    const draft = evolveDraft(stored?.draft ?? null, fact, versionOf);
    if (fact.type === 'MatrixDrafted') return begun(fact, draft, { stream, sequence, at });
    if (stored === null) throw new Error(`${fact.type} before MatrixDrafted`);
    const isEdit = fact.type === 'MatrixDraftEdited' || fact.type === 'MatrixDraftRebased';
    const edited = isEdit ? { editedAt: at, writtenBy: fact.by } : {};
    return { ...stored, draft, version: sequence, ...edited };
  }
  if (stored === null) throw new Error(`${fact.type} before MatrixDrafted`);
  const review = fact.type === 'CosignOpened' ? fact.cosignId : stored.review;
  return { ...stored, version: sequence, review };
}

function begun(
  { number, by }: Extract<DraftFact, { type: 'MatrixDrafted' }>,
  draft: Draft,
  { stream, sequence, at }: Pick<Recorded, 'stream' | 'sequence' | 'at'>,
): StoredDraft {
  return {
    id: stream.slice(stream.indexOf(':') + 1),
    number,
    version: sequence,
    author: by,
    writtenBy: by,
    createdAt: at,
    editedAt: at,
    review: null,
    draft,
  };
}

export function toStored(row: MatrixDraftRow): StoredDraft {
  const { id, number, version, author, createdAt, editedAt, table } = row;
  const { outline, writtenBy, review } = row.body;
  const draft: Draft = { ...outline, table };
  return { id, number, version, author, createdAt, editedAt, writtenBy, review, draft };
}

export function toOutlined(row: Omit<MatrixDraftRow, 'table'>): OutlinedDraft {
  const { id, number, version, author, createdAt, editedAt, ruleCount, body } = row;
  return { id, number, version, author, createdAt, editedAt, ruleCount, ...body };
}

export function toRow(stored: StoredDraft): MatrixDraftRow {
  const { id, number, version, author, createdAt, editedAt, writtenBy, review, draft } = stored;
  const { table, ...outline } = draft;
  return {
    id,
    number,
    version,
    state: draft.status,
    author,
    base: draft.base === 0 ? null : draft.base,
    createdAt,
    editedAt,
    publishedAs: draft.status === 'published' ? draft.publishedAs : null,
    ruleCount: table.rules.length,
    table,
    // Taking the table out of a union of states leaves a union of states.
    body: { outline: outline as DraftOutline, writtenBy, review },
  };
}

export const isOpen = ({ status }: { readonly status: Draft['status'] }): boolean =>
  status !== 'published' && status !== 'withdrawn';
