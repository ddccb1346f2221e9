import type { DraftRefusal } from '@baton/ownership-matrix';
import { invalidInput, type Refusal } from '../../platform/commands/refusals.ts';
import { toIso } from '../../platform/database/instants.ts';
import { matrixRefused } from '../queries/matrix-refused.ts';

/** What the library refuses, as the contract says it. */
export function draftRefused(refusal: DraftRefusal): Refusal {
  switch (refusal.code) {
    case 'illegal_state':
      return matrixRefused('ILLEGAL_STATE', { state: refusal.state });
    case 'edit_does_not_fit':
      return matrixRefused('EDIT_DOES_NOT_FIT', refusal.problem);
    case 'nothing_changed':
      return matrixRefused('NOTHING_CHANGED');
    case 'conflicts':
      return matrixRefused('CONFLICTS', refusal.conflicts);
    case 'review_missing':
      return matrixRefused('REVIEW_MISSING');
    case 'review_rejected':
      return matrixRefused('REVIEW_REJECTED');
    case 'review_stale':
      return matrixRefused('REVIEW_STALE');
    case 'effective_too_early':
      return matrixRefused('EFFECTIVE_TOO_EARLY', { after: toIso(refusal.after) });
    case 'reason_required':
      return invalidInput([{ __typename: 'FieldProblem', field: 'reason', code: 'REQUIRED', limit: null }]);
  }
}
