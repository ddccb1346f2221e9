/** What another system says of a ticket that was brought along from it, beside what became of it here. */
export const up = /* sql */ `
ALTER TABLE tickets ADD COLUMN source_record jsonb CHECK (source_record IS NULL OR source IS NOT NULL);
COMMENT ON COLUMN tickets.source_record IS 'Imported tickets only: what the other system last said of it, such as its own service-level result. Never changes.';
`;

export const down = 'ALTER TABLE tickets DROP COLUMN source_record;';
