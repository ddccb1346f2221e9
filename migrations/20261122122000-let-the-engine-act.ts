/**
 * What the escalation path may ask of a ticket: whether the same customer has come before about the same.
 */
export const up = /* sql */ `
CREATE INDEX tickets_contacts ON tickets (customer_reference, problem_type, opened_at) WHERE customer_reference <> '';
`;

export const down = 'DROP INDEX tickets_contacts;';
