import type { MatrixDraftMoveInput, MatrixDraftReasonInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteDraft } from '../policies/draft-abilities.ts';
import type { FactOfDraft } from '../store/stored-draft.ts';
import { limits } from './content.ts';
import { DraftAtHand, type AtHand } from './draft-at-hand.ts';
import { DraftReview } from './draft-review.ts';

const revise = { operation: 'reviseMatrixDraft', ability: 'revise', may: mayWriteDraft };
const withdraw = { operation: 'withdrawMatrixDraft', ability: 'withdraw', may: mayWriteDraft };

/** Takes a draft back: to work on it, or for good. */
@Injectable()
export class TakeBackDraft {
  private readonly drafts: DraftAtHand;
  private readonly review: DraftReview;

  constructor(drafts: DraftAtHand, review: DraftReview) {
    this.drafts = drafts;
    this.review = review;
  }

  /** What was signed stays signed: submitted again as it is, it needs no second signature. */
  revise(principal: Principal | null, input: MatrixDraftMoveInput): Promise<Outcome<string>> {
    return this.drafts.run(principal, input, revise, ({ decide, principal: { id: by }, now: at }) =>
      decide({ type: 'ReviseDraft', by, at }),
    );
  }

  withdraw(principal: Principal | null, input: MatrixDraftReasonInput): Promise<Outcome<string>> {
    return this.drafts.run(principal, input, withdraw, (hand) => this.end(hand, input));
  }

  private async end(
    { stored, principal: { id: by }, manager, now: at, decide }: AtHand,
    input: MatrixDraftReasonInput,
  ): Promise<Outcome<readonly FactOfDraft[]>> {
    const fields = new Fields();
    const reason = fields.text('reason', input.reason, { max: limits.reason, required: true });
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    const decided = await decide({ type: 'WithdrawDraft', reason, by, at });
    if ('refused' in decided) return decided;
    const review = await this.review.of(manager, stored);
    const step = review?.decide({ type: 'WithdrawCosign', by, reason, at });
    if (!step) return decided;
    return 'refused' in step ? step : { done: [...decided.done, ...step.facts] };
  }
}
