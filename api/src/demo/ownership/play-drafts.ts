import type { INestApplicationContext } from '@nestjs/common';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { personId } from '../directory/people.ts';
import { daysBefore } from '../moments.ts';
import { idOf } from '../seeded.ts';
import { nextNumbers } from '../store/next-numbers.ts';
import { DraftScene } from './draft-scene.ts';
import type { PlannedDraft } from './drafts.ts';
import { matrixVersions } from './matrix.ts';

/** Plays all drafts of the matrix, the first drafted first, each on the version published last. */
export async function playDrafts(
  app: INestApplicationContext,
  tx: Tx,
  now: Instant,
  plans: readonly PlannedDraft[],
): Promise<void> {
  const last = matrixVersions.at(-1);
  if (!last) throw new Error('the demo company has no matrix to draft from');
  const { number: base, table } = last;
  const latest = { number: base, table, effectiveFrom: daysBefore(now, last.effectiveDaysAgo) };
  const inOrder = [...plans].sort((a, b) => a.draftedAt - b.draftedAt);
  const numbers = await nextNumbers(tx, 'matrix_draft_number', inOrder.length);
  for (const [index, { key, author, draftedAt: at, title, edits, why, play }] of inOrder.entries()) {
    const number = numbers[index] ?? 0;
    const by = personId(author);
    const begin = { type: 'DraftMatrix', number, title, note: '', base, edits, why, by, at } as const;
    const scene = new DraftScene(begin, key, latest);
    play(scene);
    await app.get(Journal).recordHistory(tx, `matrix-draft:${idOf(`draft ${key}`)}`, 0, scene.moments);
  }
}
