/** A deputy signs what the person away would; the sign-off names both. */
export const up = /* sql */ `
ALTER TABLE sign_offs ADD COLUMN on_behalf_of uuid REFERENCES people (id);
COMMENT ON COLUMN sign_offs.on_behalf_of IS 'The person who was away, for whom it was given; null where it was the signer''s own to give.';
`;

export const down = 'ALTER TABLE sign_offs DROP COLUMN on_behalf_of;';
