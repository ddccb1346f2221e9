import type { SignMatrixDraftInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { signerOf } from '../../cosign/policies/signer.ts';
import { signOffRefused } from '../../cosign/queries/sign-off-refused.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { isSignable } from '../policies/draft-abilities.ts';
import type { FactOfDraft } from '../store/stored-draft.ts';
import { limits } from './content.ts';
import { DraftAtHand, type AtHand } from './draft-at-hand.ts';
import { matrixRefused } from '../queries/matrix-refused.ts';
import { DraftReview } from './draft-review.ts';

/** Who may sign is the co-sign's own decision, with refusals of its own. */
const verb = { operation: 'signMatrixDraft', ability: 'sign', may: () => true };

/** One sign-off on the review; what it decides, the draft takes over at once. */
@Injectable()
export class SignDraft {
  private readonly drafts: DraftAtHand;
  private readonly review: DraftReview;

  constructor(drafts: DraftAtHand, review: DraftReview) {
    this.drafts = drafts;
    this.review = review;
  }

  run(principal: Principal | null, input: SignMatrixDraftInput): Promise<Outcome<string>> {
    return this.drafts.run(principal, input, verb, (hand) => this.decide(hand, input));
  }

  private async decide(hand: AtHand, input: SignMatrixDraftInput): Promise<Outcome<readonly FactOfDraft[]>> {
    const { stored, principal, manager, now: at } = hand;
    const fields = new Fields();
    const reason = fields.text('reason', input.reason, { max: limits.reason });
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    const { draft } = stored;
    const review = await this.review.of(manager, stored);
    if (!review || !isSignable(draft.status)) {
      return refused(matrixRefused('ILLEGAL_STATE', { state: draft.status }));
    }
    const { party: partyKey, decision, contentHash } = input;
    const signer = signerOf(principal);
    const step = review.decide({ type: 'SignOff', partyKey, signer, decision, reason, contentHash, at });
    if ('refused' in step) return step;
    // The co-sign knows who wrote it last; whoever wrote some of it before approves it as little.
    if (decision === 'approve' && draft.writers.includes(principal.id)) {
      return refused(signOffRefused({ code: 'proposer_may_not_sign' }));
    }
    const decided = await hand.decide({ type: 'RecordReview', review: step.standing, at });
    return 'refused' in decided ? decided : { done: [...step.facts, ...decided.done] };
  }
}
