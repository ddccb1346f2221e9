import type { Refusal } from '../../platform/commands/refusals.ts';
import type { Unsound } from '../queries/draft-proofs.ts';
import { matrixRefused } from '../queries/matrix-refused.ts';

/** What stands against a table's becoming a version, as the contract says it. */
export function unsoundTable(unsound: Unsound): Refusal {
  if (unsound.kind === 'found') return matrixRefused('UNSOUND_TABLE', unsound.findings);
  const { refusals } = unsound;
  return matrixRefused(
    refusals.every(({ code }) => code === 'too-large') ? 'TOO_LARGE' : 'UNSOUND_TABLE',
    refusals,
  );
}
