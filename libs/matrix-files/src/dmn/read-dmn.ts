import type { DraftTable } from '@baton/ownership-matrix';
import type { Problems } from '../problem.ts';
import type { FileWords } from '../words.ts';
export function readDmn(
  _bytes: Uint8Array,
  _base: DraftTable | undefined,
  _words: FileWords,
  problems: Problems,
): DraftTable | null {
  problems.add('out-of-scope');
  return null;
}
