import type { Tx } from './tx.ts';

/**
 * The journal is read in the order of transaction numbers, and a transaction has its number from its first lock or write
 * on. One that touches very many objects (a publication marks every ticket in its scope) is under way for long; others with
 * later numbers write meanwhile on objects that it has not reached. It would overtake them in the journal, is refused and
 * starts again: under load for ever (measured: eight attempts in vain with three people commenting on forty tickets).
 *
 * So it passes alone: it waits, still without a number, until those under way are through, and whoever comes later waits
 * for it. Whoever writes on objects that exist passes among others. Ends with the transaction.
 */
export async function passAlone(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [gate]);
}

export async function passAmongOthers(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock_shared($1)', [gate]);
}

/** Any number that nothing else locks; the same in every process. */
const gate = 812_406_051;
