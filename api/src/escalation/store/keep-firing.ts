import type { Tx } from '../../platform/database/tx.ts';
import { LevelFiringRow } from './rows.ts';

/** Refused by the primary key when this level and loop of the arming is kept already. */
export async function keepFiring(tx: Tx, firing: LevelFiringRow): Promise<void> {
  await tx.insert(LevelFiringRow, firing);
}
