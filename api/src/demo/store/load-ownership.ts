import type { Tx } from '../../platform/database/tx.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { toIso } from '../../platform/database/instants.ts';
import { personId } from '../directory/people.ts';
import { matrixVersions } from '../ownership/matrix.ts';
import { paths } from '../ownership/paths.ts';
import { serviceLevels } from '../ownership/service-levels.ts';
import { daysBefore } from '../moments.ts';
import { insertRows } from './insert-rows.ts';

/** Service levels, escalation paths and the published versions of the ownership matrix. */
export async function loadOwnership(manager: Tx, now: Instant): Promise<void> {
  await insertRows(
    manager,
    'service_levels',
    serviceLevels.map((one, position) => ({
      code: one.code,
      names: one.names,
      acknowledge_seconds: one.acknowledgeSeconds,
      resolve_seconds: one.resolveSeconds,
      cosign_seconds: one.cosignSeconds,
      calendar: one.calendar,
      position,
    })),
  );
  await insertRows(
    manager,
    'escalation_path_versions',
    paths.map(({ publishedDaysAgo, ...one }) => ({
      ...one,
      published_at: toIso(daysBefore(now, publishedDaysAgo)),
    })),
  );
  await insertRows(
    manager,
    'matrix_versions',
    matrixVersions.map(({ number, table, note, publishedDaysAgo, effectiveDaysAgo, publisher }) => ({
      number,
      state: 'published',
      table_document: table,
      note,
      effective_from: toIso(daysBefore(now, effectiveDaysAgo)),
      published_at: toIso(daysBefore(now, publishedDaysAgo)),
      published_by: personId(publisher),
    })),
  );
}
