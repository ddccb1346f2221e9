import type { EditMatrixDraftInput } from '@baton/contract';
import { applyEdits, type DraftTable, type TableEdit } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteDraft } from '../policies/draft-abilities.ts';
import type { FactOfDraft } from '../store/stored-draft.ts';
import { limits } from './content.ts';
import { DraftAtHand, type AtHand } from './draft-at-hand.ts';
import { DraftReview } from './draft-review.ts';
import { editsFrom, unfit } from './read-table.ts';

const verb = { operation: 'editMatrixDraft', ability: 'edit', may: mayWriteDraft };

export interface Rewriting {
  readonly edits: readonly TableEdit[];
  readonly title: string | null;
  readonly note: string | null;
  readonly why: string;
  readonly file?: string;
}

/** Editing what is in review takes it back to draft; what was signed is stale from now on, and stays to be seen. */
@Injectable()
export class EditDraft {
  private readonly drafts: DraftAtHand;
  private readonly review: DraftReview;

  constructor(drafts: DraftAtHand, review: DraftReview) {
    this.drafts = drafts;
    this.review = review;
  }

  run(principal: Principal | null, input: EditMatrixDraftInput): Promise<Outcome<string>> {
    return this.drafts.run(principal, input, verb, (hand) => {
      const fields = new Fields();
      const optional = (field: 'title' | 'note', required: boolean): string | null => {
        const given = input[field] ?? null;
        return given === null ? null : fields.text(field, given, { max: limits[field], required });
      };
      const title = optional('title', true);
      const note = optional('note', false);
      const why = fields.text('why', input.why, { max: limits.why });
      const edits = editsFrom(fields, input.edits);
      const wrong = fields.refusal();
      return wrong ? Promise.resolve(refused(wrong)) : this.rewrite(hand, { edits, title, note, why });
    });
  }

  /** For whatever changes the content: cell by cell, or by a file. */
  async rewrite(hand: AtHand, rewriting: Rewriting): Promise<Outcome<readonly FactOfDraft[]>> {
    const { stored, principal, manager, now: at } = hand;
    const decided = await hand.decide({ type: 'EditDraft', ...rewriting, by: principal.id, at });
    if ('refused' in decided) return decided;
    const [fact] = decided.done;
    if (fact?.type !== 'MatrixDraftEdited') return decided;
    const refusal =
      rewriting.edits.length > 0 ? unfit(editedTable(stored.draft.table, rewriting.edits)) : null;
    if (refusal) return refused(refusal);
    const review = fact.reviewVoided ? await this.review.of(manager, stored) : null;
    if (!review) return decided;
    const { contentHash } = fact;
    const proposer = { id: principal.id, department: null };
    const step = review.decide({ type: 'ReviseContent', contentHash, proposer, at });
    return 'refused' in step ? step : { done: [...decided.done, ...step.facts] };
  }
}

function editedTable(table: DraftTable, edits: readonly TableEdit[]): DraftTable {
  const applied = applyEdits(table, edits);
  if (!applied.ok) throw new Error('edits that were decided on no longer fit');
  return applied.table;
}
