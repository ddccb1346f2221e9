import type { MatrixDraft } from '@baton/contract';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import type { OutlinedDraft } from '../store/stored-draft.ts';

type Plain =
  | 'id'
  | 'number'
  | 'version'
  | 'state'
  | 'title'
  | 'note'
  | 'base'
  | 'createdAt'
  | 'editedAt'
  | 'effectiveFrom'
  | 'ruleCount'
  | 'contentHash'
  | 'publishedAs'
  | 'endReason';

/** As the contract shows it; the resolver completes what is read from elsewhere out of `stored`. */
export type PresentedDraft = Pick<MatrixDraft, Plain> & { readonly stored: OutlinedDraft };

export function presentDraft(stored: OutlinedDraft): PresentedDraft {
  const { id, number, version, outline, createdAt, editedAt, ruleCount } = stored;
  const { status, title, note, base, effectiveFrom, contentHash } = outline;
  return {
    stored,
    id,
    number,
    version,
    state: status,
    title,
    note,
    base,
    createdAt: toIso(createdAt),
    editedAt: toIso(editedAt),
    effectiveFrom: toIsoOrNull(effectiveFrom),
    ruleCount,
    contentHash,
    publishedAs: outline.status === 'published' ? outline.publishedAs : null,
    endReason: outline.status === 'withdrawn' ? outline.reason : null,
  };
}
