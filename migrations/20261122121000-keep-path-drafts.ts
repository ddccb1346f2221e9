/** Paths are written by people: drafts of their versions, who published one and why. A published version stays as it is. */
export const up = /* sql */ `
ALTER TABLE escalation_path_versions
  ADD COLUMN acknowledgement_expires_seconds int CHECK (acknowledgement_expires_seconds > 0),
  ADD COLUMN note text NOT NULL DEFAULT '',
  ADD COLUMN published_by uuid REFERENCES people;
COMMENT ON COLUMN escalation_path_versions.acknowledgement_expires_seconds IS 'An acknowledgement lapses when nothing has happened on the ticket for so many working seconds; null: it does not.';
COMMENT ON COLUMN escalation_path_versions.published_by IS 'Null for versions from before people wrote them here.';

CREATE TABLE path_drafts (
  id uuid PRIMARY KEY,
  code text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  version int NOT NULL CHECK (version > 0),
  state text NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
  author uuid NOT NULL REFERENCES people,
  edited_by uuid NOT NULL REFERENCES people,
  created_at timestamptz NOT NULL,
  edited_at timestamptz NOT NULL,
  body jsonb NOT NULL
);
COMMENT ON COLUMN path_drafts.body IS 'The draft as the escalation-path library holds it; code and state repeat parts of it to find by.';
CREATE UNIQUE INDEX path_drafts_one_open ON path_drafts (code) WHERE state = 'draft';
CREATE INDEX path_drafts_edited ON path_drafts (edited_at DESC, id);

CREATE FUNCTION path_versions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published version of a path never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER path_version_stays BEFORE UPDATE OR DELETE ON escalation_path_versions
  FOR EACH ROW EXECUTE FUNCTION path_versions_stay();
CREATE TRIGGER path_versions_stay BEFORE TRUNCATE ON escalation_path_versions
  FOR EACH STATEMENT EXECUTE FUNCTION path_versions_stay();
`;

export const down =
  'Cannot go back: it would drop drafts, and who published which version of a path, and why.';
