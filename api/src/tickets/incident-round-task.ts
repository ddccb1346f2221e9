import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Tx } from '../platform/database/tx.ts';

/** The durable job that goes through the tickets of an incident. */
export const roundTask = 'incidents:round';

/** One job for each incident, however many rounds wait. */
export async function wakeRounds(jobs: Jobs, tx: Tx, incidentId: string): Promise<void> {
  await jobs.add(tx, roundTask, { incidentId }, { key: `${roundTask}:${incidentId}` });
}
