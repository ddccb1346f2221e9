/** The ownership matrix, service levels, escalation paths, tickets with their ownership history, co-signs. */
export const up = /* sql */ `
CREATE TABLE matrix_versions (
  number int PRIMARY KEY CHECK (number > 0),
  state text NOT NULL CHECK (state IN ('draft', 'published')),
  table_document jsonb NOT NULL,
  note text NOT NULL,
  effective_from timestamptz,
  published_at timestamptz,
  published_by uuid REFERENCES people,
  CHECK ((state = 'published') = (effective_from IS NOT NULL AND published_at IS NOT NULL))
);
CREATE UNIQUE INDEX matrix_versions_effective_from ON matrix_versions (effective_from) WHERE state = 'published';

CREATE FUNCTION matrix_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'published' THEN
    RAISE EXCEPTION 'a published matrix version never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER matrix_version_stays BEFORE UPDATE OR DELETE ON matrix_versions
  FOR EACH ROW EXECUTE FUNCTION matrix_version_stays();

CREATE TABLE service_levels (
  code text PRIMARY KEY,
  names jsonb NOT NULL,
  acknowledge_seconds int NOT NULL CHECK (acknowledge_seconds > 0),
  resolve_seconds int NOT NULL CHECK (resolve_seconds > 0),
  cosign_seconds int NOT NULL CHECK (cosign_seconds > 0),
  calendar text NOT NULL,
  position int NOT NULL DEFAULT 0
);
COMMENT ON COLUMN service_levels.calendar IS 'owner, market, or the code of a calendar.';

CREATE TABLE escalation_path_versions (
  code text NOT NULL,
  version int NOT NULL CHECK (version > 0),
  names jsonb NOT NULL,
  levels jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (code, version)
);

CREATE SEQUENCE ticket_number START 4001;

CREATE TABLE tickets (
  id uuid PRIMARY KEY,
  number int NOT NULL UNIQUE DEFAULT nextval('ticket_number'),
  version int NOT NULL CHECK (version > 0),
  state text NOT NULL CHECK (state IN ('new', 'assigned', 'in_progress', 'awaiting_cosign', 'waiting_customer', 'resolved', 'closed')),
  title text NOT NULL,
  severity smallint NOT NULL CHECK (severity BETWEEN 1 AND 4),
  priority smallint NOT NULL DEFAULT 0,
  problem_type text NOT NULL,
  market text NOT NULL,
  channel text NOT NULL,
  owner text NOT NULL REFERENCES departments,
  assignee uuid REFERENCES people,
  involved text[] NOT NULL,
  opened_by uuid REFERENCES people,
  opened_at timestamptz NOT NULL,
  resolved_at timestamptz,
  closed_at timestamptz,
  last_fact_at timestamptz NOT NULL,
  next_due_at timestamptz,
  customer_name text NOT NULL,
  customer_reference text NOT NULL,
  order_reference text,
  changes uuid[] NOT NULL DEFAULT '{}',
  source text,
  source_number text,
  body jsonb NOT NULL,
  UNIQUE (source, source_number),
  CHECK (owner = ANY (involved)),
  CHECK ((source IS NULL) = (source_number IS NULL))
);
COMMENT ON COLUMN tickets.body IS 'The ticket as the ticket-lifecycle library holds it; the other columns repeat parts of it to find and sort by.';
COMMENT ON COLUMN tickets.involved IS 'Departments that own it, owned it, co-sign or are informed: they may see it.';
COMMENT ON COLUMN tickets.next_due_at IS 'Due instant of its most urgent running clock.';
CREATE INDEX tickets_open ON tickets (state, next_due_at NULLS LAST, number) WHERE state <> 'closed';
CREATE INDEX tickets_owner ON tickets (owner, state);
CREATE INDEX tickets_closed_at ON tickets (closed_at DESC) WHERE state = 'closed';
CREATE INDEX tickets_involved ON tickets USING gin (involved);
CREATE INDEX tickets_changes ON tickets USING gin (changes);
CREATE INDEX tickets_words ON tickets USING gin ((title || ' ' || customer_name || ' ' || coalesce(order_reference, '') || ' ' || coalesce(source_number, '')) gin_trgm_ops);

CREATE TABLE ticket_ownerships (
  ticket_id uuid NOT NULL REFERENCES tickets,
  department text NOT NULL REFERENCES departments,
  period tstzrange NOT NULL,
  cause jsonb NOT NULL,
  CHECK (NOT isempty(period)),
  CHECK (lower_inc(period) AND NOT upper_inc(period) AND NOT lower_inf(period)),
  CHECK (cause ? 'kind'),
  CONSTRAINT ticket_ownerships_no_overlap EXCLUDE USING gist (ticket_id WITH =, period WITH &&)
);
CREATE INDEX ticket_ownerships_ticket ON ticket_ownerships (ticket_id, lower(period));

-- Never unowned: checked when a transaction ends, whatever wrote.
CREATE FUNCTION ticket_owned(id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT bool_and(CASE WHEN next_lower IS NULL THEN upper_inf(period) AND department = t.owner ELSE upper(period) = next_lower END)
        AND min(lower(period)) = t.opened_at
     FROM (SELECT o.period, o.department, lead(lower(o.period)) OVER (ORDER BY lower(o.period)) AS next_lower
           FROM ticket_ownerships o WHERE o.ticket_id = t.id) ownership), false)
  FROM tickets t WHERE t.id = ticket_owned.id
$$;
CREATE FUNCTION ticket_never_unowned() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ticket uuid;
BEGIN
  IF TG_TABLE_NAME = 'tickets' THEN ticket := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN ticket := OLD.ticket_id;
  ELSE ticket := NEW.ticket_id;
  END IF;
  IF NOT ticket_owned(ticket) THEN
    RAISE EXCEPTION 'ticket % would have no owner, or a gap in its ownership', ticket USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ticket_never_unowned AFTER INSERT OR UPDATE OF owner, opened_at ON tickets
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ticket_never_unowned();
CREATE CONSTRAINT TRIGGER ticket_ownership_unbroken AFTER INSERT OR UPDATE OR DELETE ON ticket_ownerships
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ticket_never_unowned();

CREATE TABLE level_firings (
  ticket_id uuid NOT NULL REFERENCES tickets,
  path text NOT NULL,
  path_version int NOT NULL,
  arming int NOT NULL,
  level int NOT NULL,
  loop int NOT NULL,
  due_at timestamptz,
  fired_at timestamptz NOT NULL,
  passed_because text,
  reason text,
  notified uuid[] NOT NULL,
  PRIMARY KEY (ticket_id, path, path_version, arming, level, loop)
);
COMMENT ON COLUMN level_firings.arming IS 'Counts how often the path was armed on this ticket: anew for each owner and each reopening.';

CREATE TABLE cosigns (
  id uuid PRIMARY KEY,
  stream text NOT NULL,
  subject text NOT NULL CHECK (subject IN ('proposal', 'change')),
  rule jsonb NOT NULL,
  content_hash text NOT NULL,
  proposer uuid REFERENCES people,
  outcome text NOT NULL CHECK (outcome IN ('pending', 'met', 'rejected', 'withdrawn')),
  requested_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE INDEX cosigns_stream ON cosigns (stream, requested_at);

CREATE TABLE cosign_parties (
  cosign_id uuid NOT NULL REFERENCES cosigns,
  party text NOT NULL,
  department text NOT NULL REFERENCES departments,
  role text,
  status text NOT NULL,
  position int NOT NULL,
  PRIMARY KEY (cosign_id, party)
);
CREATE INDEX cosign_parties_asked ON cosign_parties (department) WHERE status = 'asked';

CREATE TABLE sign_offs (
  cosign_id uuid NOT NULL REFERENCES cosigns,
  sequence int NOT NULL,
  party text NOT NULL,
  signer uuid NOT NULL REFERENCES people,
  decision text NOT NULL CHECK (decision IN ('approve', 'reject', 'request_changes')),
  reason text,
  content_hash text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (cosign_id, sequence),
  CHECK (decision = 'approve' OR length(trim(reason)) > 0)
);
CREATE FUNCTION sign_off_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a sign-off is never changed or deleted' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER sign_off_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON sign_offs
  FOR EACH STATEMENT EXECUTE FUNCTION sign_off_stays();
`;

export const down = 'Cannot go back: it would drop tickets.';
