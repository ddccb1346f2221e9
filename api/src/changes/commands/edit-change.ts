import type { EditChangeInput } from '@baton/contract';
import { decideChange } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteChange } from '../policies/may-write-change.ts';
import type { FactOfChange } from '../store/stored-change.ts';
import { ChangeAtHand, type AtHand } from './change-at-hand.ts';
import { changeRefused } from './change-refused.ts';
import { namedFacts } from './named-facts.ts';
import { ReadContent } from './read-content.ts';
import { Review } from './review.ts';

const verb = { operation: 'editChange', ability: 'edit', may: mayWriteChange };

/** Editing what is in review takes it back to draft; what was signed is stale from now on, and stays to be seen. */
@Injectable()
export class EditChange {
  private readonly changes: ChangeAtHand;
  private readonly read: ReadContent;
  private readonly review: Review;

  constructor(changes: ChangeAtHand, read: ReadContent, review: Review) {
    this.changes = changes;
    this.read = read;
    this.review = review;
  }

  run(principal: Principal | null, input: EditChangeInput): Promise<Outcome<string>> {
    return this.changes.run(principal, input, verb, (hand) => this.decide(hand, input));
  }

  private async decide(hand: AtHand, input: EditChangeInput): Promise<Outcome<readonly FactOfChange[]>> {
    const { stored, now, manager } = hand;
    const announced = await this.read.from(hand, input.content);
    if ('refused' in announced) return announced;
    const { content, terms } = announced.done;
    const by = hand.principal.id;
    const decision = decideChange(stored.change, { type: 'EditChange', terms, by, at: now });
    if (!decision.ok) return refused(changeRefused(decision.refusal));
    const facts = namedFacts({ ...stored, content }, decision.facts);
    const review = await this.review.of(manager, stored);
    if (facts.length === 0 || !review) return { done: facts };
    const step = review.decide({
      type: 'ReviseContent',
      contentHash: terms.contentHash,
      proposer: { id: by, department: stored.department },
      at: now,
    });
    return 'refused' in step ? step : { done: [...facts, ...step.facts] };
  }
}
