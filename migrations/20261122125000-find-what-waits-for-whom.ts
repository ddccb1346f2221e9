/**
 * Whom a ticket waits for (`call:<person>` whom a level called, `rule:…` who may rule), and whom its next level will call. Tickets
 * from before: levels that nobody has acknowledged since call those whom they notified; timers tell theirs when they are next set.
 */
export const up = /* sql */ `
ALTER TABLE tickets ADD COLUMN waits_for text[] NOT NULL DEFAULT '{}';
ALTER TABLE ticket_timers
  ADD COLUMN level integer,
  ADD COLUMN level_at timestamptz,
  ADD COLUMN reaches text[] NOT NULL DEFAULT '{}';

WITH calling AS (
  SELECT f.ticket_id, f.level, min(f.fired_at) AS since,
    (SELECT jsonb_agg(DISTINCT person) FROM level_firings g, unnest(g.notified) person
     WHERE g.ticket_id = f.ticket_id AND g.path = f.path AND g.path_version = f.path_version
       AND g.arming = f.arming AND g.level = f.level) AS people
  FROM level_firings f JOIN tickets t ON t.id = f.ticket_id
  WHERE t.state NOT IN ('resolved', 'closed') AND f.passed_because IS NULL AND f.notified <> '{}'
    AND t.body #>> '{escalation,pathCode}' = f.path
    AND (t.body #>> '{escalation,pathVersion}')::int = f.path_version
    AND (t.body #>> '{escalation,arming}')::int = f.arming
    AND t.body #>> '{escalation,disarmedAt}' IS NULL
    AND f.level <= (t.body #>> '{escalation,level}')::int
    AND coalesce((t.body #>> '{escalation,acknowledgedAt}')::bigint, 0) < extract(epoch FROM f.fired_at) * 1000
  GROUP BY f.ticket_id, f.path, f.path_version, f.arming, f.level
), calls AS (
  SELECT ticket_id, jsonb_agg(jsonb_build_object('level', level, 'since', floor(extract(epoch FROM since) * 1000)::bigint,
    'people', people, 'cause', jsonb_build_object('kind', 'trigger')) ORDER BY since, level) AS calls
  FROM calling GROUP BY ticket_id
)
UPDATE tickets t SET body = jsonb_set(t.body, '{calls}', calls.calls),
  waits_for = ARRAY(SELECT DISTINCT 'call:' || person FROM jsonb_array_elements(calls.calls) call,
    jsonb_array_elements_text(call -> 'people') person)
FROM calls WHERE calls.ticket_id = t.id;

UPDATE tickets t SET waits_for = t.waits_for || ARRAY(
  SELECT 'rule:person:' || person FROM jsonb_array_elements_text(t.body #> '{dispute,asked}') person
  UNION
  SELECT CASE arbiter ->> 'kind' WHEN 'person' THEN 'rule:person:' || (arbiter ->> 'personId')
    ELSE 'rule:' || (arbiter ->> 'role') || ':' || CASE arbiter ->> 'department' WHEN 'owner' THEN t.owner ELSE arbiter ->> 'department' END END
  FROM jsonb_array_elements(t.body #> '{dispute,arbiters}') arbiter WHERE arbiter ->> 'kind' IN ('person', 'role')
)
WHERE t.disputed_since IS NOT NULL AND t.state NOT IN ('resolved', 'closed');

CREATE INDEX tickets_waits_for ON tickets USING gin (waits_for) WHERE waits_for <> '{}';
CREATE INDEX ticket_timers_reaches ON ticket_timers USING gin (reaches) WHERE level_at IS NOT NULL;
`;

export const down = /* sql */ `
DROP INDEX tickets_waits_for;
DROP INDEX ticket_timers_reaches;
ALTER TABLE tickets DROP COLUMN waits_for;
ALTER TABLE ticket_timers DROP COLUMN level, DROP COLUMN level_at, DROP COLUMN reaches;
UPDATE tickets SET body = body - 'calls' WHERE body ? 'calls';
`;
