import type { IncidentLanguage } from '@baton/contract';
import type { EntityManager } from 'typeorm';

/** In which languages the customers of open members write, the most frequent first. */
export async function openLanguages(tx: EntityManager, incidentId: string): Promise<IncidentLanguage[]> {
  return tx.query(
    `SELECT body #>> '{facts,language}' AS language, count(*)::int AS members FROM tickets
     WHERE incident_id = $1 AND state NOT IN ('resolved', 'closed') GROUP BY 1 ORDER BY 2 DESC, 1`,
    [incidentId],
  );
}
