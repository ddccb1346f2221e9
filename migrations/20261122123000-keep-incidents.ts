/** Incidents: which tickets are part of which, what goes down to them step by step, and series that suggest one. */
export const up = /* sql */ `
ALTER TABLE tickets ADD COLUMN incident_since timestamptz, ADD COLUMN incident_id uuid REFERENCES tickets (id);
COMMENT ON COLUMN tickets.incident_since IS 'Since when it is an incident; null where it is none.';
COMMENT ON COLUMN tickets.incident_id IS 'The incident that it is part of.';
-- One level only.
ALTER TABLE tickets ADD CONSTRAINT incident_or_member CHECK (incident_since IS NULL OR incident_id IS NULL);
CREATE INDEX tickets_incident ON tickets (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX tickets_incidents ON tickets (incident_since) WHERE incident_since IS NOT NULL;
CREATE INDEX tickets_lately ON tickets (problem_type text_pattern_ops, opened_at);
UPDATE tickets SET body = body || '{"incident": null, "memberOf": null, "declaration": null, "group": [], "notices": []}';

CREATE TABLE incident_rounds (
  id uuid PRIMARY KEY,
  incident_id uuid NOT NULL REFERENCES tickets (id),
  kind text NOT NULL CHECK (kind IN ('join', 'notice', 'resolved', 'reopened', 'closed')),
  payload jsonb NOT NULL,
  actor uuid REFERENCES people (id),
  started_at timestamptz NOT NULL,
  ended_at timestamptz
);
COMMENT ON TABLE incident_rounds IS 'What goes down from an incident to its tickets, or brings them in, batch by batch.';
CREATE INDEX incident_rounds_of ON incident_rounds (incident_id, started_at DESC);

CREATE TABLE incident_round_steps (
  round_id uuid NOT NULL REFERENCES incident_rounds (id),
  ticket_id uuid NOT NULL REFERENCES tickets (id),
  outcome text CHECK (outcome IN ('done', 'stayed', 'passed', 'refused')),
  reason text,
  PRIMARY KEY (round_id, ticket_id)
);
COMMENT ON COLUMN incident_round_steps.outcome IS 'Null while it waits; passed: there was nothing to do for it any more.';
CREATE INDEX incident_round_steps_waiting ON incident_round_steps (round_id, ticket_id) WHERE outcome IS NULL;

CREATE TABLE ticket_series (
  id uuid PRIMARY KEY,
  problem_type text NOT NULL,
  market text,
  tag text,
  ticket_ids uuid[] NOT NULL,
  noticed_at timestamptz NOT NULL
);
COMMENT ON TABLE ticket_series IS 'Many tickets alike within hours, as they were when that was noticed: a market or a tag they share beside the problem type.';
CREATE INDEX ticket_series_noticed ON ticket_series (problem_type, noticed_at);
`;

export const down = /* sql */ `
DROP TABLE ticket_series;
DROP TABLE incident_round_steps;
DROP TABLE incident_rounds;
UPDATE tickets SET body = body - 'incident' - 'memberOf' - 'declaration' - 'group' - 'notices';
DROP INDEX tickets_lately;
ALTER TABLE tickets DROP COLUMN incident_since, DROP COLUMN incident_id;
`;
