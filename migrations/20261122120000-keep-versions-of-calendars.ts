/**
 * What a calendar was, from when on. A segment of a clock names the version that it is counted in; without a name it is the one that
 * the calendar began with, 0. Tickets name the calendars of their open segments, so that those of a former version are found.
 */
export const up = /* sql */ `
ALTER TABLE calendars ADD COLUMN version int NOT NULL DEFAULT 0 CHECK (version >= 0);

CREATE TABLE calendar_versions (
  calendar text NOT NULL REFERENCES calendars,
  version int NOT NULL CHECK (version >= 0),
  since timestamptz NOT NULL,
  definition jsonb NOT NULL,
  PRIMARY KEY (calendar, version)
);
COMMENT ON COLUMN calendar_versions.since IS 'Clocks count by this version from then on, until the next.';
INSERT INTO calendar_versions SELECT code, 0, 'epoch', definition FROM calendars;

CREATE FUNCTION calendar_first_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO calendar_versions VALUES (NEW.code, NEW.version, 'epoch', NEW.definition);
  RETURN NULL;
END $$;
CREATE TRIGGER calendar_first_version AFTER INSERT ON calendars
  FOR EACH ROW EXECUTE FUNCTION calendar_first_version();

CREATE FUNCTION calendar_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version of a calendar never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER calendar_version_stays BEFORE UPDATE OR DELETE ON calendar_versions
  FOR EACH ROW EXECUTE FUNCTION calendar_version_stays();

ALTER TABLE tickets ADD COLUMN clock_calendars text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN tickets.clock_calendars IS 'code@version of each calendar in which an open segment of a clock is counted.';
CREATE INDEX tickets_clock_calendars ON tickets USING gin (clock_calendars) WHERE clock_calendars <> '{}';
UPDATE tickets SET clock_calendars = open.calendars
FROM (
  SELECT id, array_agg(DISTINCT (segment ->> 'calendarCode') || '@' || coalesce(segment ->> 'calendarVersion', '0')) AS calendars
  FROM tickets, jsonb_array_elements(body -> 'clockLog') AS segment
  WHERE segment ->> 'until' IS NULL
  GROUP BY id
) AS open
WHERE open.id = tickets.id;
`;

export const down = /* sql */ `
ALTER TABLE tickets DROP COLUMN clock_calendars;
DROP TABLE calendar_versions;
DROP TRIGGER calendar_first_version ON calendars;
DROP FUNCTION calendar_first_version();
DROP FUNCTION calendar_version_stays();
ALTER TABLE calendars DROP COLUMN version;
`;
