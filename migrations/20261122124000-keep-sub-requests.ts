/** What the owner of a ticket asks other departments for. Streams `sub-request:…` tell how it came about. */
export const up = /* sql */ `
CREATE TABLE sub_requests (
  id uuid PRIMARY KEY,
  version int NOT NULL CHECK (version > 0),
  ticket_id uuid NOT NULL REFERENCES tickets,
  number int NOT NULL CHECK (number > 0),
  asking text NOT NULL REFERENCES departments,
  asked text NOT NULL REFERENCES departments CHECK (asked <> asking),
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'returned', 'answered', 'declined', 'withdrawn')),
  asked_by uuid NOT NULL REFERENCES people,
  assignee uuid REFERENCES people,
  asked_at timestamptz NOT NULL,
  last_fact_at timestamptz NOT NULL,
  due_at timestamptz,
  overdue_at timestamptz,
  body jsonb NOT NULL,
  UNIQUE (ticket_id, number)
);
COMMENT ON TABLE sub_requests IS 'A part of a ticket that its owner (asking) asks another department for; body is the value of the library.';
COMMENT ON COLUMN sub_requests.due_at IS 'When an answer is due; null while the clock stands still or has stopped.';
COMMENT ON COLUMN sub_requests.overdue_at IS 'When the present run was due, once it is overdue.';
CREATE UNIQUE INDEX sub_requests_one_open ON sub_requests (ticket_id, asked) WHERE state IN ('open', 'accepted', 'returned');
CREATE INDEX sub_requests_to ON sub_requests (asked, due_at) WHERE state IN ('open', 'accepted', 'returned');
CREATE INDEX sub_requests_by ON sub_requests (asking, due_at) WHERE state IN ('open', 'accepted', 'returned');
CREATE INDEX sub_requests_over_to ON sub_requests (asked, last_fact_at) WHERE state IN ('answered', 'declined', 'withdrawn');
CREATE INDEX sub_requests_over_by ON sub_requests (asking, last_fact_at) WHERE state IN ('answered', 'declined', 'withdrawn');
UPDATE tickets SET body = body || '{"subRequests": []}';
`;

export const down = /* sql */ `
UPDATE tickets SET body = body - 'subRequests';
DROP TABLE sub_requests;
`;
