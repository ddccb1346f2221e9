import type { DraftTable } from '@baton/ownership-matrix';
import type { Problems } from '../problem.ts';
export function writeDmn(_table: DraftTable, problems: Problems): Uint8Array | null {
  problems.add('out-of-scope');
  return null;
}
