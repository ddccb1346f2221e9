import type { ChangeAbilities } from '@baton/contract';
import { changeState, legalChangeCommands, type Change, type ChangeCommand } from '@baton/effective-dating';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteChange } from './may-write-change.ts';

/** Whether a must-read is asked of this person, and was confirmed. */
export type OwnReceipt = { readonly confirmedAt: Instant | null } | null;

/** Whether the person must still confirm it: asked, not yet done, and it still concerns somebody. */
export function mustConfirm(change: Change, receipt: OwnReceipt, now: Instant): boolean {
  return receipt !== null && receipt.confirmedAt === null && isAhead(change, now);
}

/** To come or in effect: what was withdrawn, rolled back or is over needs no confirmation any more. */
export function isAhead(change: Change, now: Instant): boolean {
  const state = changeState(change, now);
  return state === 'scheduled' || state === 'in_effect';
}

export interface Standing {
  readonly change: Change;
  readonly department: string;
  /** Party keys for which the person may sign the review now. */
  readonly signFor: readonly string[];
  /** Whether the review is met on exactly the present content. */
  readonly reviewed: boolean;
  readonly receipt: OwnReceipt;
}

/** What the person may do with it now. */
export function changeAbilities(principal: Principal, standing: Standing, now: Instant): ChangeAbilities {
  const { change, reviewed, receipt } = standing;
  const legal = legalChangeCommands(change, now);
  const writes = mayWriteChange(principal, standing);
  const can = (command: ChangeCommand['type']): boolean => writes && legal.includes(command);
  const signFor = isSignable(change) ? [...standing.signFor] : [];
  return {
    edit: can('EditChange'),
    submit: can('SubmitChange'),
    sign: signFor.length > 0,
    signFor,
    publish: can('PublishChange') && reviewed,
    withdraw: can('WithdrawChange'),
    rollBack: can('RollBackChange'),
    confirm: mustConfirm(change, receipt, now),
  };
}

/** The review is signed while it is asked for: not on a draft that its author has taken back to work on. */
export function isSignable(change: Change): boolean {
  return change.status === 'in_review' || change.status === 'approved';
}
