import type { Figures } from '../report/figures.ts';
import { SOURCE } from '../retelling/codes.ts';
import { NAMELESS_TEAM } from '../servicenow/incidents.ts';
import type { ImportDatabase } from './import-database.ts';

/** The same figures as those of the log, counted from tickets, ownership history and interval logs. */
export interface StoredFigures extends Figures {
  /** Tickets whose ownership has a gap or an end: none, or the database is broken. */
  readonly unowned: number;
  readonly serviceLevel: ServiceLevelFigures;
}

/** Resolved tickets of which the log says whether its service level was met, beside what our resolve clock says. */
export interface ServiceLevelFigures {
  readonly compared: number;
  readonly madeInLog: number;
  readonly metHere: number;
  readonly agree: number;
}

type Counts = Record<keyof Figures | 'unowned' | keyof ServiceLevelFigures, number>;

/** Counts the tickets of these incidents as they now stand. */
export async function storedFigures(
  database: ImportDatabase,
  numbers: readonly string[],
): Promise<StoredFigures> {
  const [counts] = await database.rows<Counts>(COUNT, [SOURCE, numbers, NAMELESS_TEAM]);
  if (!counts) throw new Error('counting gave nothing');
  const { unowned, compared, madeInLog, metHere, agree, ...figures } = counts;
  return { ...figures, unowned, serviceLevel: { compared, madeInLog, metHere, agree } };
}

/**
 * Waiting is what the customer's clock stood still for, up to the last event of the log. Log and tickets agree to the second, the finest that a log gives;
 * below that lie the milliseconds that keep events of one instant apart.
 */
const COUNT = `
WITH mine AS MATERIALIZED (
  SELECT id, owner, body, (source_record->>'madeSla')::boolean AS made,
    extract(epoch FROM (source_record->>'lastEventAt')::timestamptz)::bigint AS told_until
  FROM tickets WHERE source = $1 AND source_number = ANY ($2)
), owners AS (
  SELECT ticket_id, count(*) - 1 AS moves, (array_agg(department ORDER BY lower(period)))[1] AS first
  FROM ticket_ownerships WHERE ticket_id IN (SELECT id FROM mine) GROUP BY ticket_id
), waits AS (
  SELECT id, sum(greatest(0, least((segment->>'until')::bigint / 1000, told_until) - (segment->>'from')::bigint / 1000)) AS seconds
  FROM mine, jsonb_array_elements(body->'clockLog') AS segment
  WHERE segment->>'kind' = 'resolve' AND segment ? 'pausedReason'
  GROUP BY id
), results AS (
  SELECT mine.id, clock->>'state' = 'met' AS met
  FROM mine, jsonb_array_elements(body->'clocks') AS clock
  WHERE clock->>'kind' = 'resolve' AND clock->>'state' IN ('met', 'breached') AND made IS NOT NULL
)
SELECT
  count(*)::int AS incidents,
  coalesce(sum(owners.moves), 0)::int AS moves,
  coalesce(sum((body->>'reopened')::int), 0)::int AS reopenings,
  count(*) FILTER (WHERE owner <> $3)::int AS "withGroup",
  count(*) FILTER (WHERE owner <> $3 AND owners.first = owner)::int AS "firstGroupIsLast",
  coalesce(sum(waits.seconds), 0)::float8 AS "awaitingSeconds",
  count(*) FILTER (WHERE waits.seconds > 0)::int AS "awaitingIncidents",
  count(*) FILTER (WHERE NOT ticket_owned(mine.id))::int AS unowned,
  count(results.met)::int AS compared,
  count(*) FILTER (WHERE results.met IS NOT NULL AND made)::int AS "madeInLog",
  count(*) FILTER (WHERE results.met)::int AS "metHere",
  count(*) FILTER (WHERE results.met = made)::int AS agree
FROM mine
LEFT JOIN owners ON owners.ticket_id = mine.id
LEFT JOIN waits ON waits.id = mine.id
LEFT JOIN results ON results.id = mine.id`;
