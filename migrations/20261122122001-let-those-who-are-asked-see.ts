/**
 * Whoever is asked to rule, or called by name, sees the ticket although no department of theirs has a part in it.
 */
export const up = /* sql */ `
ALTER TABLE tickets ADD COLUMN guests uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN tickets.guests IS 'People who may see it beside the departments involved: asked to rule, or called by name or by a rota, while that lasts.';
CREATE INDEX tickets_guests ON tickets USING gin (guests);
UPDATE tickets SET guests = ARRAY(SELECT jsonb_array_elements_text(body->'dispute'->'asked')::uuid)
WHERE disputed_since IS NOT NULL AND body->'dispute'->'asked' IS NOT NULL;
`;

export const down = 'ALTER TABLE tickets DROP COLUMN guests;';
