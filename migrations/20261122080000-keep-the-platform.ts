/** Extensions, people and their sessions, the journal, idempotency keys. */
export const up = /* sql */ `
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE calendars (
  code text PRIMARY KEY,
  names jsonb NOT NULL,
  definition jsonb NOT NULL
);

CREATE TABLE departments (
  code text PRIMARY KEY,
  names jsonb NOT NULL,
  kind text NOT NULL CHECK (kind IN ('department', 'team')),
  hue smallint NOT NULL CHECK (hue BETWEEN 0 AND 11),
  calendar text NOT NULL REFERENCES calendars,
  position int NOT NULL DEFAULT 0
);

CREATE TABLE markets (
  code text PRIMARY KEY,
  names jsonb NOT NULL,
  region text NOT NULL,
  time_zone text NOT NULL,
  currency text NOT NULL,
  calendar text NOT NULL REFERENCES calendars,
  position int NOT NULL DEFAULT 0
);

CREATE TABLE problem_types (
  path text PRIMARY KEY,
  parent text REFERENCES problem_types,
  names jsonb NOT NULL,
  position int NOT NULL DEFAULT 0,
  CHECK (parent IS NULL OR path LIKE parent || '/%')
);

CREATE TABLE people (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  name text NOT NULL,
  password_hash text,
  language text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'zh-Hans', 'zh-Hant')),
  time_zone text NOT NULL DEFAULT 'UTC',
  markets text[] NOT NULL DEFAULT '{}',
  speaks text[] NOT NULL DEFAULT '{}',
  active boolean NOT NULL DEFAULT true,
  demo jsonb
);
COMMENT ON COLUMN people.markets IS 'Markets whose customers this person serves; empty means all.';
COMMENT ON COLUMN people.demo IS 'Demo accounts only: the password to print and what the person does, by language.';

CREATE TABLE role_grants (
  person_id uuid NOT NULL REFERENCES people,
  role text NOT NULL CHECK (role IN ('agent', 'staff', 'lead', 'publisher', 'matrix_owner', 'director', 'administrator')),
  department text REFERENCES departments,
  UNIQUE NULLS NOT DISTINCT (person_id, role, department),
  CHECK ((role IN ('staff', 'lead', 'agent', 'publisher')) = (department IS NOT NULL))
);

CREATE TABLE sessions (
  token_hash bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES people,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_expires_at ON sessions (expires_at);

CREATE TABLE sign_in_attempts (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

CREATE TABLE journal (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  stream text NOT NULL,
  sequence int NOT NULL CHECK (sequence > 0),
  type text NOT NULL,
  payload jsonb NOT NULL,
  actor uuid REFERENCES people,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  hash bytea NOT NULL,
  UNIQUE (stream, sequence)
);
CREATE INDEX journal_tx_id ON journal (tx, id);
CREATE INDEX journal_type_at ON journal (type, at);
COMMENT ON COLUMN journal.hash IS 'sha256 over the previous hash of the stream and this entry; a changed or missing past entry breaks the chain.';

CREATE FUNCTION journal_hash(previous bytea, entry journal) RETURNS bytea
LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(concat_ws(E'\\x1f',
    coalesce(encode(previous, 'hex'), ''), entry.stream, entry.sequence, entry.type, entry.payload::text,
    coalesce(entry.actor::text, ''), extract(epoch FROM entry.at)::text), 'UTF8'))
$$;

CREATE FUNCTION journal_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  previous journal;
BEGIN
  IF NEW.sequence > 1 THEN
    SELECT * INTO previous FROM journal WHERE stream = NEW.stream AND sequence = NEW.sequence - 1;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'journal: % has no entry % to follow', NEW.stream, NEW.sequence - 1 USING ERRCODE = 'serialization_failure';
    END IF;
    -- Readers go through the journal in the order (tx, id). A transaction that took its number before the one it
    -- follows would overtake it there; it is run again and takes a later number.
    IF previous.tx > NEW.tx THEN
      RAISE EXCEPTION 'journal: % would overtake its own past', NEW.stream USING ERRCODE = 'serialization_failure';
    END IF;
  END IF;
  NEW.hash := journal_hash(previous.hash, NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER journal_chain BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION journal_chain();

CREATE FUNCTION journal_refuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses();

CREATE FUNCTION journal_wakes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('journal', '');
  RETURN NULL;
END $$;
CREATE TRIGGER journal_wakes AFTER INSERT ON journal FOR EACH STATEMENT EXECUTE FUNCTION journal_wakes();

-- Entries whose hash does not follow from the entry before them: none, unless somebody tampered.
CREATE FUNCTION journal_broken() RETURNS TABLE (stream text, sequence int) LANGUAGE sql STABLE AS $$
  SELECT entry.stream, entry.sequence
  FROM journal entry
  LEFT JOIN journal previous ON previous.stream = entry.stream AND previous.sequence = entry.sequence - 1
  WHERE entry.hash IS DISTINCT FROM journal_hash(previous.hash, entry)
     OR (entry.sequence > 1 AND previous.id IS NULL)
$$;

CREATE TABLE idempotency_keys (
  actor uuid NOT NULL REFERENCES people,
  key text NOT NULL,
  operation text NOT NULL,
  request bytea NOT NULL,
  answer jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);

CREATE TABLE inbox_entries (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES people,
  kind text NOT NULL,
  "key" text NOT NULL,
  ticket_id uuid,
  change_id uuid,
  payload jsonb NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  UNIQUE (person_id, "key")
);
CREATE INDEX inbox_entries_person_at ON inbox_entries (person_id, at DESC, id);
COMMENT ON COLUMN inbox_entries."key" IS 'What the entry answers to, so that telling twice tells once.';
`;

export const down = 'Cannot go back: it would drop the journal.';
