import type { MatrixProblem } from '@baton/contract';
import type { Refusal } from '../../platform/commands/refusals.ts';

/** Why the matrix or a draft of it does not do what was asked; the details are for the screen. */
export function matrixRefused(problem: MatrixProblem, details: unknown = null): Refusal {
  return {
    __typename: 'MatrixRefused',
    code: 'MATRIX_REFUSED',
    message: `The matrix cannot take this: ${problem}.`,
    problem,
    details,
  };
}
