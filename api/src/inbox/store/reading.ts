import { In, IsNull } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { InboxEntryRow } from './rows.ts';

/** A person's own entries. False, and nothing is marked, when one of them is not theirs; what was read keeps its time. */
export async function markRead(
  tx: Tx,
  personId: string,
  ids: readonly string[],
  at: Instant,
): Promise<boolean> {
  const own = await tx.countBy(InboxEntryRow, { id: In([...ids]), personId });
  if (own < ids.length) return false;
  await tx.update(InboxEntryRow, { id: In([...ids]), readAt: IsNull() }, { readAt: at });
  return true;
}

/** The entry by which the person was asked to read a change. */
export async function markMustReadRead(
  tx: Tx,
  personId: string,
  changeId: string,
  at: Instant,
): Promise<void> {
  await tx.update(InboxEntryRow, { personId, changeId, kind: 'must_read', readAt: IsNull() }, { readAt: at });
}
