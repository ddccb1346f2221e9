import type { ConfirmChangeInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { notAllowed, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { isAhead } from '../policies/change-abilities.ts';
import { Receipts } from '../queries/receipts.ts';
import type { FactOfChange } from '../store/stored-change.ts';
import { ChangeAtHand, type AtHand } from './change-at-hand.ts';
import { changeProblem } from './change-refused.ts';

/** Whoever was asked may confirm; who was, the receipt says. */
const verb = { operation: 'confirmChange', ability: 'confirm', may: () => true };

/** The person has read it. Saying so again changes nothing. */
@Injectable()
export class ConfirmChange {
  private readonly changes: ChangeAtHand;
  private readonly receipts: Receipts;

  constructor(changes: ChangeAtHand, receipts: Receipts) {
    this.changes = changes;
    this.receipts = receipts;
  }

  run(principal: Principal | null, input: ConfirmChangeInput): Promise<Outcome<string>> {
    return this.changes.run(principal, input, verb, (hand) => this.decide(hand));
  }

  private async decide({
    stored,
    principal,
    manager,
    now,
  }: AtHand): Promise<Outcome<readonly FactOfChange[]>> {
    const receipt = await this.receipts.asked(manager, principal.id, stored.id);
    if (receipt === null) return refused(notAllowed('confirm'));
    if (receipt.confirmedAt !== null) return { done: [] };
    if (!isAhead(stored.change, now)) return refused(changeProblem('ALREADY_ENDED'));
    return { done: [{ type: 'ChangeConfirmed', personId: principal.id, at: now }] };
  }
}
