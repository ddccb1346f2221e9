import type { ChangeProblem } from '@baton/contract';
import type { ChangeRefusal } from '@baton/effective-dating';
import { invalidInput, type Refusal } from '../../platform/commands/refusals.ts';

export function changeProblem(problem: ChangeProblem): Refusal {
  return {
    __typename: 'ChangeRefused',
    code: 'CHANGE_REFUSED',
    message: `The change cannot do this: ${problem}.`,
    problem,
  };
}

/** What the library refuses, as the contract says it. */
export function changeRefused(refusal: ChangeRefusal): Refusal {
  switch (refusal.code) {
    case 'illegal_state':
      return changeProblem(isOver(refusal.state) ? 'ALREADY_ENDED' : 'ILLEGAL_STATE');
    case 'from_missing':
      return changeProblem('START_MISSING');
    case 'interval_empty':
      return changeProblem('EMPTY_INTERVAL');
    case 'interval_over':
      return changeProblem('INTERVAL_OVER');
    case 'empty_edits':
      return changeProblem('NO_EDITS');
    case 'duplicate_edit':
      return changeProblem('DUPLICATE_EDIT');
    case 'review_missing':
      return changeProblem('REVIEW_MISSING');
    case 'review_rejected':
      return changeProblem('REVIEW_REJECTED');
    case 'review_stale':
      return changeProblem('REVIEW_STALE');
    case 'reason_required':
      return invalidInput([{ __typename: 'FieldProblem', field: 'reason', code: 'REQUIRED', limit: null }]);
    case 'local_period_outside_scope':
      return invalidInput([
        { __typename: 'FieldProblem', field: 'content.localPeriods', code: 'UNKNOWN_VALUE', limit: null },
      ]);
  }
}

function isOver(state: string | null): boolean {
  return state === 'expired' || state === 'withdrawn' || state === 'rolled_back';
}
