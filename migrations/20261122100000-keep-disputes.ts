/** Disputes: who rules on them, for how long, and which tickets wait for a ruling. */
export const up = /* sql */ `
ALTER TABLE escalation_path_versions
  ADD COLUMN arbiters jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(arbiters) = 'array'),
  ADD COLUMN bounce_limit int NOT NULL DEFAULT 3 CHECK (bounce_limit > 0);
COMMENT ON COLUMN escalation_path_versions.arbiters IS 'Who rules on the first dispute of a ticket, on the second, and so on.';
COMMENT ON COLUMN escalation_path_versions.bounce_limit IS 'How often a ticket may come back to a department before it goes to arbitration by itself.';
-- Paths from before disputes name nobody; the leads of service operations rule, where there is such a department.
UPDATE escalation_path_versions SET arbiters = '[{"kind": "role", "role": "lead", "department": "service-operations"}]'
  WHERE EXISTS (SELECT FROM departments WHERE code = 'service-operations');

ALTER TABLE service_levels ADD COLUMN arbitration_seconds int NOT NULL DEFAULT 900 CHECK (arbitration_seconds > 0);

ALTER TABLE tickets ADD COLUMN disputed_since timestamptz;
COMMENT ON COLUMN tickets.disputed_since IS 'Since when its dispute waits for a ruling; null while there is none.';
CREATE INDEX tickets_disputed ON tickets (disputed_since) WHERE disputed_since IS NOT NULL;
UPDATE tickets SET body = body || '{"dispute": null, "disputes": [], "links": []}';
`;

export const down = /* sql */ `
UPDATE tickets SET body = body - 'dispute' - 'disputes' - 'links';
ALTER TABLE tickets DROP COLUMN disputed_since;
ALTER TABLE service_levels DROP COLUMN arbitration_seconds;
ALTER TABLE escalation_path_versions DROP COLUMN arbiters, DROP COLUMN bounce_limit;
`;
