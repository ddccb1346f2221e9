import type { SubmitMatrixDraftInput } from '@baton/contract';
import { evolveDraft, type Draft } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteDraft } from '../policies/draft-abilities.ts';
import { DraftProofs, draftTable } from '../queries/draft-proofs.ts';
import { MatrixTables } from '../queries/matrix-tables.ts';
import type { FactOfDraft } from '../store/stored-draft.ts';
import { limits } from './content.ts';
import { DraftAtHand, type AtHand } from './draft-at-hand.ts';
import { matrixRefused } from '../queries/matrix-refused.ts';
import { DraftReview } from './draft-review.ts';
import { unsoundTable } from './unsound-table.ts';

const verb = { operation: 'submitMatrixDraft', ability: 'submit', may: mayWriteDraft };

const earliest = Date.UTC(2000, 0, 1);
const latestMoment = Date.UTC(2200, 0, 1);

/** Asks the departments whose duties change to sign; where none does, nobody has to and it is approved at once. */
@Injectable()
export class SubmitDraft {
  private readonly drafts: DraftAtHand;
  private readonly review: DraftReview;
  private readonly proofs: DraftProofs;
  private readonly tables: MatrixTables;

  constructor(drafts: DraftAtHand, review: DraftReview, proofs: DraftProofs, tables: MatrixTables) {
    this.drafts = drafts;
    this.review = review;
    this.proofs = proofs;
    this.tables = tables;
  }

  run(principal: Principal | null, input: SubmitMatrixDraftInput): Promise<Outcome<string>> {
    return this.drafts.run(principal, input, verb, (hand) => this.decide(hand, input));
  }

  private async decide(
    hand: AtHand,
    input: SubmitMatrixDraftInput,
  ): Promise<Outcome<readonly FactOfDraft[]>> {
    const { stored, principal, manager, now: at } = hand;
    const fields = new Fields();
    const note = fields.text('note', input.note, { max: limits.note });
    const effectiveFrom = input.effectiveFrom ? Date.parse(input.effectiveFrom) : null;
    if (effectiveFrom !== null && !(effectiveFrom >= earliest && effectiveFrom < latestMoment)) {
      fields.problem('effectiveFrom', 'OUT_OF_RANGE');
    }
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    const { number, draft, writtenBy } = stored;
    const latest = await this.tables.latest(manager);
    const submitting = {
      type: 'SubmitDraft',
      number,
      note,
      effectiveFrom,
      latest,
      by: principal.id,
      at,
    } as const;
    // What the rules refuse whoever is concerned, such as a wrong state, is said before anything is proved.
    const attempt = await hand.decide({ ...submitting, concerned: [] });
    if ('refused' in attempt) return attempt;
    const unsound = await this.proofs.unsound(draftTable(stored), manager);
    if (unsound) return refused(unsoundTable(unsound));
    const concerned = await this.proofs.concerned(draft.base, draftTable(stored), manager);
    const decided = await hand.decide({ ...submitting, concerned });
    if ('refused' in decided) return decided;
    const submitted = decided.done.reduce<Draft>((one, fact) => evolveDraft(one, fact, never), draft);
    const { contentHash } = submitted;
    const step = await this.review.ask(manager, stored, { contentHash, concerned, writtenBy, at });
    if ('refused' in step) return step;
    if (step.standing.outcome === 'rejected') return refused(matrixRefused('REVIEW_REJECTED'));
    const review = step.standing;
    // Content that comes back exactly as it was signed before needs no second signature.
    const isMet = review.outcome === 'met';
    const approved: FactOfDraft[] = isMet ? [{ type: 'MatrixDraftApproved', contentHash, at }] : [];
    return { done: [...decided.done, ...step.facts, ...approved] };
  }
}

function never(): never {
  throw new Error('a submission begins from no version');
}
