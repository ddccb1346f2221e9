/** The list of tickets in the order of what is due next, and of what is due by then, over all states. */
export const up = /* sql */ `
CREATE INDEX tickets_next_due ON tickets (next_due_at, number);
`;

export const down = 'DROP INDEX tickets_next_due;';
