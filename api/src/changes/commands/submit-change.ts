import type { ChangeMoveInput } from '@baton/contract';
import { decideChange, evolveChange, type Change } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteChange } from '../policies/may-write-change.ts';
import type { FactOfChange } from '../store/stored-change.ts';
import { Basis } from './basis.ts';
import { ChangeAtHand, type AtHand } from './change-at-hand.ts';
import { changeProblem, changeRefused } from './change-refused.ts';
import { namedFacts } from './named-facts.ts';
import { Review, type ReviewStep } from './review.ts';

const verb = { operation: 'submitChange', ability: 'submit', may: mayWriteChange };

/** Asks for the review: opens its co-sign, or puts the new content before those who were asked already. */
@Injectable()
export class SubmitChange {
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
    const { stored, principal, now } = hand;
    const decision = decideChange(stored.change, { type: 'SubmitChange', by: principal.id, at: now });
    if (!decision.ok) return refused(changeRefused(decision.refusal));
    if (await this.basis.hasMoved(hand)) return refused(changeProblem('BASE_MOVED'));
    const step = await this.ask(hand);
    if ('refused' in step) return step;
    if (step.standing.outcome === 'rejected') return refused(changeProblem('REVIEW_REJECTED'));
    // Content that comes back exactly as it was signed before needs no second signature.
    const submitted = decision.facts.reduce<Change>(evolveChange, stored.change);
    const reviewed = decideChange(submitted, { type: 'RecordReview', review: step.standing, at: now });
    if (!reviewed.ok) return refused(changeRefused(reviewed.refusal));
    const facts = namedFacts(stored, decision.facts);
    return { done: [...facts, ...step.facts, ...namedFacts(stored, reviewed.facts)] };
  }

  private async ask({ stored, manager, now }: AtHand): Promise<ReviewStep | ReturnType<typeof refused>> {
    const { contentHash } = stored.change.terms;
    // Whoever wrote it does not approve it, also when a colleague submits it.
    const proposer = { id: stored.writtenBy, department: stored.department };
    const review = await this.review.of(manager, stored);
    if (!review) return this.review.opening({ contentHash, proposer, at: now });
    return review.decide({ type: 'ReviseContent', contentHash, proposer, at: now });
  }
}
