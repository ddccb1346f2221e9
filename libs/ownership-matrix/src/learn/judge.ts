import { decide } from '../lookup/decide.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import type { Example } from './example.ts';

/** How many of the examples the matrix gives to the department that resolved them. */
export function judge(matrix: CompiledMatrix, examples: readonly Example[]): number {
  return examples.filter(({ facts, owner }) => decide(matrix, facts).assignment.owner === owner).length;
}
