/** Policy changes with their receipts, and the knowledge base in versions and periods. */
export const up = /* sql */ `
CREATE SEQUENCE change_number START 101;

CREATE TABLE changes (
  id uuid PRIMARY KEY,
  number int NOT NULL UNIQUE DEFAULT nextval('change_number'),
  version int NOT NULL CHECK (version > 0),
  state text NOT NULL CHECK (state IN ('draft', 'in_review', 'published', 'withdrawn', 'rolled_back')),
  title jsonb NOT NULL,
  department text NOT NULL REFERENCES departments,
  author uuid NOT NULL REFERENCES people,
  must_read boolean NOT NULL,
  markets text[] NOT NULL,
  channels text[] NOT NULL,
  problem_types text[] NOT NULL,
  effective_from timestamptz,
  effective_until timestamptz,
  created_at timestamptz NOT NULL,
  published_at timestamptz,
  ended_at timestamptz,
  late boolean NOT NULL DEFAULT false,
  body jsonb NOT NULL,
  CHECK (effective_until IS NULL OR effective_until > effective_from),
  CHECK (state NOT IN ('published', 'rolled_back') OR (published_at IS NOT NULL AND effective_from IS NOT NULL))
);
COMMENT ON COLUMN changes.state IS 'Scheduled, in effect and expired are not stored: they follow from published and the time.';
COMMENT ON COLUMN changes.ended_at IS 'When it was withdrawn or rolled back.';
CREATE INDEX changes_state ON changes (state, effective_from);

CREATE TABLE receipts (
  change_id uuid NOT NULL REFERENCES changes,
  person_id uuid NOT NULL REFERENCES people,
  asked_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  PRIMARY KEY (change_id, person_id)
);
CREATE INDEX receipts_waiting ON receipts (person_id) WHERE confirmed_at IS NULL;

CREATE TABLE knowledge_modules (
  code text PRIMARY KEY,
  names jsonb NOT NULL,
  position int NOT NULL
);

CREATE TABLE articles (
  slug text PRIMARY KEY,
  module text NOT NULL REFERENCES knowledge_modules,
  problem_types text[] NOT NULL DEFAULT '{}',
  position int NOT NULL DEFAULT 0
);
COMMENT ON COLUMN articles.problem_types IS 'Problem types whose tickets should show it (each with its subtree).';

CREATE TABLE article_versions (
  id uuid PRIMARY KEY,
  sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  article text NOT NULL REFERENCES articles,
  language text NOT NULL CHECK (language IN ('en', 'zh-Hans', 'zh-Hant')),
  market text REFERENCES markets,
  number int NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  effective_from timestamptz NOT NULL,
  effective_until timestamptz,
  withdrawn_at timestamptz,
  published_at timestamptz NOT NULL,
  published_by uuid REFERENCES people,
  change_id uuid REFERENCES changes,
  CHECK (effective_until IS NULL OR effective_until > effective_from),
  UNIQUE (article, language, number)
);
COMMENT ON COLUMN article_versions.market IS 'Null: for all markets.';
COMMENT ON COLUMN article_versions.withdrawn_at IS 'From then on it is no longer in effect, whatever its interval says.';
CREATE INDEX article_versions_change ON article_versions (change_id);
CREATE INDEX article_versions_words ON article_versions USING gin ((title || ' ' || body) gin_trgm_ops);

CREATE TABLE article_periods (
  article text NOT NULL REFERENCES articles,
  language text NOT NULL,
  market text NOT NULL,
  period tstzrange NOT NULL,
  version_id uuid NOT NULL REFERENCES article_versions,
  CHECK (NOT isempty(period)),
  CONSTRAINT article_periods_one_in_effect EXCLUDE USING gist (article WITH =, language WITH =, market WITH =, period WITH &&)
);
COMMENT ON TABLE article_periods IS 'Which version is in effect when: laid anew from the versions whenever one is added or withdrawn. Market * is for readers of no market.';
CREATE INDEX article_periods_version ON article_periods (version_id);
`;

export const down = 'Cannot go back: it would drop published knowledge.';
