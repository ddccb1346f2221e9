import {
  comparePaths,
  numbered,
  type Level,
  type PathContent,
  type PathDraftFact,
} from '@baton/escalation-path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { personId } from '../directory/people.ts';
import { daysBefore } from '../moments.ts';
import { idOf } from '../seeded.ts';
import { levels, minutes, ownLeads, resolvePercent, unacknowledged } from './path-parts.ts';
import { paths } from './paths.ts';

/**
 * Quality wants its evenings covered: by a lead who is away for some of them without a deputy. And a hand-over before the
 * breach, behind which the last levels are hardly ever reached.
 */
function written(levelsNow: readonly Level[]): Level[] {
  const [evening, late] = levels(
    { on: unacknowledged(minutes(90)), call: [ownLeads], repeat: { everySeconds: minutes(15), times: 2 } },
    { on: resolvePercent(90), call: [ownLeads] },
  );
  if (!evening || !late) throw new Error('both levels were just written');
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
  const when = { zone: 'Asia/Taipei', weekdays, from: '18:00', until: '23:00' };
  const handOver = { kind: 'hand_over', department: 'service-operations' } as const;
  return numbered([
    ...levelsNow.slice(0, 1),
    { ...evening, when },
    ...levelsNow.slice(1, 3),
    { ...late, actions: [...late.actions, handOver] },
    ...levelsNow.slice(3),
  ]);
}

/** A draft of a path that somebody still works on. */
export async function playPathDraft(app: INestApplicationContext, tx: Tx, now: Instant): Promise<void> {
  const path = paths.findLast(({ code }) => code === 'quality');
  if (!path) throw new Error('the demo company has no path of quality');
  const { code, version: base, names, arbiters } = path;
  const before: PathContent = { names, levels: path.levels, arbiters, bounceLimit: 3 };
  const after: PathContent = {
    ...before,
    levels: written(path.levels),
    acknowledgementExpiresAfterSeconds: 4 * 3_600,
  };
  const actor = personId('ma.chao');
  const moments: { facts: PathDraftFact[]; actor: string; at: Instant }[] = [
    { facts: [{ type: 'PathDrafted', code, base, content: before }], actor, at: daysBefore(now, 2) },
    {
      facts: [{ type: 'PathDraftEdited', changes: comparePaths(before, after) }],
      actor,
      at: daysBefore(now, 1),
    },
  ];
  await app.get(Journal).recordHistory(tx, `path-draft:${idOf('path draft quality')}`, 0, moments);
}
