import type { Tx } from '../../platform/database/tx.ts';
import { LevelFiringRow } from './rows.ts';

/** Refused by the primary key when a level and loop of an arming is kept already. */
export async function keepFirings(tx: Tx, firings: readonly LevelFiringRow[]): Promise<void> {
  await tx.insert(LevelFiringRow, [...firings]);
}
