import type { ChangeMoveInput } from '@baton/contract';
import { decideChange } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteChange } from '../policies/may-write-change.ts';
import type { FactOfChange } from '../store/stored-change.ts';
import { Basis } from './basis.ts';
import { ChangeAtHand, type AtHand } from './change-at-hand.ts';
import { changeProblem, changeRefused } from './change-refused.ts';
import { namedFacts } from './named-facts.ts';
import { Review } from './review.ts';

const verb = { operation: 'publishChange', ability: 'publish', may: mayWriteChange, alone: true };

/**
 * Announces it. Receipts, article versions with their periods, inbox entries and the marks on tickets follow from the one
 * fact ChangePublished inside the same transaction: all of them or none.
 */
@Injectable()
export class PublishChange {
  private readonly changes: ChangeAtHand;
  private readonly review: Review;
  private readonly basis: Basis;

  constructor(changes: ChangeAtHand, review: Review, basis: Basis) {
    this.changes = changes;
    this.review = review;
    this.basis = basis;
  }

  run(principal: Principal | null, input: ChangeMoveInput): Promise<Outcome<string>> {
    return this.changes.run(principal, input, verb, (hand) => this.decide(hand));
  }

  private async decide(hand: AtHand): Promise<Outcome<readonly FactOfChange[]>> {
    const { stored, principal, manager, now } = hand;
    const review = await this.review.of(manager, stored);
    const decision = decideChange(stored.change, {
      type: 'PublishChange',
      review: review?.standing ?? null,
      by: principal.id,
      at: now,
    });
    if (!decision.ok) return refused(changeRefused(decision.refusal));
    if (await this.basis.hasMoved(hand)) return refused(changeProblem('BASE_MOVED'));
    return { done: namedFacts(stored, decision.facts) };
  }
}
