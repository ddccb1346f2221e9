/** Every screen shows how many entries wait, so counting them must not read all that a person was ever told. */
export const up = /* sql */ `
CREATE INDEX inbox_entries_unread ON inbox_entries (person_id) WHERE read_at IS NULL;
`;

export const down = 'DROP INDEX inbox_entries_unread;';
