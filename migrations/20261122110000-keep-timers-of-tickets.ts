/**
 * When each ticket next wants attention by time. Jobs that ring single tickets, left by an earlier version, still ring them;
 * from then on their timers stand here.
 */
export const up = /* sql */ `
CREATE TABLE ticket_timers (
  ticket_id uuid PRIMARY KEY REFERENCES tickets (id),
  due_at timestamptz NOT NULL,
  failures integer NOT NULL DEFAULT 0
);
CREATE INDEX ticket_timers_due_at ON ticket_timers (due_at);
COMMENT ON COLUMN ticket_timers.failures IS 'How often ringing it failed since it was set; each failure puts it off for longer.';
`;

export const down = 'DROP TABLE ticket_timers;';
