/**
 * Timers that were set before they kept their next level ring once: a ring before its time does nothing but set its timer
 * anew, with the level. Batch by batch, as all rings.
 */
export const up = /* sql */ `
UPDATE ticket_timers SET due_at = least(due_at, now()) WHERE level_at IS NULL;
`;

/** Nothing to undo: the timers have set themselves. */
export const down = 'SELECT 1;';
