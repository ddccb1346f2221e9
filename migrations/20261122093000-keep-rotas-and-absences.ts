/** Who is on duty, and who is away with whom in their place. Streams `rota:…` and `absence:…` tell how it came about. */
export const up = /* sql */ `
CREATE TABLE rotas (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  version int NOT NULL CHECK (version > 0),
  names jsonb NOT NULL,
  department text NOT NULL REFERENCES departments,
  zone text NOT NULL,
  first_turn date NOT NULL,
  hand_over_at text NOT NULL CHECK (hand_over_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  people uuid[] NOT NULL CHECK (cardinality(people) > 0)
);
COMMENT ON COLUMN rotas.first_turn IS 'Date of the first hand-over in the zone; the weekday is that of all others.';

CREATE TABLE rota_overrides (
  id uuid PRIMARY KEY,
  rota_id uuid NOT NULL REFERENCES rotas,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL CHECK (until_at > from_at),
  person uuid REFERENCES people,
  made_by uuid REFERENCES people
);
COMMENT ON COLUMN rota_overrides.sequence IS 'Of two that overlap the one recorded later stands.';
COMMENT ON COLUMN rota_overrides.person IS 'Null: nobody, on purpose.';
CREATE INDEX rota_overrides_of_rota ON rota_overrides (rota_id, until_at);

CREATE TABLE absences (
  id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version > 0),
  person uuid NOT NULL REFERENCES people,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL CHECK (until_at > from_at),
  deputy uuid REFERENCES people CHECK (deputy <> person),
  recorded_by uuid REFERENCES people,
  called_off_at timestamptz
);
COMMENT ON COLUMN absences.called_off_at IS 'From then on it does not hold, whatever until_at says; before from_at: it never did.';
CREATE INDEX absences_until ON absences (until_at) WHERE called_off_at IS NULL;
`;

export const down = 'DROP TABLE absences; DROP TABLE rota_overrides; DROP TABLE rotas;';
