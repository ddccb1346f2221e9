import type { Tx } from '../../platform/database/tx.ts';

/** Whether nobody works here yet (people of an imported log do not): then nobody can sign in, and nothing can have been done. */
export async function isEmpty(manager: Tx): Promise<boolean> {
  const rows: { empty: boolean }[] = await manager.query(
    'SELECT NOT EXISTS (SELECT FROM people WHERE active) AS empty',
  );
  return rows[0]?.empty === true;
}

/** Other processes that start at the same moment wait here until the transaction ends. */
export async function waitForOthers(manager: Tx): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('baton demo company'))`);
}
