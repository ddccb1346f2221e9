/** Hand-overs, reminders, withdrawn sign-offs and the proposer's department are part of a co-sign too. */
export const up = /* sql */ `
ALTER TABLE cosigns ADD COLUMN body jsonb NOT NULL;
COMMENT ON COLUMN cosigns.body IS 'The co-sign as the cosign-quorum library holds it; the other columns repeat parts of it to find by.';
`;

export const down = 'ALTER TABLE cosigns DROP COLUMN body;';
