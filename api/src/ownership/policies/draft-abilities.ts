import type { MatrixDraftAbilities } from '@baton/contract';
import { legalDraftCommands, type Draft, type DraftCommand } from '@baton/ownership-matrix';
import type { Principal } from '../../platform/identity/principal.ts';
import { hasRole } from '../../platform/identity/principal.ts';

/** The matrix is one for the whole company; its owners write it, each any draft. */
export function mayWriteDraft(principal: Principal): boolean {
  return hasRole(principal, 'matrix_owner');
}

/** Who owns what is no secret, and neither is what shall become of it. */
export function maySeeDraft(principal: Principal): boolean {
  return principal.roles.length > 0;
}

export interface DraftStanding {
  /** Its state decides what is legal, whatever else it holds. */
  readonly status: Draft['status'];
  /** Party keys for which the person may sign the review now. */
  readonly signFor: readonly string[];
  /** Whether everybody asked has signed exactly the present content, or nobody had to be asked. */
  readonly reviewed: boolean;
  /** Whether a later version was published since. */
  readonly behind: boolean;
}

/** What the person may do with it now. */
export function draftAbilities(
  principal: Principal,
  { status, signFor, reviewed, behind }: DraftStanding,
): MatrixDraftAbilities {
  const legal = legalDraftCommands({ status });
  const writes = mayWriteDraft(principal);
  const can = (command: DraftCommand['type']): boolean => writes && legal.includes(command);
  const signable = isSignable(status) ? [...signFor] : [];
  return {
    edit: can('EditDraft'),
    rebase: can('RebaseDraft') && behind,
    submit: can('SubmitDraft'),
    revise: can('ReviseDraft'),
    sign: signable.length > 0,
    signFor: signable,
    publish: can('PublishDraft') && status === 'approved' && reviewed,
    withdraw: can('WithdrawDraft'),
  };
}

/** The review is signed while it is asked for: not on a draft that was taken back to work on. */
export function isSignable(status: Draft['status']): boolean {
  return status === 'in_review' || status === 'approved';
}
