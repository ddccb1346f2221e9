/** Drafts of the ownership matrix; their review is a co-sign like others. Published versions can no longer be deleted whole. */
export const up = /* sql */ `
CREATE SEQUENCE matrix_draft_number START 1;

CREATE TABLE matrix_drafts (
  id uuid PRIMARY KEY,
  number int NOT NULL UNIQUE,
  version int NOT NULL CHECK (version > 0),
  state text NOT NULL CHECK (state IN ('draft', 'in_review', 'approved', 'published', 'withdrawn')),
  author uuid NOT NULL REFERENCES people,
  base int REFERENCES matrix_versions,
  created_at timestamptz NOT NULL,
  edited_at timestamptz NOT NULL,
  published_as int UNIQUE REFERENCES matrix_versions,
  rule_count int NOT NULL,
  table_document jsonb NOT NULL,
  body jsonb NOT NULL,
  CHECK ((state = 'published') = (published_as IS NOT NULL))
);
COMMENT ON COLUMN matrix_drafts.base IS 'The published version that it stands on; null when there was none.';
COMMENT ON COLUMN matrix_drafts.body IS 'The draft as the ownership-matrix library holds it, but for the table, which lists do without; the other columns repeat parts of it to find and sort by.';
CREATE INDEX matrix_drafts_open ON matrix_drafts (number) WHERE state IN ('draft', 'in_review', 'approved');

ALTER TABLE cosigns DROP CONSTRAINT cosigns_subject_check;
ALTER TABLE cosigns ADD CONSTRAINT cosigns_subject_check CHECK (subject IN ('proposal', 'change', 'matrix'));

CREATE INDEX tickets_opened_at ON tickets (opened_at, id);

CREATE FUNCTION matrix_versions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published matrix version never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER matrix_versions_stay BEFORE TRUNCATE ON matrix_versions
  FOR EACH STATEMENT EXECUTE FUNCTION matrix_versions_stay();
`;

export const down =
  'Cannot go back: it would drop drafts, and what the versions made from them say of their past.';
