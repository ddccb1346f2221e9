/**
 * Which calendar a department or market has worked by, from when on: clocks that count by it are planned anew from that instant,
 * however late. Tickets name those by whose calendar an open segment counts, so that the ones to plan anew are found. A ticket that
 * cannot be planned anew is put off for a while and keeps no other waiting.
 */
export const up = /* sql */ `
CREATE TABLE calendar_assignments (
  kind text NOT NULL CHECK (kind IN ('department', 'market')),
  code text NOT NULL,
  version int NOT NULL CHECK (version >= 0),
  calendar text NOT NULL REFERENCES calendars,
  since timestamptz NOT NULL,
  assigned_by uuid,
  PRIMARY KEY (kind, code, version)
);
COMMENT ON COLUMN calendar_assignments.version IS 'The sequence of the fact in its stream; 0 is the one that it came with.';
INSERT INTO calendar_assignments SELECT 'department', code, 0, calendar, 'epoch' FROM departments;
INSERT INTO calendar_assignments SELECT 'market', code, 0, calendar, 'epoch' FROM markets;

CREATE FUNCTION calendar_first_assignment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO calendar_assignments VALUES (TG_ARGV[0], NEW.code, 0, NEW.calendar, 'epoch');
  RETURN NULL;
END $$;
CREATE TRIGGER calendar_first_assignment AFTER INSERT ON departments
  FOR EACH ROW EXECUTE FUNCTION calendar_first_assignment('department');
CREATE TRIGGER calendar_first_assignment AFTER INSERT ON markets
  FOR EACH ROW EXECUTE FUNCTION calendar_first_assignment('market');

ALTER TABLE tickets ADD COLUMN clock_keepers text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN tickets.clock_keepers IS 'kind:code:calendar of each department or market by whose calendar an open segment of a clock counts.';
CREATE INDEX tickets_clock_keepers ON tickets USING gin (clock_keepers) WHERE clock_keepers <> '{}';
UPDATE tickets SET clock_keepers = open.keepers
FROM (
  SELECT id, array_agg(DISTINCT CASE body #>> '{assignment,serviceLevel,calendar}'
      WHEN 'owner' THEN 'department:' || (segment ->> 'departmentCode')
      ELSE 'market:' || (body #>> '{facts,market}') END || ':' || (segment ->> 'calendarCode')) AS keepers
  FROM tickets, jsonb_array_elements(body -> 'clockLog') AS segment
  WHERE segment ->> 'until' IS NULL AND body #>> '{assignment,serviceLevel,calendar}' IN ('owner', 'market')
  GROUP BY id
) AS open
WHERE open.id = tickets.id;

CREATE TABLE replans_put_off (
  ticket_id uuid PRIMARY KEY REFERENCES tickets ON DELETE CASCADE,
  failures int NOT NULL,
  until timestamptz NOT NULL
);
`;

export const down = /* sql */ `
DROP TABLE replans_put_off;
ALTER TABLE tickets DROP COLUMN clock_keepers;
DROP TRIGGER calendar_first_assignment ON markets;
DROP TRIGGER calendar_first_assignment ON departments;
DROP FUNCTION calendar_first_assignment();
DROP TABLE calendar_assignments;
`;
