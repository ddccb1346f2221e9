import type { SignChangeInput } from '@baton/contract';
import { changeState, decideChange } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import { signerOf } from '../../cosign/policies/signer.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { isSignable } from '../policies/change-abilities.ts';
import type { FactOfChange } from '../store/stored-change.ts';
import { ChangeAtHand, type AtHand } from './change-at-hand.ts';
import { changeRefused } from './change-refused.ts';
import { limits } from './content.ts';
import { namedFacts } from './named-facts.ts';
import { Review } from './review.ts';

/** Who may sign is the co-sign's own decision, with refusals of its own. */
const verb = { operation: 'signChange', ability: 'sign', may: () => true };

/** One sign-off on the review; what it decides, the change takes over at once. */
@Injectable()
export class SignChange {
  private readonly changes: ChangeAtHand;
  private readonly review: Review;

  constructor(changes: ChangeAtHand, review: Review) {
    this.changes = changes;
    this.review = review;
  }

  run(principal: Principal | null, input: SignChangeInput): Promise<Outcome<string>> {
    return this.changes.run(principal, input, verb, (hand) => this.decide(hand, input));
  }

  private async decide(
    { stored, principal, manager, now }: AtHand,
    input: SignChangeInput,
  ): Promise<Outcome<readonly FactOfChange[]>> {
    const fields = new Fields();
    const reason = fields.text('reason', input.reason, { max: limits.reason });
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    const review = await this.review.of(manager, stored);
    if (!review || !isSignable(stored.change)) {
      const state = changeState(stored.change, now);
      return refused(changeRefused({ code: 'illegal_state', state, allowed: [] }));
    }
    const step = review.decide({
      type: 'SignOff',
      partyKey: input.party,
      signer: signerOf(principal),
      decision: input.decision,
      reason,
      contentHash: input.contentHash,
      at: now,
    });
    if ('refused' in step) return step;
    const decision = decideChange(stored.change, { type: 'RecordReview', review: step.standing, at: now });
    if (!decision.ok) return refused(changeRefused(decision.refusal));
    return { done: [...step.facts, ...namedFacts(stored, decision.facts)] };
  }
}
