import { decide, type CompiledMatrix, type MatrixFacts } from '@baton/ownership-matrix';

/** What the ticket keeps to say why: the winner, what nearly won and why not, what was collected. */
export function explanationOf(matrix: CompiledMatrix, facts: MatrixFacts): unknown {
  return decide(matrix, facts);
}
