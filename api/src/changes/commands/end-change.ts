import type { ChangeTextInput } from '@baton/contract';
import { decideChange, type ChangeCommand } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteChange } from '../policies/may-write-change.ts';
import type { FactOfChange } from '../store/stored-change.ts';
import { ChangeAtHand, type AtHand } from './change-at-hand.ts';
import { changeRefused } from './change-refused.ts';
import { limits } from './content.ts';
import { namedFacts } from './named-facts.ts';
import { Review } from './review.ts';

type Ending = Extract<ChangeCommand, { reason: string }>['type'];

const withdraw = { operation: 'withdrawChange', ability: 'withdraw', may: mayWriteChange, alone: true };
const rollBack = { operation: 'rollBackChange', ability: 'rollBack', may: mayWriteChange, alone: true };

/** Before it takes effect a change is withdrawn, afterwards it is rolled back; the former texts return at once. */
@Injectable()
export class EndChange {
  private readonly changes: ChangeAtHand;
  private readonly review: Review;

  constructor(changes: ChangeAtHand, review: Review) {
    this.changes = changes;
    this.review = review;
  }

  withdraw(principal: Principal | null, input: ChangeTextInput): Promise<Outcome<string>> {
    return this.changes.run(principal, input, withdraw, (hand) => this.decide(hand, input, 'WithdrawChange'));
  }

  rollBack(principal: Principal | null, input: ChangeTextInput): Promise<Outcome<string>> {
    return this.changes.run(principal, input, rollBack, (hand) => this.decide(hand, input, 'RollBackChange'));
  }

  private async decide(
    { stored, principal, manager, now }: AtHand,
    input: ChangeTextInput,
    type: Ending,
  ): Promise<Outcome<readonly FactOfChange[]>> {
    const fields = new Fields();
    const reason = fields.text('reason', input.reason, { max: limits.reason, required: true });
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    const by = principal.id;
    const decision = decideChange(stored.change, { type, reason, by, at: now });
    if (!decision.ok) return refused(changeRefused(decision.refusal));
    const facts = namedFacts(stored, decision.facts);
    // The review of what was published stays as the record of why it could be.
    const review = stored.change.status === 'published' ? null : await this.review.of(manager, stored);
    if (!review) return { done: facts };
    const step = review.decide({ type: 'WithdrawCosign', by, reason, at: now });
    return 'refused' in step ? step : { done: [...facts, ...step.facts] };
  }
}
